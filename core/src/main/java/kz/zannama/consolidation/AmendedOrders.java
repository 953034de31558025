package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Provision;
import kz.zannama.model.Span;

/// What is left of the orders of an act that is itself changed before it applies: its entry into
/// force can be put off, and what it orders be struck out of it or put otherwise.
final class AmendedOrders {
  private final AmendingAct act;
  private final Wording own;

  private AmendedOrders(AmendingAct act, Wording own) {
    this.act = act;
    this.own = own;
  }

  /// An act as a wording of its own text leaves it.
  static AmendingAct of(AmendingAct act, Wording own) {
    if (own.applied().isEmpty()) {
      return act;
    }
    AmendedOrders orders = new AmendedOrders(act, own);
    return act.from(orders.day()).without(orders.withdrawn());
  }

  /// The day of its entry into force: as before where the words that tell it stand, the day that
  /// stands in the place of the old one, else not known.
  private Optional<LocalDate> day() {
    Optional<EntryIntoForce> entry = act.text().requisites().entryIntoForce();
    Optional<Provision> unit =
        entry.flatMap(it ->
            provisions(act.text())
                .filter(provision -> says(provision, it.text()))
                .reduce((one, inner) -> inner));
    if (unit.isEmpty()) {
      return act.effective();
    }
    Optional<Provision> now = own.text().find(unit.get().id()).flatMap(AmendedOrders::provision);
    return now.filter(it -> it.text().equals(unit.get().text())).isPresent()
        ? act.effective()
        : now.flatMap(it -> moved(entry.get(), unit.get(), it));
  }

  private static boolean says(Provision provision, String words) {
    return provision.text().filter(text -> text.contains(words)).isPresent();
  }

  private static Optional<LocalDate> moved(EntryIntoForce entry, Provision old, Provision now) {
    List<LocalDate> before = days(old);
    List<LocalDate> after = days(now);
    int place = entry.date().map(before::indexOf).orElse(-1);
    return place >= 0 && before.size() == after.size()
        ? Optional.of(after.get(place))
        : Optional.empty();
  }

  private static List<LocalDate> days(Provision provision) {
    return ActDates.find(provision.text().orElse("")).stream().map(FoundDate::date).toList();
  }

  /// What is ordered in provisions that are gone, or read otherwise than they were read.
  private Map<Change, Reason> withdrawn() {
    Map<Change, Reason> withdrawn = new LinkedHashMap<>();
    for (Change change : act.changes()) {
      change
          .scope()
          .span()
          .flatMap(this::unit)
          .flatMap(this::lost)
          .ifPresent(reason -> withdrawn.put(change, reason));
    }
    return withdrawn;
  }

  /// The provision in which something stands.
  private Optional<Provision> unit(Span place) {
    return provisions(act.text())
        .filter(it -> it.span().filter(span -> span.start() <= place.start()).isPresent())
        .reduce((one, later) -> later);
  }

  private Optional<Reason> lost(Provision unit) {
    Optional<Provision> now = own.text().find(unit.id()).flatMap(AmendedOrders::provision);
    if (now.isEmpty() || UnitChange.isTakenOut(now.get())) {
      return Optional.of(Reason.ACT_ENDED);
    }
    return now.get().equals(unit) ? Optional.empty() : Optional.of(Reason.NOT_UNDERSTOOD);
  }

  private static Stream<Provision> provisions(ActText text) {
    return Stream.concat(
        BlockTree.provisions(text.body()),
        text.annexes().stream().flatMap(annex -> BlockTree.provisions(annex.body())));
  }

  private static Optional<Provision> provision(Block block) {
    return block instanceof Provision it ? Optional.of(it) : Optional.empty();
  }
}
