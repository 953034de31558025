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
    return new ActVersion(date, force(), chain.wording(), applied, open);
  }

  private void sort(ActLink link) {
    Optional<LocalDate> effective = link.effective();
    if (effective.isEmpty()) {
      open.add(new OpenChange(link, Reason.NO_DATE));
    } else if (effective.get().isAfter(date)) {
      open.add(new OpenChange(link, Reason.LATER));
    } else if (hasEnded(link)) {
      open.add(new OpenChange(link, Reason.ENDED));
    } else {
      applied.add(link);
    }
  }

  private boolean hasEnded(ActLink link) {
    return link.change().orElse(null) instanceof Change.Suspension suspension
        && suspension.until().filter(date::isAfter).isPresent();
  }

  private Force force() {
    Optional<LocalDate> start = chain.inForceFrom().or(chain::adopted);
    if (start.filter(date::isBefore).isPresent()) {
      return Force.NOT_YET;
    }
    if (applied.stream().anyMatch(link -> link.kind() == ActLink.Kind.REPEALED_BY)) {
      return chain.status().state() == Status.State.EXPIRED ? Force.EXPIRED : Force.REPEALED;
    }
    return endsAtUnknownDate() ? Force.UNKNOWN : forceOfParts();
  }

  /// The source says that the act lost force, and no repeal with a date explains it.
  private boolean endsAtUnknownDate() {
    boolean ended =
        chain.status().state() == Status.State.REPEALED
            || chain.status().state() == Status.State.EXPIRED;
    return ended && chain.repealedBy().stream().allMatch(link -> link.effective().isEmpty());
  }

  private Force forceOfParts() {
    boolean suspended =
        applied.stream()
            .flatMap(link -> link.change().stream())
            .anyMatch(change ->
                change instanceof Change.Suspension && change.scope().provision().isEmpty());
    if (suspended) {
      return Force.SUSPENDED;
    }
    boolean partly =
        applied.stream()
            .flatMap(link -> link.change().stream())
            .anyMatch(change -> change instanceof Change.Repeal);
    return partly ? Force.PARTLY_REPEALED : Force.IN_FORCE;
  }
}
