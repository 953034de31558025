package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;

/// Gives provisions other numbers, all at once, so that «4 және 5-тармақтар 5 және 6-тармақтар
/// болып есептелсін» does not make two of one number.
final class Renumberings {
  private Renumberings() {}

  /// One provision and its new number.
  record Renumbered(Target.Unit unit, String number) {
    ElementId id() {
      ElementId old = unit.provision().id();
      String level = unit.provision().kind().prefix() + "_" + number;
      return old.parent().map(parent -> parent.child(level)).orElse(new ElementId(level));
    }
  }

  /// A draft with the numbers changed. A number must be free, or become so; the note of what was
  /// taken out before gives way.
  static Outcome apply(Draft draft, List<Renumbered> all) {
    Room room = all.getFirst().unit().room();
    Map<ElementId, Renumbered> byId = new HashMap<>();
    Set<ElementId> news = new HashSet<>();
    for (Renumbered each : all) {
      boolean apart = each.unit().room().equals(room) && news.add(each.id());
      if (!apart || byId.put(each.unit().provision().id(), each) != null) {
        return Outcome.refused(Reason.AMBIGUOUS);
      }
    }
    Set<ElementId> stubs = new HashSet<>();
    for (Provision it : BlockTree.provisions(draft.blocks(room)).toList()) {
      if (news.contains(it.id()) && !byId.containsKey(it.id())) {
        if (!UnitChange.isTakenOut(it)) {
          return Outcome.refused(Reason.AMBIGUOUS);
        }
        stubs.add(it.id());
      }
    }
    Draft changed = draft.withBlocks(room, blocks -> renumbered(blocks, byId, stubs, room.annex()));
    return new Outcome.Done(changed, List.copyOf(news));
  }

  private static List<Block> renumbered(
      List<Block> blocks,
      Map<ElementId, Renumbered> byId,
      Set<ElementId> stubs,
      Optional<ElementId> room) {
    List<Block> changed = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Provision it)) {
        changed.add(block);
      } else if (byId.get(it.id()) instanceof Renumbered other) {
        Provision numbered = it.withNumber(Optional.of(other.number()));
        changed.add(BlockTree.renamed(numbered, other.id(), room));
      } else if (!stubs.contains(it.id())) {
        changed.add(it.withChildren(renumbered(it.children(), byId, stubs, room)));
      }
    }
    return changed;
  }
}
