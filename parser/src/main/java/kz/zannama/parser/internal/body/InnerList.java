package kz.zannama.parser.internal.body;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import org.jspecify.annotations.Nullable;

/// A list inside an item of a list, below running text that ends the item: «54) … услуг
/// инватакси.», «… проверяет на соответствие:», «1) …», «2) …», «55) …».
final class InnerList {
  private static final int LONGEST = 40;

  private InnerList() {}

  /// Whether the list below a line stands inside the item above, as the outer list's next number
  /// shows.
  ///
  /// @param line the running text
  /// @param unit the unit that the item above is, null where there is none
  /// @param below what follows the line
  static boolean opensBelow(Line line, @Nullable ProvisionDraft unit, List<ItemWithQuotes> below) {
    if (unit == null || unit.kind() != ProvisionKind.SUBPARAGRAPH || !line.value().endsWith(":")) {
      return false;
    }
    int inner = 0;
    for (ItemWithQuotes item : below.subList(0, Math.min(below.size(), LONGEST))) {
      Optional<Marker> marker = item.marker();
      if (marker.isEmpty() || marker.get().kind().compareTo(ProvisionKind.SUBPARAGRAPH) > 0) {
        continue;
      }
      if (marker.get().kind() != ProvisionKind.SUBPARAGRAPH) {
        return false;
      }
      int number = InlineUnits.leading(marker.get().number().orElse(""));
      boolean ofInner = number == inner + 1;
      boolean ofOuter = inner > 0 && unit.isBefore(marker.get().number());
      // where both go on with it, an item that ended with a full stop was the last of its list
      if (ofOuter && (!ofInner || unit.lastCharacter() != '.')) {
        return true;
      }
      inner = ofInner ? number : inner;
    }
    return false;
  }
}
