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
  private static final String SOFT_HYPHEN = "\u00AD";
  private static final char NO_BREAK_SPACE = '\u00A0';

  /// The first blank behind the letters of the alphabets: the ogham space mark.
  private static final char FIRST_RARE_BLANK = '\u1680';

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
    return extentBetween(x, Math.max(x, right()));
  }

  /// Where a row of glyphs of its height stands that reaches from one place to another.
  public Area extentBetween(float left, float right) {
    return new Area(left, baseline - 0.75f * size, right, baseline + 0.22f * size);
  }

  /// This glyph with another text, as wide as up to the right edge of a last one. A soft hyphen
  /// that nothing is printed for takes no room.
  Glyph spelling(String spelled, Glyph last) {
    boolean unseen = spelled.equals(SOFT_HYPHEN) && blank();
    float until = unseen ? 0 : Math.max(width, last.right() - x);
    return new Glyph(spelled, x, baseline, until, size, operation, look, turn);
  }

  /// Whether it shows where a word may be broken.
  public boolean softHyphen() {
    return text.equals(SOFT_HYPHEN);
  }

  /// Whether nothing is printed: a blank of any kind.
  public boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    boolean letter = c > ' ' && c < FIRST_RARE_BLANK && c != NO_BREAK_SPACE;
    return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
