package kz.zannama.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActId;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;

/// What made the wording that a document shows: the changes of other acts, and from when until when
/// what they made holds, as `temporalGroup`s that changed provisions refer to.
final class AknWording {
  private static final String CONCEPT = "in-force";

  private final List<OrderedChange> applied;
  private final List<OrderedChange> ignored;
  private final Map<ElementId, OrderedChange> madeBy;
  private final Map<Period, String> groups = new LinkedHashMap<>();
  private final Map<ActId, AknIds> amending = new HashMap<>();

  private AknWording(
      List<OrderedChange> applied,
      List<OrderedChange> ignored,
      Map<ElementId, OrderedChange> madeBy,
      AknIds ids) {
    this.applied = applied;
    this.ignored = ignored;
    this.madeBy = madeBy;
    for (OrderedChange change : applied) {
      Period.of(change)
          .ifPresent(period -> groups.computeIfAbsent(period, it -> ids.next("period")));
    }
  }

  /// The day on which something begins or ends that an act orders.
  record Turn(LocalDate day, ActId by) {}

  /// From when until when something holds that an act orders.
  private record Period(Turn from, Optional<Turn> until) {
    static Optional<Period> of(OrderedChange change) {
      ActId by = change.act().id();
      Optional<Turn> until = change.until().map(day -> new Turn(day, by));
      return change.effective().map(day -> new Period(new Turn(day, by), until));
    }
  }

  /// A text that no change has made.
  static AknWording none() {
    return new AknWording(List.of(), List.of(), Map.of(), AknIds.none());
  }

  static AknWording of(Wording wording, AknIds ids) {
    List<OrderedChange> ignored =
        wording.unapplied().stream()
            .filter(UnappliedChange::isDue)
            .map(UnappliedChange::change)
            .toList();
    return new AknWording(wording.applied(), ignored, wording.madeBy(), ids);
  }

  List<OrderedChange> applied() {
    return applied;
  }

  /// What could not be applied.
  List<OrderedChange> ignored() {
    return ignored;
  }

  /// What refers to the time in which a provision holds; empty where no change made it.
  Optional<String> period(ElementId id) {
    return Optional.ofNullable(madeBy.get(id)).flatMap(this::period);
  }

  /// What refers to the time in which a change holds.
  Optional<String> period(OrderedChange change) {
    return Period.of(change).flatMap(it -> Optional.ofNullable(groups.get(it))).map(id -> "#" + id);
  }

  /// The provisions that a change made and that no later one made again.
  List<ElementId> made(OrderedChange change) {
    return madeBy.entrySet().stream()
        .filter(one -> one.getValue().equals(change))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Where a change is ordered: the block of the amending act.
  String source(OrderedChange change) {
    String work = AknUris.work(change.act().id(), change.act().text().requisites().type());
    AknIds ids = amending.computeIfAbsent(change.act().id(), id -> AknIds.of(change.act().text()));
    Optional<Block> place = ids.at(change.change().scope().span());
    return place.map(block -> AknUris.part(work, ids.of(block))).orElse(work);
  }

  /// The times, each between the events of its days.
  ///
  /// @param events the ids of the events
  void write(Map<Turn, String> events, String source, XmlPage xml) {
    if (groups.isEmpty()) {
      return;
    }
    xml.block("temporalData", "source", source);
    groups.forEach((period, id) -> {
      xml.block("temporalGroup", "eId", id);
      xml.block("timeInterval", "start", "#" + events.get(period.from()));
      period.until().ifPresent(end -> xml.attributes("end", "#" + events.get(end)));
      xml.attributes("refersTo", "#" + CONCEPT).end().end();
    });
    xml.text("\n").end();
  }

  /// The concept that the times refer to; empty where there are none.
  Optional<String> concept() {
    return groups.isEmpty() ? Optional.empty() : Optional.of(CONCEPT);
  }
}
