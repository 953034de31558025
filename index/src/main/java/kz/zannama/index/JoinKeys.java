package kz.zannama.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zannama.history.CitedBody;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;

/// What the Kazakh and the Russian text of an act are joined by, the surest first.
///
/// The id; the official bank's identifier; type, date and canonical number, where the bodies do not
/// contradict; registration number and date.
final class JoinKeys {
  private JoinKeys() {}

  /// The key of an id.
  static String of(ActId id) {
    return "id:" + id.value();
  }

  /// The keys of an act, the surest first.
  static List<String> of(Act act) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(of(act.id()));
    List<ActText> texts = new ArrayList<>(act.texts().values());
    texts.forEach(text -> code(text).map(code -> "code:" + code).ifPresent(keys::add));
    texts.forEach(text -> number(text.requisites()).ifPresent(keys::add));
    texts.forEach(text -> registration(text.requisites()).ifPresent(keys::add));
    return List.copyOf(keys);
  }

  /// The official bank's identifier of a text's source, upper case.
  static Optional<String> code(ActText text) {
    return text.source().archiveId().map(code -> code.toUpperCase(Locale.ROOT));
  }

  /// Whether an act found by a key may be the same as another.
  static boolean areOne(String key, Act known, Act added) {
    if (key.startsWith("id:") || key.startsWith("code:")) {
      return true;
    }
    boolean otherLanguages =
        added.texts().keySet().stream().noneMatch(known.texts().keySet()::contains);
    Set<String> bodies = CitedBody.keys(known);
    Set<String> addedBodies = CitedBody.keys(added);
    boolean bodiesAgree =
        bodies.isEmpty()
            || addedBodies.isEmpty()
            || bodies.stream().anyMatch(addedBodies::contains);
    return otherLanguages && bodiesAgree;
  }

  private static Optional<String> number(Requisites requisites) {
    return requisites
        .number()
        .flatMap(number -> requisites.adopted().map(date -> number(requisites, date, number)));
  }

  private static String number(Requisites requisites, LocalDate date, String number) {
    return "number:" + requisites.type() + "/" + date + "/" + ActNumbers.canonical(number);
  }

  private static Optional<String> registration(Requisites requisites) {
    return requisites
        .registration()
        .filter(registration -> registration.date().isPresent())
        .map(JoinKeys::key);
  }

  private static String key(Registration registration) {
    return "registration:"
        + ActNumbers.canonical(registration.number())
        + "/"
        + registration.date().orElseThrow();
  }
}
