package kz.zannama.consolidation;

import java.util.List;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.model.ElementId;

/// What comes of applying a change: another draft, or nothing at all.
sealed interface Outcome {
  /// The change was applied.
  ///
  /// @param draft the act with the change
  /// @param touched the ids of the provisions that it made, as they stand in the draft
  record Done(Draft draft, List<ElementId> touched) implements Outcome {
    public Done {
      touched = List.copyOf(touched);
    }
  }

  /// It was not, and the draft is as it was.
  record Refused(Reason reason) implements Outcome {}

  /// Not applied for a reason.
  static Outcome refused(Reason reason) {
    return new Refused(reason);
  }
}
