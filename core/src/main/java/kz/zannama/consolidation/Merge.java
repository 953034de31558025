package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Documents;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.NewUnits;
import kz.zannama.model.Provision;

/// Makes one provision of several: «1, 2 және 3-тармақтар біріктірілсін және мынадай редакцияда
/// жазылсын: "1. …"», «пункты 1 и 2 объединить и изложить в следующей редакции». The first keeps
/// its number; those of the others become free.
final class Merge {
  private Merge() {}

  /// @param instruction the rewordings of the provisions that become one, in the order named
  static Outcome apply(Draft draft, Documents documents, List<OrderedChange> instruction) {
    List<Target.Unit> units = new ArrayList<>();
    for (OrderedChange each : instruction) {
      Target target = ChangeApplier.target(draft, documents, each.change().scope());
      if (!(target instanceof Target.Unit unit)) {
        return Outcome.refused(
            target instanceof Target.Missing missing ? missing.reason() : Reason.TARGET_NOT_FOUND);
      }
      units.add(unit);
    }
    Optional<NewUnits> wording = NewUnits.of(instruction.getFirst().change());
    if (wording.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    Outcome reworded = UnitChange.reword(draft, units.getFirst(), wording.get());
    if (!(reworded instanceof Outcome.Done done)) {
      return reworded;
    }
    Draft merged = done.draft();
    for (Target.Unit other : units.subList(1, units.size())) {
      Provision gone = other.provision();
      merged =
          merged.withBlocks(
              other.room(), blocks -> BlockTree.replace(blocks, gone.id(), it -> List.of()));
    }
    return new Outcome.Done(merged, done.touched());
  }
}
