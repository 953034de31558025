package kz.zannama.parser.ocr.internal;

/// Finds by how much the lines of a page lean, by the profile of its rows: where they are level,
/// rows with ink and rows without stand out most.
final class Skew {
  private static final double MOST_DEGREES = 5;
  private static final double COARSE = 0.25;
  private static final double FINE = 0.02;

  /// The resolution that is enough.
  private static final double DPI = 150;

  /// Less is level.
  private static final double LEAST_DEGREES = 0.05;

  /// Pixels of ink that are looked at.
  private static final int MOST_POINTS = 200_000;

  private final int[] xs;
  private final int[] ys;
  private final int count;
  private final int height;

  private Skew(GrayPage page) {
    int threshold = page.threshold();
    int ink = 0;
    for (byte pixel : page.pixels()) {
      ink += (pixel & 255) <= threshold ? 1 : 0;
    }
    int every = Math.max(1, ink / MOST_POINTS);
    this.xs = new int[ink / every + 1];
    this.ys = new int[ink / every + 1];
    this.height = page.height();
    int found = 0;
    int seen = 0;
    for (int at = 0; at < page.pixels().length; at++) {
      if ((page.pixels()[at] & 255) <= threshold && seen++ % every == 0) {
        xs[found] = at % page.width() - page.width() / 2;
        ys[found++] = at / page.width();
      }
    }
    this.count = found;
  }

  /// How many degrees the lines of a page run down to the right; 0 where they are level.
  static double of(GrayPage page) {
    Skew skew = new Skew(page.smaller((int) Math.max(1, Math.floor(page.dpi() / DPI))));
    double coarse = skew.best(-MOST_DEGREES, MOST_DEGREES, COARSE);
    double fine = skew.best(coarse - COARSE, coarse + COARSE, FINE);
    double rounded = Math.round(fine * 100) / 100.0;
    return Math.abs(rounded) < LEAST_DEGREES ? 0 : rounded;
  }

  private double best(double from, double to, double step) {
    double best = 0;
    double most = sharpness(0);
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double degrees = from + i * step;
      double sharpness = sharpness(degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  /// How much neighbouring rows differ in ink, along lines of an angle.
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[3 * height];
    for (int i = 0; i < count; i++) {
      int row = height + (int) Math.round(ys[i] - xs[i] * slope);
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int row = 1; row < rows.length; row++) {
      double step = rows[row] - rows[row - 1];
      sum += step * step;
    }
    return sum;
  }
}
