package kz.zannama.parser.internal.source.word.shown;

import kz.zannama.language.Superscripts;

/// Parts of a formula in a line of text: `(a + b)/2`, `x²`, `a_i`, `e^(x + 1)`.
public final class FormulaText {
  private FormulaText() {}

  /// A text that stands for one thing: in brackets, unless it is one word or number.
  public static String group(String text) {
    boolean one = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',' || c == '.');
    return one ? text : bracketed(text);
  }

  /// A text in brackets; an empty one as it is.
  public static String bracketed(String text) {
    return text.isEmpty() ? "" : "(" + text + ")";
  }

  /// What stands above the line behind something.
  public static String raised(String text) {
    if (text.isBlank()) {
      return "";
    }
    String raised = Superscripts.of(text);
    return raised.equals(text) ? "^" + group(text) : raised;
  }

  /// What stands below the line behind something.
  public static String lowered(String text) {
    return text.isBlank() ? "" : "_" + group(text);
  }
}
