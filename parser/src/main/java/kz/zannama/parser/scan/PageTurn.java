package kz.zannama.parser.scan;

import kz.zannama.model.Box;

/// How a picture of a page was turned so that its lines run level, before it was read.
///
/// @param quarters how many quarter turns clockwise it was given first, 0 to 3
/// @param skew how many degrees its lines then ran down to the right, which were taken back around
///   its middle
/// @param width how wide the page is after that, in points
/// @param height how high it is, in points
public record PageTurn(int quarters, double skew, double width, double height) {
  public PageTurn {
    if (quarters < 0 || quarters > 3 || !(Math.abs(skew) <= 45) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "Not a turn of a page: "
              + quarters
              + " quarters, "
              + skew
              + "°, "
              + width
              + " x "
              + height);
    }
  }

  /// A page that stands as it was given.
  public static PageTurn none(double width, double height) {
    return new PageTurn(0, 0, width, height);
  }

  /// Whether nothing was turned.
  public boolean isNone() {
    return quarters == 0 && skew == 0;
  }

  /// Where a rectangle of the turned page lies on the page as it was given: the smallest one around
  /// its corners.
  public Box onPage(Box turned) {
    if (isNone()) {
      return turned;
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = turned.x() + corner % 2 * turned.width();
      double y = turned.y() + corner / 2 * turned.height();
      double leaningX = leaningX(x, y);
      double leaningY = leaningY(x, y);
      left = Math.min(left, givenX(leaningX, leaningY));
      right = Math.max(right, givenX(leaningX, leaningY));
      top = Math.min(top, givenY(leaningX, leaningY));
      bottom = Math.max(bottom, givenY(leaningX, leaningY));
    }
    return new Box(round(left), round(top), round(right - left), round(bottom - top));
  }

  private double leaningX(double x, double y) {
    double angle = Math.toRadians(skew);
    return width / 2 + (x - width / 2) * Math.cos(angle) - (y - height / 2) * Math.sin(angle);
  }

  private double leaningY(double x, double y) {
    double angle = Math.toRadians(skew);
    return height / 2 + (x - width / 2) * Math.sin(angle) + (y - height / 2) * Math.cos(angle);
  }

  private double givenX(double x, double y) {
    return switch (quarters) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> width - x;
      default -> height - y;
    };
  }

  private double givenY(double x, double y) {
    return switch (quarters) {
      case 0 -> y;
      case 1 -> width - x;
      case 2 -> height - y;
      default -> x;
    };
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
