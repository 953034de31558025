package kz.zannama.model;

import java.time.LocalDate;
import java.util.Optional;

/// What a source says of its act's force, since when, and up to which day that is known.
///
/// Specimens: «Күші жойылды - Ақтөбе облысы әкімдігінің 10.03.2016 № 61 қаулысымен», «Утратило
/// силу, за исключением пункта 3, постановлением … от 10.03.2016 № 61», «Действующий».
///
/// The state [State#IN_FORCE] alone says no more than that nothing is said against the act; where
/// the source itself says that the act is in force, [#stated] is true.
///
/// @param state the state
/// @param stated whether the source says so in words
/// @param by the act that repealed or suspended it, where named
/// @param since the first day of the state, where the source tells it; never before adoption
/// @param until the last day of the term that the title names, or of a suspension
/// @param knownAt the day up to which the source knows: the date of its wording
/// @param text the words that say it, as printed; empty text where nothing is said
public record Status(
    State state,
    boolean stated,
    Optional<Citation> by,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> knownAt,
    String text) {
  /// Nothing is said against the act, and nothing for it.
  public static final Status NOTHING_AGAINST = of(State.IN_FORCE, Optional.empty());

  /// The states of an act, the weakest evidence first.
  public enum State {
    /// No sign of the contrary in the source.
    IN_FORCE,
    /// Ішінара күші жойылды · частично утратил силу.
    PARTLY_REPEALED,
    /// Қолданысы тоқтатыла тұрды · действие приостановлено.
    SUSPENDED,
    /// Қолданылу мерзімі аяқталды · прекращено действие в связи с истечением срока.
    EXPIRED,
    /// Күші жойылды · утратил силу.
    REPEALED;

    /// Whether the act as a whole has lost force.
    public boolean isEnded() {
      return this == REPEALED || this == EXPIRED;
    }
  }

  /// A state and the act that caused it; anything but [State#IN_FORCE] is stated.
  public static Status of(State state, Optional<Citation> by) {
    return new Status(
        state,
        state != State.IN_FORCE,
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// Whether the act as a whole has lost force.
  public boolean isEnded() {
    return state.isEnded();
  }

  /// The first day on which the act has lost force, where the source tells it.
  public Optional<LocalDate> end() {
    return isEnded() ? since : Optional.empty();
  }

  /// Whether the state is only announced on a day: it begins later.
  public boolean isAnnounced(LocalDate day) {
    return state != State.IN_FORCE && since.filter(day::isBefore).isPresent();
  }

  /// The state on a day: before one that is announced begins, nothing is against the act.
  public State on(LocalDate day) {
    return isAnnounced(day) ? State.IN_FORCE : state;
  }

  /// Whether nothing is known against the act and nothing says that it is in force.
  public boolean isSilent() {
    return state == State.IN_FORCE && !stated;
  }

  /// This status with the dates of the state.
  public Status withDates(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Status(state, stated, by, first, last, knownAt, text);
  }

  /// This status with the day up to which it is known.
  public Status withKnownAt(Optional<LocalDate> day) {
    return new Status(state, stated, by, since, until, day, text);
  }

  /// This status with the words that say it.
  public Status withText(String printed) {
    return new Status(state, stated, by, since, until, knownAt, printed);
  }
}
