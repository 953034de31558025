package kz.zannama.parser.internal.source.pdf.content;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Maps a page's own coordinates to those of the page as it is shown: points from its upper left
/// corner, y growing downwards.
///
/// @param left the left edge in the page's own coordinates
/// @param bottom the lower edge in the page's own coordinates
/// @param right the right edge in the page's own coordinates
/// @param top the upper edge in the page's own coordinates
/// @param turn how many quarter turns clockwise the page is shown with
public record PageFrame(float left, float bottom, float right, float top, int turn) {
  public static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new PageFrame(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getUpperRightX(),
        box.getUpperRightY(),
        Math.floorMod(page.getRotation() / 90, 4));
  }

  public float width() {
    return turn % 2 == 0 ? right - left : top - bottom;
  }

  public float height() {
    return turn % 2 == 0 ? top - bottom : right - left;
  }

  public float x(float ownX, float ownY) {
    return switch (turn) {
      case 0 -> ownX - left;
      case 1 -> ownY - bottom;
      case 2 -> right - ownX;
      default -> top - ownY;
    };
  }

  public float y(float ownX, float ownY) {
    return switch (turn) {
      case 0 -> top - ownY;
      case 1 -> ownX - left;
      case 2 -> ownY - bottom;
      default -> right - ownX;
    };
  }

  /// The frame that shows the page turned further.
  ///
  /// @param quarters how many quarter turns clockwise
  public PageFrame turned(int quarters) {
    return new PageFrame(left, bottom, right, top, Math.floorMod(turn + quarters, 4));
  }

  /// Where a rectangle in coordinates turned upright stands on the page as it is shown.
  ///
  /// @param quarters how many quarter turns counterclockwise its text is painted with
  public Area shown(Area own, int quarters) {
    return switch (quarters) {
      case 0 -> own;
      case 1 -> new Area(own.top(), height() - own.right(), own.bottom(), height() - own.left());
      case 2 ->
          new Area(
              width() - own.right(),
              height() - own.bottom(),
              width() - own.left(),
              height() - own.top());
      default -> new Area(width() - own.bottom(), own.left(), width() - own.top(), own.right());
    };
  }
}
