package kz.zannama.consolidation;

import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;

/// What a change is about, as it was found in a draft; or why it was not.
sealed interface Target {
  /// The title of the act.
  record Title() implements Target {}

  /// The preamble; what stands above the first provision, where no operative word tells one.
  record Preamble() implements Target {}

  /// All of the act, or of the document in one of its annexes.
  record Whole(Room room) implements Target {}

  /// The title of the document in an annex.
  record AnnexTitle(ElementId annex) implements Target {}

  /// A provision.
  record Unit(Room room, Provision provision) implements Target {}

  /// Some of what a provision contains: a clause, a line.
  ///
  /// @param from the first of its children that is meant, -1 for its own text
  /// @param to the child after the last one
  record Stretch(Room room, Provision provision, int from, int to) implements Target {}

  /// A place where nothing stands yet.
  ///
  /// @param id the id of what would stand there
  record Vacant(Room room, ElementId id) implements Target {}

  /// No place that could be told.
  record Missing(Reason reason) implements Target {}
}
