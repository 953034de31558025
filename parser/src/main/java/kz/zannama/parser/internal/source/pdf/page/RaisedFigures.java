package kz.zannama.parser.internal.source.pdf.page;

import kz.zannama.parser.internal.source.pdf.content.Glyph;

/// Writes figures that are printed above or below the line as what they are: `10³`, `м²`, `46¹`,
/// `H₂O`. Figures on the line stay as they are.
final class RaisedFigures {
  private static final String PLAIN = "0123456789+-−–=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ";

  /// A figure off the line by less than this part of the font size stands on it.
  private static final float OFF = 0.17f;

  /// A raised figure is smaller than this part of the font size, or stands much higher.
  private static final float SMALL = 0.87f;

  private RaisedFigures() {}

  /// The characters of a glyph in a row.
  ///
  /// @param baseline the row's baseline
  /// @param size the row's font size
  static String text(Glyph glyph, float baseline, float size) {
    float up = baseline - glyph.baseline();
    boolean off = Math.abs(up) > OFF * size;
    if (!off || glyph.size() > SMALL * size && Math.abs(up) < 1.6f * OFF * size) {
      return glyph.text();
    }
    return shifted(glyph.text(), up > 0 ? RAISED : LOWERED);
  }

  /// Whether all of a text has raised forms.
  static boolean isFigure(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
  }

  private static String shifted(String text, String forms) {
    StringBuilder shifted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      shifted.append(at < 0 ? text.charAt(i) : forms.charAt(at));
    }
    return shifted.toString();
  }
}
