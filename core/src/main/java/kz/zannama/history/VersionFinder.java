package kz.zannama.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.history.ActVersion.Force;
import kz.zannama.history.ActVersion.OpenChange;
import kz.zannama.history.ActVersion.Reason;
import kz.zannama.model.Change;
import kz.zannama.model.Status;

/// Sorts the changes of an act into those that applied on a date and those that did not.
final class VersionFinder {
  private final AmendmentChain chain;
  private final LocalDate date;
  private final List<ActLink> applied = new ArrayList<>();
  private final List<OpenChange> open = new ArrayList<>();

  VersionFinder(AmendmentChain chain, LocalDate date) {
    this.chain = chain;
    this.date = date;
  }

  ActVersion version() {
    chain.repealedBy().forEach(this::sort);
    chain.changedBy().forEach(this::sort);
    applied.sort(Comparator.comparing(link -> link.effective().orElse(LocalDate.MIN)));
    ForceSpan span = ForceSpan.of(chain);
    return new ActVersion(date, force(span), span.doubt(date), chain.wording(), applied, open);
  }

  private void sort(ActLink link) {
    Optional<LocalDate> effective = link.effective();
    if (effective.isEmpty()) {
      open.add(new OpenChange(link, Reason.NO_DATE));
    } else if (link.isVoid()) {
      open.add(new OpenChange(link, Reason.ACT_ENDED));
    } else if (effective.get().isAfter(date)) {
      open.add(new OpenChange(link, Reason.LATER));
    } else if (hasEnded(link)) {
      open.add(new OpenChange(link, Reason.ENDED));
    } else {
      applied.add(link);
    }
  }

  private boolean hasEnded(ActLink link) {
    Optional<LocalDate> end =
        link.change().orElse(null) instanceof Change.Suspension suspension
            ? Pause.end(link, suspension)
            : link.until();
    return end.filter(day -> !date.isBefore(day)).isPresent();
  }

  private Force force(ForceSpan span) {
    if (span.isBefore(date)) {
      return Force.NOT_YET;
    }
    if (span.isGone(date)) {
      return Force.REPEALED;
    }
    if (span.isOver(date)) {
      boolean repealed = span.ended() && chain.status().state() != Status.State.EXPIRED;
      return repealed ? Force.REPEALED : Force.EXPIRED;
    }
    if (span.doubt(date).isPresent()) {
      return Force.UNKNOWN;
    }
    return span.isPaused(date) ? Force.SUSPENDED : forceOfParts();
  }

  private Force forceOfParts() {
    boolean partly =
        applied.stream()
            .flatMap(link -> link.change().stream())
            .anyMatch(change -> change instanceof Change.Repeal);
    return partly || isIn(Status.State.PARTLY_REPEALED) ? Force.PARTLY_REPEALED : Force.IN_FORCE;
  }

  /// Whether the source gives the act a state that had begun by the date.
  private boolean isIn(Status.State state) {
    return chain.status().state() == state
        && chain.status().since().filter(date::isBefore).isEmpty();
  }
}
