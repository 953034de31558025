package kz.zannama.parser.internal.source.pdf.content;

/// One shown glyph, in coordinates turned so that it stands upright.
///
/// @param text its characters, usually one
/// @param x its left edge
/// @param baseline its baseline
/// @param width its advance
/// @param size its font size
/// @param operation the show operation that it came from; glyphs of one operation belong together
/// @param look how it looks
/// @param turn how many quarter turns counterclockwise it was painted with, 0 to 3
public record Glyph(
    String text,
    float x,
    float baseline,
    float width,
    float size,
    int operation,
    Look look,
    int turn) {
  public float right() {
    return x + width;
  }

  float middle() {
    return x + width / 2;
  }

  /// The height where most of its ink is.
  float waist() {
    return baseline - size / 4;
  }

  /// Where it stands, in its own upright coordinates.
  public Area extent() {
    return new Area(x, baseline - 0.75f * size, Math.max(x, right()), baseline + 0.22f * size);
  }

  /// Whether nothing is printed: a blank of any kind.
  public boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
