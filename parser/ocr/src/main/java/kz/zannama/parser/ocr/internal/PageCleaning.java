package kz.zannama.parser.ocr.internal;

/// Takes off a page what is neither ink nor paper: shadows, dust, the dark edges of a scan, grain.
final class PageCleaning {
  /// A page whose paper has more grain than this is smoothed.
  private static final double GRAINY = 14;

  /// Ink that is no larger is dust, in points to each side: the smallest full stop is larger.
  private static final double SPECK = 0.75;

  /// Ink that touches the edge is the scanner's as far as this from it, in points.
  private static final double EDGE = 20;

  /// Ink that is paler than this is made darker.
  private static final int PALE = 90;

  /// Ink and paper differ by more than this, where there is ink.
  private static final int LEAST_CONTRAST = 40;

  private PageCleaning() {}

  /// The page cleaned.
  static GrayPage of(GrayPage page) {
    GrayPage even = darkened(Paper.of(page).whitened(page));
    GrayPage clean = withoutEdges(withoutSpecks(even));
    return grain(clean) > GRAINY ? smoothed(clean) : clean;
  }

  /// The page with its ink black, where it is pale.
  private static GrayPage darkened(GrayPage page) {
    int threshold = page.threshold();
    long sum = 0;
    long count = 0;
    for (byte pixel : page.pixels()) {
      int shade = pixel & 255;
      sum += shade <= threshold ? shade : 0;
      count += shade <= threshold ? 1 : 0;
    }
    int ink = count == 0 ? 0 : (int) (sum / count);
    if (ink <= PALE || ink > GrayPage.WHITE - LEAST_CONTRAST) {
      return page;
    }
    byte[] pixels = new byte[page.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int shade = ((page.pixels()[i] & 255) - ink) * GrayPage.WHITE / (GrayPage.WHITE - ink);
      pixels[i] = (byte) Math.max(0, shade);
    }
    return page.with(pixels);
  }

  private static GrayPage withoutSpecks(GrayPage page) {
    int most = (int) Math.pow(SPECK * page.dpi() / 72, 2);
    InkBlots blots = InkBlots.of(page);
    byte[] pixels = page.pixels().clone();
    for (int at = blots.next(0); at >= 0; at = blots.next(at)) {
      if (blots.take(at) <= most) {
        blots.whiten(pixels);
      }
    }
    return page.with(pixels);
  }

  private static GrayPage withoutEdges(GrayPage page) {
    InkBlots blots = InkBlots.of(page);
    blots.leaveOut((int) (EDGE * page.dpi() / 72));
    byte[] pixels = page.pixels().clone();
    int width = page.width();
    for (int at = blots.next(0); at >= 0; at = blots.next(at)) {
      int x = at % width;
      int y = at / width;
      if (x == 0 || y == 0 || x == width - 1 || y == page.height() - 1) {
        blots.take(at);
        blots.whiten(pixels);
      } else {
        at++;
      }
    }
    return page.with(pixels);
  }

  /// How much neighbouring pixels of paper differ in shade, on average: little on a clean page.
  private static double grain(GrayPage page) {
    int threshold = page.threshold();
    long sum = 0;
    long count = 1;
    for (int at = 1; at < page.pixels().length; at++) {
      int before = page.pixels()[at - 1] & 255;
      int shade = page.pixels()[at] & 255;
      if (before > threshold && shade > threshold) {
        sum += Math.abs(shade - before);
        count++;
      }
    }
    return sum / (double) count;
  }

  /// The page, each pixel the mean of itself and those around it.
  private static GrayPage smoothed(GrayPage page) {
    byte[] smooth = page.pixels().clone();
    for (int y = 1; y < page.height() - 1; y++) {
      for (int x = 1; x < page.width() - 1; x++) {
        int sum = 0;
        for (int row = y - 1; row <= y + 1; row++) {
          sum += page.at(x - 1, row) + page.at(x, row) + page.at(x + 1, row);
        }
        smooth[y * page.width() + x] = (byte) (sum / 9);
      }
    }
    return page.with(smooth);
  }
}
