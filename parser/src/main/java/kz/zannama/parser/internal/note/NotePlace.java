package kz.zannama.parser.internal.note;

import java.util.Optional;
import kz.zannama.model.ElementId;
import kz.zannama.parser.internal.source.SourceText;

/// A note and where it stands.
///
/// @param text the note: «Ескерту. 15-тармақ жаңа редакцияда - … қаулысымен.», the status line
///   «Күші жойылды – …», or what stands in the place of a unit: `3) исключен Законом …`
/// @param unit the element it stands under, with its annex's id before it; empty at the head of the
///   act or of an annex
/// @param annex the annex it stands in; empty in the act's own body
public record NotePlace(SourceText text, Optional<ElementId> unit, Optional<ElementId> annex) {
  /// Whether it stands at the act as a whole, not at a provision or annex.
  public boolean isOfTheAct() {
    return unit.isEmpty() && annex.isEmpty();
  }
}
