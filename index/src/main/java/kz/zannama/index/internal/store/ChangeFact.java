package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.history.ActKey;
import kz.zannama.history.EntryDay;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/// One change of an act as its notes tell it, small enough to be counted over the whole index.
///
/// The texts of both languages tell the same change alike: by the day, the key of the act behind it
/// and the provision.
///
/// @param day the day from which it applies, else that of the changing act's adoption
/// @param by the key of the changing act, an [ActKey]
/// @param provision the provision; empty for the whole act
/// @param repeal whether the whole act lost force by it
public record ChangeFact(
    Optional<LocalDate> day, String by, Optional<ElementId> provision, boolean repeal) {
  private static final String SEPARATOR = "\t";

  /// What the notes of a text tell, each change once, and what a corpus states of its edition.
  public static Set<ChangeFact> of(ActText text) {
    Set<ChangeFact> facts = new LinkedHashSet<>();
    for (Change change : text.history()) {
      change.scope().act().ifPresent(by -> fact(change, by, by.adopted()).ifPresent(facts::add));
    }
    text.source()
        .edition()
        .filter(
            edition -> edition.cause().filter(it -> it.code().equals(edition.actCode())).isEmpty())
        .ifPresent(edition ->
            edition
                .cause()
                .flatMap(cause -> key(cause.act()))
                .ifPresent(
                    by -> facts.add(new ChangeFact(edition.date(), by, Optional.empty(), false))));
    return facts;
  }

  /// What an act orders to be done to others: the key of each fact is that of the other.
  private static Set<ChangeFact> orders(Act act) {
    Set<ChangeFact> facts = new LinkedHashSet<>();
    Optional<LocalDate> entry = EntryDay.of(act).orEarliest();
    for (ActText text : act.texts().values()) {
      for (Change change : text.changes()) {
        change.scope().act().ifPresent(other -> fact(change, other, entry).ifPresent(facts::add));
      }
    }
    return facts;
  }

  private static Optional<ChangeFact> fact(
      Change change, Citation other, Optional<LocalDate> otherwise) {
    return key(other)
        .map(key ->
            new ChangeFact(
                change.scope().effective().or(() -> otherwise),
                key,
                change.scope().provision(),
                change instanceof Change.Repeal repeal && repeal.isWhole()));
  }

  private static Optional<String> key(Citation act) {
    return ActKey.of(act).stream().findFirst().map(ActKey::value);
  }

  /// The fields of an act's changes, of those that it orders, and of the days of its newest
  /// wordings.
  public static List<Field> fields(Act act) {
    List<Field> fields = new ArrayList<>();
    act.texts().values().forEach(text -> fields.addAll(fields(text)));
    orders(act).forEach(fact -> fields.add(field(Fields.ORDERS, fact.written())));
    act.texts()
        .forEach((language, text) ->
            text.requisites()
                .versionDate()
                .ifPresent(
                    day -> fields.add(field(Fields.WORDING_DATE, language.code() + " " + day))));
    return fields;
  }

  /// The fields of what a text tells.
  static List<Field> fields(ActText text) {
    return of(text).stream().map(fact -> field(Fields.CHANGED, fact.written())).toList();
  }

  private static Field field(String name, String value) {
    String line = value.length() <= 4_000 ? value : value.substring(0, 4_000);
    return new SortedSetDocValuesField(name, new BytesRef(line));
  }

  /// This fact in a line.
  String written() {
    return String.join(
        SEPARATOR,
        day.map(LocalDate::toString).orElse(""),
        repeal ? "R" : "C",
        provision.map(ElementId::value).orElse(""),
        by);
  }

  /// The fact of a line.
  public static ChangeFact read(String line) {
    String[] parts = line.split(SEPARATOR, 4);
    return new ChangeFact(
        parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0])),
        parts[3],
        parts[2].isEmpty() ? Optional.empty() : Optional.of(new ElementId(parts[2])),
        parts[1].equals("R"));
  }
}
