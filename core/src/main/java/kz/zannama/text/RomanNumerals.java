package kz.zannama.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Roman numerals, also where Cyrillic letters of the same shape stand in them: «ІІ», «ХІ», «VІ».
public final class RomanNumerals {
  private static final String NUMERALS = "IVXLCDM";

  private static final String TELLING = "IVXІХ";

  private static final CharacterMap SAME_SHAPE = CharacterMap.of("ІХСМ", "IXCM");

  // Specimen: «ХІУ» for XIV
  private static final CharacterMap LATIN = SAME_SHAPE.then(CharacterMap.of("ҮУ", "VV"));

  // Specimens: XIV, XL
  private static final Pattern SHAPE =
      Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  private static final List<String> DIGITS =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final int LARGEST = 3999;

  private RomanNumerals() {}

  /// A number as a numeral in small letters; in figures where there is none for it.
  public static String of(int number) {
    if (number < 1 || number > LARGEST) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(DIGITS.get(i));
      }
    }
    return roman.toString();
  }

  /// The value of a numeral in any letters; empty where the text is not a Roman numeral.
  public static OptionalInt parse(String numeral) {
    String latin = latin(numeral.strip());
    if (latin.isEmpty() || !SHAPE.matcher(latin).matches()) {
      return OptionalInt.empty();
    }
    String rest = latin.toLowerCase(Locale.ROOT);
    int sum = 0;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest.startsWith(DIGITS.get(i)); rest = rest.substring(DIGITS.get(i).length())) {
        sum += VALUES[i];
      }
    }
    return OptionalInt.of(sum);
  }

  /// A numeral in capital Latin letters.
  public static String latin(String numeral) {
    return LATIN.apply(numeral.toUpperCase(Locale.ROOT));
  }

  /// Whether a word in capitals has only letters that numerals have, or such of their shape.
  public static boolean isOfNumerals(String word) {
    return SAME_SHAPE.apply(word).chars().allMatch(letter -> NUMERALS.indexOf(letter) >= 0);
  }

  /// Whether a word in capitals is taken for a numeral: a lone С, М or У is a letter, so that one
  /// of its letters must be I, V or X.
  public static boolean isNumeral(String word) {
    return LATIN.apply(word).chars().allMatch(letter -> NUMERALS.indexOf(letter) >= 0)
        && word.chars().anyMatch(letter -> TELLING.indexOf(letter) >= 0);
  }
}
