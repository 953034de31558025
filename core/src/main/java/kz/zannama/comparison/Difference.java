package kz.zannama.comparison;

import java.util.List;
import kz.zannama.model.ElementId;

/// What is different in one unit.
public sealed interface Difference {
  /// The unit's id.
  ElementId id();

  /// A unit that only the later wording has.
  record Added(ComparedUnit unit) implements Difference {
    @Override
    public ElementId id() {
      return unit.id();
    }
  }

  /// A unit that only the earlier wording has.
  record Removed(ComparedUnit unit) implements Difference {
    @Override
    public ElementId id() {
      return unit.id();
    }
  }

  /// A unit that has another number and the same words.
  ///
  /// @param before the earlier wording
  /// @param after the later wording
  record Renumbered(ComparedUnit before, ComparedUnit after) implements Difference {
    @Override
    public ElementId id() {
      return after.id();
    }
  }

  /// A unit whose words changed, perhaps its number too.
  ///
  /// @param before the earlier wording
  /// @param after the later wording
  /// @param runs the words of both, in order
  record Changed(ComparedUnit before, ComparedUnit after, List<Run> runs) implements Difference {
    public Changed {
      runs = List.copyOf(runs);
    }

    @Override
    public ElementId id() {
      return after.id();
    }
  }
}
