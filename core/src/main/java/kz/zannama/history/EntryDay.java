package kz.zannama.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.model.Act;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;

/// The day on which an act enters into force, as far as its own text tells.
///
/// | The text says | Known | Not before |
/// |---|---|---|
/// | «вводится в действие с 1 января 2016 года» | 2016-01-01 | 2016-01-01 |
/// | «қол қойылған күнінен бастап» | the day of adoption | the same |
/// | «со дня государственной регистрации» | the day of registration | the same |
/// | «по истечении десяти календарных дней после … опубликования» | – | ten days after adoption or registration |
/// | nothing | – | the day of adoption |
///
/// @param known the day, where the text tells it; the day of a publication is never printed in it
/// @param notBefore the first day on which it can be; empty where the act has no date
public record EntryDay(Optional<LocalDate> known, Optional<LocalDate> notBefore) {

  /// The day of an act: of the first of its texts that tells one.
  public static EntryDay of(Act act) {
    return act.texts().values().stream()
        .map(text -> of(text.requisites()))
        .filter(day -> day.known().isPresent())
        .findFirst()
        .orElseGet(() -> of(act.text().requisites()));
  }

  /// The day of an act with some requisites.
  public static EntryDay of(Requisites requisites) {
    Optional<LocalDate> known =
        requisites.entryIntoForce().flatMap(entry -> known(entry, requisites));
    return new EntryDay(known, known.or(() -> earliest(requisites)));
  }

  /// The first day on which an act no longer applies, where it says of itself until when it does:
  /// «вводится в действие с 4 мая 2031 года и действует до 1 января 2033 года». A term that only
  /// its title names may be that of another act, which it changes.
  public static Optional<LocalDate> until(Requisites requisites) {
    Status status = requisites.status();
    return status
        .until()
        .filter(last -> status.state() != Status.State.SUSPENDED)
        .filter(
            last -> requisites.entryIntoForce().filter(entry -> endsOn(entry, last)).isPresent())
        .map(last -> last.plusDays(1));
  }

  private static boolean endsOn(EntryIntoForce entry, LocalDate last) {
    return ActDates.find(entry.text()).stream()
        .map(FoundDate::date)
        .filter(day -> entry.date().filter(day::equals).isEmpty())
        .anyMatch(day -> day.equals(last) || day.equals(last.plusDays(1)));
  }

  /// The known day, else the first on which it can be.
  public Optional<LocalDate> orEarliest() {
    return known.or(() -> notBefore);
  }

  private static Optional<LocalDate> known(EntryIntoForce entry, Requisites requisites) {
    return switch (entry.rule()) {
      case ON_DATE -> entry.date();
      case ON_SIGNING -> requisites.adopted();
      case ON_REGISTRATION -> requisites.registration().flatMap(Registration::date);
      case ON_PUBLICATION, DAYS_AFTER_PUBLICATION, OTHER -> Optional.empty();
    };
  }

  /// An act is published after it was adopted and, where it is registered, registered.
  private static Optional<LocalDate> earliest(Requisites requisites) {
    long days =
        requisites.entryIntoForce().map(entry -> entry.days().orElse(0)).orElse(0).longValue();
    return Stream.concat(
            requisites.adopted().stream(),
            requisites.registration().flatMap(Registration::date).stream())
        .max(LocalDate::compareTo)
        .map(day -> day.plusDays(days));
  }
}
