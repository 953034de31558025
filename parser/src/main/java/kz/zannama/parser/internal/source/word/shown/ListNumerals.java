package kz.zannama.parser.internal.source.word.shown;

import java.util.Locale;

/// Numbers in the numerals that Word prints them in, by the names of OOXML (`ST_NumberFormat`).
final class ListNumerals {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  // Word counts without ё, й, ъ and ь: «з) и) к)»
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LARGEST_ROMAN = 3999;
  private static final int MOST_LETTERS = 30;

  private ListNumerals() {}

  /// A number in numerals; decimal where their name says nothing.
  ///
  /// @param format `lowerRoman`, or a custom format as a sample of its first number: `001`
  static String of(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number, LATIN);
      case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(number, RUSSIAN);
      case "decimalZero", "01" -> padded(number, 2);
      case "001" -> padded(number, 3);
      case "0001" -> padded(number, 4);
      case "00001" -> padded(number, 5);
      case "numberInDash" -> "- " + number + " -";
      default -> Integer.toString(number);
    };
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /// «а … я, аа, бб»: the alphabet over again with its letters doubled.
  private static String letters(int number, String alphabet) {
    int times = (number - 1) / alphabet.length() + 1;
    if (number < 1 || times > MOST_LETTERS) {
      return Integer.toString(number);
    }
    return alphabet.substring((number - 1) % alphabet.length()).substring(0, 1).repeat(times);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
