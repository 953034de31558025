package kz.zannama.parser.internal.source.html;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.zannama.text.RomanNumerals;

/// Numbers as lists print them.
final class ItemNumerals {
  private static final Pattern BLANK = Pattern.compile("\\s++");
  private static final int LETTERS = 26;

  private ItemNumerals() {}

  /// A number in a style: the `type` of a list, or the value of `list-style-type`. Empty where the
  /// style prints no number.
  static String of(int number, String style) {
    return switch (type(style)) {
      case "a", "lower-alpha", "lower-latin" -> letters(number, 'a');
      case "A", "upper-alpha", "upper-latin" -> letters(number, 'A');
      case "i", "lower-roman" -> RomanNumerals.of(number);
      case "I", "upper-roman" -> RomanNumerals.of(number).toUpperCase(Locale.ROOT);
      case "none", "disc", "circle", "square", "inherit" -> "";
      case "decimal-leading-zero" -> (number >= 0 && number < 10 ? "0" : "") + number;
      default -> String.valueOf(number);
    };
  }

  /// The type alone of "inside upper-roman".
  private static String type(String style) {
    for (String word : BLANK.split(style)) {
      if (!word.equals("inside") && !word.equals("outside")) {
        return word;
      }
    }
    return "";
  }

  private static String letters(int number, char first) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) (first + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
