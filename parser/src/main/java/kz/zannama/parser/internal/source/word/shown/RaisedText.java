package kz.zannama.parser.internal.source.word.shown;

/// Raised text in the characters that are raised by themselves: `10` + `3` is 10³, `46` + `1` is
/// 46¹, never 103 and 461.
public final class RaisedText {
  private static final String PLAIN = "0123456789+-−–=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾";

  private RaisedText() {}

  /// The raised figures for a text of figures and signs; anything else as it is.
  public static String of(String text) {
    boolean figures = false;
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = PLAIN.indexOf(c);
      if (at < 0 && !Character.isWhitespace(c)) {
        return text;
      }
      figures |= at >= 0 && at < 10;
      raised.append(at < 0 ? c : RAISED.charAt(at));
    }
    return figures ? raised.toString() : text;
  }
}
