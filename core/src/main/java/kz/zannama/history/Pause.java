package kz.zannama.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.model.Change;
import kz.zannama.model.Status;

/// Days on which a whole act is suspended: it does not apply, and has not lost force.
///
/// @param from the first of them; empty where that is not known
/// @param until the day on which the act applies again, where known
public record Pause(Optional<LocalDate> from, Optional<LocalDate> until) {
  /// The suspensions that the act's source and other acts tell of, each as it is told.
  static Stream<Pause> of(AmendmentChain chain) {
    return Stream.concat(of(chain.status()), chain.changedBy().stream().flatMap(Pause::of));
  }

  private static Stream<Pause> of(Status status) {
    return status.state() == Status.State.SUSPENDED
        ? Stream.of(new Pause(status.since(), dayAfter(status.until())))
        : Stream.empty();
  }

  private static Stream<Pause> of(ActLink link) {
    return link.change().orElse(null) instanceof Change.Suspension suspension
            && suspension.stopsAct()
            && link.effective().isPresent()
            && !link.isVoid()
        ? Stream.of(new Pause(link.effective(), end(link, suspension)))
        : Stream.empty();
  }

  /// The day from which what a link suspends holds again: an order prints that day, a note the last
  /// one before it.
  static Optional<LocalDate> end(ActLink link, Change.Suspension suspension) {
    return link.isOrdered() ? suspension.until() : dayAfter(suspension.until());
  }

  private static Optional<LocalDate> dayAfter(Optional<LocalDate> last) {
    return last.map(day -> day.plusDays(1));
  }

  /// Whether the act is suspended on a day.
  public boolean contains(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && until.filter(again -> !day.isBefore(again)).isEmpty();
  }
}
