package kz.zannama.parser.internal.read;

import java.util.List;
import kz.zannama.parser.internal.change.QuotedRange;
import kz.zannama.parser.internal.outline.Item;

/// An item of a body with what of it is quoted new wording.
///
/// @param item the item
/// @param isQuoted whether all of it is quoted
/// @param quoted the quoted stretches of a line that is not quoted as a whole
record BodyItem(Item item, boolean isQuoted, List<QuotedRange> quoted) {
  BodyItem {
    quoted = List.copyOf(quoted);
  }

  /// An item with nothing quoted in it.
  static BodyItem of(Item item) {
    return new BodyItem(item, false, List.of());
  }
}
