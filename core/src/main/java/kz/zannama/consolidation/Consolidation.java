package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Edition;
import kz.zannama.model.ElementId;
import kz.zannama.model.Requisites;

/// An act with the acts that change it, before it is asked for on a date. Immutable.
public final class Consolidation {
  private final ActText base;
  private final List<AmendingAct> acts;

  Consolidation(ActText base, List<AmendingAct> acts) {
    this.base = base;
    this.acts = List.copyOf(acts);
  }

  /// This with one more act.
  public Consolidation with(AmendingAct act) {
    return new Consolidation(base, Stream.concat(acts.stream(), Stream.of(act)).toList());
  }

  /// This with more acts.
  public Consolidation with(List<AmendingAct> more) {
    return new Consolidation(base, Stream.concat(acts.stream(), more.stream()).toList());
  }

  /// The wording on a date: changes in the order of the days from which they apply, acts of one day
  /// in that of their adoption. Those of the wording that was started from are not applied again
  /// where it prints its date.
  public Wording on(LocalDate date) {
    List<OrderedChange> due = new ArrayList<>();
    List<UnappliedChange> left = new ArrayList<>();
    for (OrderedChange change : ordered().sorted(OrderedChange.IN_TIME).toList()) {
      Optional<Reason> reason = untimely(change, date);
      reason.ifPresentOrElse(
          why -> left.add(new UnappliedChange(change, why)), () -> due.add(change));
    }
    return Consolidator.apply(base, Optional.of(date), due, left);
  }

  /// The wording after all changes whatever their dates, acts in the order in which they were
  /// given.
  public Wording afterAll() {
    return Consolidator.apply(base, Optional.empty(), ordered().toList(), List.of());
  }

  /// The element of the text that a change is about, as the text stands before any: `title` and
  /// `preamble` are ids, too; empty where the text has no such place.
  ///
  /// @param act the act that orders it
  public Optional<ElementId> place(AmendingAct act, Change change) {
    return Consolidator.place(base, act, change);
  }

  private Stream<OrderedChange> ordered() {
    return acts.stream().flatMap(act -> act.ordered().stream());
  }

  private Optional<Reason> untimely(OrderedChange change, LocalDate date) {
    Optional<Reason> withdrawn = Optional.ofNullable(change.act().withdrawn().get(change.change()));
    if (withdrawn.isPresent()) {
      return withdrawn;
    }
    Optional<LocalDate> effective = change.effective();
    if (effective.isEmpty()) {
      return Optional.of(Reason.NO_DATE);
    }
    LocalDate day = effective.get();
    if (change.act().ended().filter(end -> !end.isAfter(day)).isPresent()) {
      return Optional.of(Reason.ACT_ENDED);
    }
    if (day.isAfter(date)) {
      return Optional.of(Reason.LATER);
    }
    Optional<LocalDate> printed = base.requisites().versionDate();
    boolean within = printed.filter(own -> !own.isBefore(day)).isPresent() || isOfEdition(change);
    if (change.isOver(date)) {
      boolean words = !(change.change() instanceof Change.Suspension it && it.newText().isEmpty());
      boolean still = within && words && printed.filter(change::isOver).isEmpty();
      return Optional.of(still ? Reason.STILL_PRINTED : Reason.ENDED);
    }
    if (within) {
      return Optional.of(Reason.ALREADY_APPLIED);
    }
    return change.act().text().language() == base.language()
        ? Optional.empty()
        : Optional.of(Reason.OTHER_LANGUAGE);
  }

  /// Whether a change made the edition that was started from: the day that a corpus gives an
  /// edition may lie before that of the act that made it. What an act leaves for a day of its own
  /// is not among it.
  private boolean isOfEdition(OrderedChange change) {
    Requisites by = change.act().text().requisites();
    return change.change().scope().effective().isEmpty()
        && base.source()
            .edition()
            .flatMap(Edition::cause)
            .map(Edition.OtherAct::act)
            .filter(cause -> cause.adopted().isPresent() && cause.adopted().equals(by.adopted()))
            .filter(cause -> cause.number().isPresent())
            .filter(cause -> ActNumbers.areSame(cause.number(), by.number()))
            .isPresent();
  }
}
