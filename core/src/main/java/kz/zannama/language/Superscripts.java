package kz.zannama.language;

/// Figures that stand above the line, in the characters that are raised by themselves: 10³, м²,
/// 46¹. On the line they would be other numbers: 103, м2, 461.
public final class Superscripts {
  private static final String PLAIN = "0123456789+-−–=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾";
  private static final int FIGURES = 10;

  private Superscripts() {}

  /// Whether a character is a raised figure.
  public static boolean isIn(char c) {
    int at = RAISED.indexOf(c);
    return at >= 0 && at < FIGURES;
  }

  /// The raised characters for a text of figures and signs: `-6` is ⁻⁶; any other text as it is.
  public static String of(String text) {
    boolean figures = false;
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = PLAIN.indexOf(c);
      if (at < 0 && !Character.isWhitespace(c)) {
        return text;
      }
      figures |= at >= 0 && at < FIGURES;
      raised.append(at < 0 ? c : RAISED.charAt(at));
    }
    return figures ? raised.toString() : text;
  }

  /// The number of an inserted unit as numbers of units are written: `46-1` for 46¹ (in the way of
  /// acts before hyphens were the rule), any other number as it is.
  public static String hyphened(String number) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (isIn(c)) {
        plain.append(i > 0 && !isIn(number.charAt(i - 1)) ? "-" : "");
        plain.append(PLAIN.charAt(RAISED.indexOf(c)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
