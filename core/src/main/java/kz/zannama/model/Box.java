package kz.zannama.model;

/// A rectangle on a page.
///
/// @param x left edge, points from the page's left edge
/// @param y top edge, points from the page's top edge
/// @param width width in points
/// @param height height in points
public record Box(double x, double y, double width, double height) {
  public Box {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException(
          "Not a rectangle: x=" + x + " y=" + y + " width=" + width + " height=" + height);
    }
  }

  /// The smallest rectangle that holds this one and another.
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + width, other.x + other.width);
    double bottom = Math.max(y + height, other.y + other.height);
    return new Box(left, top, right - left, bottom - top);
  }
}
