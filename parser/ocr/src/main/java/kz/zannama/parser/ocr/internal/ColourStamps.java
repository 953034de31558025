package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Finds stamps in colour: blue or violet ink that hangs together over more than letters do, high
/// and wide. Lines of text in colour are not.
final class ColourStamps {
  /// The channels of a colour differ by more than this.
  private static final int COLOURED = 45;

  /// What is darker is ink of the text, also at the edge of a stamp.
  private static final int BLACK = 110;

  /// Ink that is no farther apart than this hangs together, in points.
  private static final double PLACE = 2;

  /// A stamp is as high and wide, in points: 14 mm.
  private static final double SMALLEST = 40;

  private final int width;
  private final int height;
  private final int smallest;
  private final BitSet coloured;
  private final Islands islands;

  ColourStamps(int width, int height, double dpi) {
    this.width = width;
    this.height = height;
    this.smallest = (int) (SMALLEST * dpi / 72);
    this.coloured = new BitSet(width * height);
    this.islands = new Islands(width, height, Math.max(1, (int) Math.round(PLACE * dpi / 72)));
  }

  /// Looks at a row of pixels.
  void look(int[] row, int y) {
    for (int x = 0; x < width; x++) {
      if (isStampInk(row[x])) {
        coloured.set(y * width + x);
        islands.add(x, y);
      }
    }
  }

  /// Whether a pixel is of blue or violet ink: more blue than it is green.
  private static boolean isStampInk(int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    return blue - Math.min(red, green) > COLOURED && blue >= red && blue > green;
  }

  /// Makes the ink of stamps white.
  ///
  /// @return where they are
  List<Area> takeOff(byte[] pixels) {
    List<Area> found = new ArrayList<>();
    for (Area island : islands.take()) {
      if (island.right() - island.left() >= smallest
          && island.bottom() - island.top() >= smallest) {
        whiten(pixels, island);
        found.add(island);
      }
    }
    return found;
  }

  private boolean isBesideColour(int x, int y) {
    for (int nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++) {
      for (int nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++) {
        if (coloured.get(nearY * width + nearX)) {
          return true;
        }
      }
    }
    return false;
  }

  private void whiten(byte[] pixels, Area area) {
    for (int y = area.top(); y <= Math.min(height - 1, area.bottom()); y++) {
      for (int x = area.left(); x <= Math.min(width - 1, area.right()); x++) {
        boolean paler = (pixels[y * width + x] & 255) > BLACK && isBesideColour(x, y);
        if (coloured.get(y * width + x) || paler) {
          pixels[y * width + x] = (byte) GrayPage.WHITE;
        }
      }
    }
  }
}
