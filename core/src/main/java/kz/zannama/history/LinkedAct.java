package kz.zannama.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;

/// An act at the other end of a link: enough to name it and to date what it does.
///
/// @param id its id
/// @param type its form
/// @param titles its titles by language, at least one
/// @param adopted its date
/// @param number its number as printed
/// @param inForceFrom the day of its entry into force, where its text gives one, else the first on
///   which it can be
/// @param earliest whether `inForceFrom` is but the first day on which it can be: the day of a
///   publication is not printed in an act
/// @param ended the first day on which it has lost force, where that is known: what it orders for
///   that day or later never applies
/// @param until the first day on which what it orders no longer applies, where it says so
/// @param putOff whether another act put it off to a day that is not known: what it orders has no
///   day then but one of its own
public record LinkedAct(
    ActId id,
    ActType type,
    Map<Language, String> titles,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<LocalDate> inForceFrom,
    boolean earliest,
    Optional<LocalDate> ended,
    Optional<LocalDate> until,
    boolean putOff) {
  public LinkedAct {
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("An act has a title: " + id);
    }
    titles = Collections.unmodifiableMap(new EnumMap<>(titles));
  }

  /// What a link tells of an act.
  public static LinkedAct of(Act act) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    act.texts().forEach((language, text) -> titles.put(language, text.title()));
    EntryDay entry = EntryDay.of(act);
    return new LinkedAct(
        act.id(),
        act.type(),
        titles,
        act.adopted(),
        act.number(),
        entry.orEarliest(),
        entry.known().isEmpty(),
        act.status().end(),
        EntryDay.until(act.text().requisites()),
        false);
  }

  /// This act with the days of its force as other acts leave them.
  ///
  /// @param from the first; empty where it is as its own text tells
  /// @param end the first on which it has lost force; likewise
  public LinkedAct withForce(Optional<LocalDate> from, Optional<LocalDate> end) {
    Optional<LocalDate> first = from.or(() -> inForceFrom);
    Optional<LocalDate> last = end.or(() -> ended);
    boolean asBefore = first.equals(inForceFrom);
    return new LinkedAct(
        id, type, titles, adopted, number, first, earliest && asBefore, last, until, putOff);
  }

  /// This act, put off to a day that is not known.
  public LinkedAct withoutDay() {
    return new LinkedAct(
        id, type, titles, adopted, number, Optional.empty(), false, ended, until, true);
  }

  /// Its title in the language that answers for the act.
  public String title() {
    return titles.values().iterator().next();
  }

  /// The language in which it has a title: the wanted one, else the one that answers for the act.
  public Language titled(Language wanted) {
    return titles.containsKey(wanted) ? wanted : titles.keySet().iterator().next();
  }

  /// Its title in a language, else in the one that answers for the act.
  public String title(Language wanted) {
    return titles.getOrDefault(wanted, title());
  }

  /// Whether a citation names it, by date and number.
  boolean isCitedBy(Citation citation) {
    return adopted.equals(citation.adopted()) && ActNumbers.areSame(number, citation.number());
  }
}
