package kz.zannama.parser.internal.body;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;

/// An item of a body with what of it is quoted new wording.
///
/// @param item the item
/// @param isQuoted whether all of it is quoted
/// @param quoted the quoted stretches of a line that is not quoted as a whole
public record ItemWithQuotes(Item item, boolean isQuoted, List<QuotedRange> quoted) {
  public ItemWithQuotes {
    quoted = List.copyOf(quoted);
  }

  /// The marker that the item begins with, if it is a line of the act's own.
  Optional<Marker> marker() {
    return item instanceof Line line && !isQuoted ? Markers.at(line) : Optional.empty();
  }

  /// An item with nothing quoted in it.
  public static ItemWithQuotes of(Item item) {
    return new ItemWithQuotes(item, false, List.of());
  }
}
