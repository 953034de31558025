package kz.zannama.model;

import java.time.LocalDate;
import java.util.Optional;

/// What a corpus of editions states of a text, beside what the text itself says.
///
/// Specimen: a `meta.yaml` with `act_code: '82581'`, `version_date: {rus: 1997-02-03}`, `caused_by:
/// {code: '82455', requisite: Постановление Правительства … от 3 февраля 1997 г. № 136}`. It is
/// kept as stated, also where the text says otherwise; then an issue says so.
///
/// @param actCode the corpus' code of the act, which all its editions share in both languages
/// @param date the day from which the text holds
/// @param requisite the requisites of the act in full: those of today, so that they may name a
///   repeal that is younger than the text
/// @param title the title in the language of the text
/// @param link where the official bank shows the edition
/// @param cause the act that made the edition, which can be the act itself; none for the first
/// @param repealedOn the day of a repeal that is announced
/// @param repealedBy the act that announces it
public record Edition(
    Optional<String> actCode,
    Optional<LocalDate> date,
    Optional<String> requisite,
    Optional<String> title,
    Optional<String> link,
    Optional<OtherAct> cause,
    Optional<LocalDate> repealedOn,
    Optional<OtherAct> repealedBy) {
  /// An edition of which nothing is stated.
  public static final Edition UNKNOWN =
      new Edition(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Another act that a corpus names.
  ///
  /// @param code the corpus' code of it
  /// @param act what its requisites say
  public record OtherAct(Optional<String> code, Citation act) {}

  /// That an act is not in force from a day on, as a corpus tells it: it is gone from the tree of
  /// acts in force, or its end is announced.
  ///
  /// @param actCode the corpus' code of the act
  /// @param day the first day on which it is not in force
  /// @param by the act that ends it, where one is named
  /// @param gone whether it is gone, and not only announced to go
  /// @param place where that is told: the repository and the folder of the act
  public record End(
      String actCode, LocalDate day, Optional<Citation> by, boolean gone, String place) {

    /// An act with this end, where its own texts do not tell of theirs; one of which a text is
    /// younger has come back, and stays as it is.
    public Act of(Act act) {
      boolean back =
          act.texts().values().stream()
              .flatMap(text -> text.requisites().versionDate().stream())
              .anyMatch(day::isBefore);
      if (back) {
        return act;
      }
      Act ended = act;
      for (ActText text : act.texts().values()) {
        Status status = text.requisites().status();
        Status told =
            status.isEnded()
                ? status.withDates(status.since().or(() -> Optional.of(day)), status.until())
                : Status.of(Status.State.REPEALED, by)
                    .withDates(Optional.of(day), status.until())
                    .withKnownAt(status.knownAt());
        ended = ended.with(text.withRequisites(text.requisites().withStatus(told)));
      }
      return ended;
    }
  }
}
