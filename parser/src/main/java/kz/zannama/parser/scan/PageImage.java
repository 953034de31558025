package kz.zannama.parser.scan;

import java.awt.image.BufferedImage;

/// A picture of a page.
///
/// @param pixels its pixels, in colour or not: read them, don't write into them
/// @param dpi how many of them make an inch of the page
public record PageImage(BufferedImage pixels, double dpi) {
  /// Points, in which places on pages are told, to an inch.
  public static final double POINTS = 72;

  public PageImage {
    if (!(dpi > 0) || !Double.isFinite(dpi)) {
      throw new IllegalArgumentException("Not a resolution: " + dpi);
    }
  }

  /// How wide the page is, in points.
  public double width() {
    return pixels.getWidth() * POINTS / dpi;
  }

  /// How high the page is, in points.
  public double height() {
    return pixels.getHeight() * POINTS / dpi;
  }
}
