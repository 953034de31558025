package kz.zannama.parser.internal.body;

import java.util.Map;
import java.util.OptionalInt;

/// The number words that periods are given in: «он», «десяти», «жиырма бір».
final class Numerals {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("уш", 3),
          Map.entry("бес", 5),
          Map.entry("жети", 7),
          Map.entry("он", 10),
          Map.entry("жиырма", 20),
          Map.entry("отыз", 30),
          Map.entry("алпыс", 60),
          Map.entry("трех", 3),
          Map.entry("пяти", 5),
          Map.entry("семи", 7),
          Map.entry("десяти", 10),
          Map.entry("двадцати", 20),
          Map.entry("тридцати", 30),
          Map.entry("шестидесяти", 60));

  private Numerals() {}

  /// The value of a numeral in digits or words.
  static OptionalInt value(String word) {
    if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Integer value = WORDS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
