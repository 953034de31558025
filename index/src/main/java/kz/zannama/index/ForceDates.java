package kz.zannama.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zannama.history.ActFinder;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;
import kz.zannama.model.Status;

/// The days between which an act is in force, as far as it and the acts that repeal it say.
final class ForceDates {
  private ForceDates() {}

  /// The first day in force, as days since 1970-01-01; the earliest where nothing is known.
  static long from(Act act) {
    AmendmentChain chain = AmendmentChain.of(act, List.of(), ActFinder.NONE);
    return chain.inForceFrom().or(chain::adopted).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /// The first day no longer in force; `Long.MAX_VALUE` where the act is in force, and the first
  /// day of all where it lost force at a time that nothing tells.
  static long until(Act act, Collection<Act> repealing) {
    AmendmentChain chain = AmendmentChain.of(act, repealing, ActFinder.NONE);
    Optional<LocalDate> end =
        chain.repealedBy().stream()
            .flatMap(link -> link.effective().stream())
            .min(LocalDate::compareTo);
    Status.State state = act.status().state();
    boolean ended = state == Status.State.REPEALED || state == Status.State.EXPIRED;
    long unknown = ended ? Long.MIN_VALUE : Long.MAX_VALUE;
    return end.map(LocalDate::toEpochDay).orElse(unknown);
  }
}
