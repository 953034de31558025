package kz.zannama.parser.ocr.internal;

import java.util.BitSet;

/// The ink of a page, taken away blot by blot: pixels that touch, also at their corners.
final class InkBlots {
  private final int width;
  private final int height;
  private final BitSet left = new BitSet();
  private final int[] taken;
  private int count;

  private InkBlots(GrayPage page) {
    width = page.width();
    height = page.height();
    int threshold = page.threshold();
    for (int at = 0; at < page.pixels().length; at++) {
      left.set(at, (page.pixels()[at] & 255) <= threshold);
    }
    taken = new int[left.cardinality()];
  }

  static InkBlots of(GrayPage page) {
    return new InkBlots(page);
  }

  /// Keeps only what is no farther than so many pixels from the edges.
  void leaveOut(int edge) {
    for (int y = edge; y < height - edge; y++) {
      int from = y * width + edge;
      left.clear(from, Math.max(from, (y + 1) * width - edge));
    }
  }

  /// The first pixel of ink from a place on that was not taken yet; negative where there is none.
  int next(int from) {
    return left.nextSetBit(from);
  }

  /// Takes a blot.
  ///
  /// @param start one of its pixels
  /// @return how many it has
  int take(int start) {
    count = 0;
    put(start);
    for (int i = 0; i < count; i++) {
      int x = taken[i] % width;
      int y = taken[i] / width;
      for (int nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++) {
        for (int nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++) {
          put(nearY * width + nearX);
        }
      }
    }
    return count;
  }

  private void put(int at) {
    if (left.get(at)) {
      left.clear(at);
      taken[count++] = at;
    }
  }

  /// Makes the blot that was taken last white.
  void whiten(byte[] pixels) {
    for (int i = 0; i < count; i++) {
      pixels[taken[i]] = (byte) GrayPage.WHITE;
    }
  }
}
