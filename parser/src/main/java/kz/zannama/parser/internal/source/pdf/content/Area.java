package kz.zannama.parser.internal.source.pdf.content;

import kz.zannama.model.Box;

/// A rectangle of a page under measurement; may be empty.
public record Area(float left, float top, float right, float bottom) {
  /// No place at all: the start of a union.
  public static final Area NOWHERE =
      new Area(
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  /// The whole plane: no clip.
  static final Area EVERYWHERE =
      new Area(
          Float.NEGATIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.POSITIVE_INFINITY,
          Float.POSITIVE_INFINITY);

  /// The area of a box.
  static Area of(Box box) {
    return new Area(
        (float) box.x(),
        (float) box.y(),
        (float) (box.x() + box.width()),
        (float) (box.y() + box.height()));
  }

  boolean isNowhere() {
    return !(left <= right && top <= bottom);
  }

  public float width() {
    return right - left;
  }

  public float height() {
    return bottom - top;
  }

  public float middleX() {
    return (left + right) / 2;
  }

  public float middleY() {
    return (top + bottom) / 2;
  }

  public Area with(float x, float y) {
    return new Area(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  public Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Area within(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  public Area grown(float by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  public boolean holds(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  boolean overlaps(Area other) {
    return !within(other).isNowhere();
  }

  /// This rectangle for the model: finite, never negative in size.
  public Box box() {
    if (isNowhere() || !Float.isFinite(left + top + right + bottom)) {
      return new Box(0, 0, 0, 0);
    }
    return new Box(round(left), round(top), round(right - left), round(bottom - top));
  }

  private static double round(float value) {
    return Math.round(value * 100.0) / 100.0;
  }
}
