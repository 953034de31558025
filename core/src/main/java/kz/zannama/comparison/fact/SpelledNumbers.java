package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.language.FoundOrdinal;
import kz.zannama.language.Numerals;
import kz.zannama.language.Ordinals;

/// Finds numbers in words: «он бес күн», «двадцати пяти», «үшінші», «десятидневный».
final class SpelledNumbers {
  private SpelledNumbers() {}

  /// The numbers in words of a text; a compound is one number, and its parts are numbers too.
  ///
  /// @param key the folded key of the text
  static List<Value> find(String key) {
    List<Value> found = new ArrayList<>();
    for (Numerals.Numeral numeral : Numerals.find(key)) {
      found.add(value(numeral.value(), Value.Sort.WORDS, numeral.start(), numeral.end()));
    }
    for (FoundOrdinal ordinal : Ordinals.find(key)) {
      found.add(value(ordinal.value(), Value.Sort.ORDINAL, ordinal.start(), ordinal.end()));
    }
    return found;
  }

  private static Value value(int number, Value.Sort sort, int start, int end) {
    return new Value(String.valueOf(number), sort, start, end);
  }
}
