package kz.zannama.model;

import java.util.Optional;

/// Whether an act is in force, as its own source shows it.
///
/// @param state the state
/// @param by the act that repealed or suspended it, where named
public record Status(State state, Optional<Citation> by) {
  /// No sign in the source that the act is not in force.
  public static final Status IN_FORCE = new Status(State.IN_FORCE, Optional.empty());

  /// The states of an act.
  public enum State {
    /// No sign of the contrary in the source.
    IN_FORCE,
    /// Күші жойылды · утратил силу.
    REPEALED,
    /// Ішінара күші жойылды · частично утратил силу.
    PARTLY_REPEALED,
    /// Қолданысы тоқтатыла тұрды · действие приостановлено.
    SUSPENDED,
    /// Қолданылу мерзімі аяқталды · прекращено действие в связи с истечением срока.
    EXPIRED
  }
}
