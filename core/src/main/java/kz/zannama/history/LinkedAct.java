package kz.zannama.history;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;

/// An act at the other end of a link: enough to name it and to date what it does.
///
/// @param id its id
/// @param type its form
/// @param title its title, in the language that answers for the act
/// @param adopted its date
/// @param number its number as printed
/// @param inForceFrom the day of its entry into force, where its text gives one, else the first on
///   which it can be
public record LinkedAct(
    ActId id,
    ActType type,
    String title,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<LocalDate> inForceFrom) {

  /// What a link tells of an act.
  public static LinkedAct of(Act act) {
    return new LinkedAct(
        act.id(),
        act.type(),
        act.text().title(),
        act.adopted(),
        act.number(),
        EntryDay.of(act).orEarliest());
  }

  /// Whether a citation names it, by date and number.
  boolean isCitedBy(Citation citation) {
    return adopted.equals(citation.adopted()) && ActNumbers.areSame(number, citation.number());
  }
}
