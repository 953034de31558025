package kz.zannama.parser.ocr.internal;

import java.util.Arrays;

/// The shade of a page's paper from place to place: grey paper, filled cells, the shadow of a
/// binding. Ink is what is darker than the paper around it.
final class Paper {
  /// The shade is taken in squares of so many points.
  private static final double SQUARE = 15;

  /// Of the pixels in a square so many are no lighter than its paper.
  private static final double SHARE = 0.75;

  /// Paper that is darker is none: what lies beyond the sheet.
  private static final int DARKEST = 50;

  private final int square;
  private final int columns;
  private final int rows;
  private final int[] shades;

  private Paper(GrayPage page) {
    square = Math.max(8, (int) Math.round(SQUARE * page.dpi() / 72));
    columns = (page.width() + square - 1) / square;
    rows = (page.height() + square - 1) / square;
    int[] found = new int[columns * rows];
    for (int i = 0; i < found.length; i++) {
      found[i] = shade(page, i % columns * square, i / columns * square);
    }
    // what is darker than all around it is thick ink
    shades = around(around(found, true), false);
  }

  static Paper of(GrayPage page) {
    return new Paper(page);
  }

  private int shade(GrayPage page, int left, int top) {
    int[] counts = new int[256];
    int all = 0;
    for (int y = top; y < Math.min(page.height(), top + square); y++) {
      for (int x = left; x < Math.min(page.width(), left + square); x++) {
        counts[page.at(x, y)]++;
        all++;
      }
    }
    int below = 0;
    int shade = 0;
    while (shade < GrayPage.WHITE && below + counts[shade] < SHARE * all) {
      below += counts[shade++];
    }
    return shade;
  }

  /// The lightest, or darkest, of each square and those beside it.
  private int[] around(int[] from, boolean lightest) {
    int[] found = new int[from.length];
    for (int i = 0; i < found.length; i++) {
      int best = from[i];
      for (int y = Math.max(0, i / columns - 1); y <= Math.min(rows - 1, i / columns + 1); y++) {
        for (int x = Math.max(0, i % columns - 1);
            x <= Math.min(columns - 1, i % columns + 1);
            x++) {
          int other = from[y * columns + x];
          best = lightest ? Math.max(best, other) : Math.min(best, other);
        }
      }
      found[i] = best;
    }
    return found;
  }

  /// The page as if its paper were white.
  GrayPage whitened(GrayPage page) {
    if (Arrays.stream(shades).allMatch(shade -> shade == GrayPage.WHITE)) {
      return page;
    }
    byte[] pixels = new byte[page.pixels().length];
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        double paper = at(x, y);
        double shade = paper < DARKEST ? GrayPage.WHITE : GrayPage.WHITE * page.at(x, y) / paper;
        pixels[y * page.width() + x] = (byte) Math.min(GrayPage.WHITE, Math.round(shade));
      }
    }
    return page.with(pixels);
  }

  /// The shade at a pixel, between the middles of squares.
  private double at(int x, int y) {
    double column = Math.clamp((x + 0.5) / square - 0.5, 0, columns - 1);
    double row = Math.clamp((y + 0.5) / square - 0.5, 0, rows - 1);
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(columns - 1, left + 1);
    int bottom = Math.min(rows - 1, top + 1);
    double across = column - left;
    double down = row - top;
    double upper =
        shades[top * columns + left] * (1 - across) + shades[top * columns + right] * across;
    double lower =
        shades[bottom * columns + left] * (1 - across) + shades[bottom * columns + right] * across;
    return upper * (1 - down) + lower * down;
  }
}
