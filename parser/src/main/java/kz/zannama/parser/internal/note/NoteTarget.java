package kz.zannama.parser.internal.note;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.ElementId;

/// What a part of a note applies to.
///
/// @param provisions the provisions; an empty one for the act as a whole
/// @param heading whether only their headings
/// @param document the approved document, where no annex is known to hold it
record NoteTarget(
    List<Optional<ElementId>> provisions, boolean heading, Optional<String> document) {
  static final NoteTarget NONE = of(List.of());

  static NoteTarget of(List<Optional<ElementId>> provisions) {
    return new NoteTarget(provisions, false, Optional.empty());
  }
}
