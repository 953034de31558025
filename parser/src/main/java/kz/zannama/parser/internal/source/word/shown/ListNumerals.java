package kz.zannama.parser.internal.source.word.shown;

import java.util.Locale;
import kz.zannama.text.Alphabet;
import kz.zannama.text.RomanNumerals;

/// Numbers in the numerals that they are printed in, by the names of OOXML (`ST_NumberFormat`), and
/// those that only OpenDocument has: letters in places, as the columns of a sheet are named.
final class ListNumerals {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final int MOST_LETTERS = 30;

  private ListNumerals() {}

  /// A number in numerals; decimal where their name says nothing.
  ///
  /// @param format `lowerRoman`, or a custom format as a sample of its first number: `001`
  static String of(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> RomanNumerals.of(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> RomanNumerals.of(number);
      case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number, LATIN);
      case "russianUpper" -> letters(number, Alphabet.OF_ITEMS).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(number, Alphabet.OF_ITEMS);
      case "A" -> inPlaces(number, LATIN).toUpperCase(Locale.ROOT);
      case "a" -> inPlaces(number, LATIN);
      case "russianCapital" -> capital(letters(number, Alphabet.OF_ITEMS));
      case "russianCapitalPlaces" -> capital(inPlaces(number, Alphabet.OF_ITEMS));
      case "russianLowerPlaces" -> inPlaces(number, Alphabet.OF_ITEMS);
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

  private static String capital(String letters) {
    return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
  }

  /// «а … я, аа, аб»: a letter a place.
  private static String inPlaces(int number, String alphabet) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / alphabet.length()) {
      letters.insert(0, alphabet.charAt((rest - 1) % alphabet.length()));
    }
    return letters.toString();
  }
}
