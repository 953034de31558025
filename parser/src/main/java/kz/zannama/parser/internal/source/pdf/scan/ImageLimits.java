package kz.zannama.parser.internal.source.pdf.scan;

import java.io.IOException;
import kz.zannama.parser.scan.PageImage;

/// What pictures of pages may cost, looked at before one is decoded.
final class ImageLimits {
  /// The resolution that recognisers read best.
  static final int DPI = 300;

  /// A coarser picture than this cannot be read.
  private static final int LOWEST_DPI = 100;

  /// Pixels of one picture: a page of A3 has 17 million at 300 dpi.
  private static final long MOST_PIXELS = 80_000_000;

  private static final int LONGEST_SIDE = 30_000;

  private static final int SHORTEST_SIDE = 20;

  /// Pixels of a page that is rendered.
  private static final double MOST_RENDERED = 40_000_000;

  private ImageLimits() {}

  /// Refuses a picture that is too large, or has a side too short for a letter.
  static void check(long width, long height) throws IOException {
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new IOException("its picture is too large: " + width + " x " + height + " pixels");
    }
    if (width < 1 || height < 1) {
      throw new IOException("its picture is empty: " + width + " x " + height + " pixels");
    }
  }

  /// Refuses a picture that no text can stand in.
  static void checkPage(long width, long height) throws IOException {
    check(width, height);
    if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) {
      throw new IOException("its picture is too small: " + width + " x " + height + " pixels");
    }
  }

  /// The resolution to render a page with.
  ///
  /// @param wanted the one to have where the page is not too large for it
  /// @param width how wide it is, in points
  /// @param height how high it is, in points
  static double dpi(double wanted, double width, double height) throws IOException {
    double inches = width * height / PageImage.POINTS / PageImage.POINTS;
    double dpi = Math.min(wanted, Math.floor(Math.sqrt(MOST_RENDERED / inches)));
    double longest = Math.max(width, height) / PageImage.POINTS * dpi;
    if (!(dpi >= LOWEST_DPI) || longest > LONGEST_SIDE) {
      throw new IOException(
          "it is too large to be rendered: "
              + Math.round(width)
              + " x "
              + Math.round(height)
              + " points");
    }
    return dpi;
  }
}
