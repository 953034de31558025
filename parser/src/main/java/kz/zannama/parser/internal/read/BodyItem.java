package kz.zannama.parser.internal.read;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.change.instruction.QuotedRange;
import kz.zannama.parser.internal.outline.Item;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Marker;
import kz.zannama.parser.internal.outline.Markers;

/// An item of a body with what of it is quoted new wording.
///
/// @param item the item
/// @param isQuoted whether all of it is quoted
/// @param quoted the quoted stretches of a line that is not quoted as a whole
record BodyItem(Item item, boolean isQuoted, List<QuotedRange> quoted) {
  BodyItem {
    quoted = List.copyOf(quoted);
  }

  /// The marker that the item begins with, if it is a line of the act's own.
  Optional<Marker> marker() {
    return item instanceof Line line && !isQuoted ? Markers.at(line) : Optional.empty();
  }

  /// An item with nothing quoted in it.
  static BodyItem of(Item item) {
    return new BodyItem(item, false, List.of());
  }
}
