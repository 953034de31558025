package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.language.FoundOrdinal;
import kz.zannama.language.Letters;
import kz.zannama.language.Ordinals;
import kz.zannama.text.WordTable;

/// Finds numbers in words: «он бес күн», «двадцати пяти», «үшінші», «десятидневный».
final class SpelledNumbers {
  private static final Map<String, Integer> FORMS = new HashMap<>();
  private static final Map<String, Integer> STEMS = new HashMap<>();
  private static final int LONGEST_STEM = 12;
  private static final int HUNDRED = 100;
  private static final int SHORTEST_STEM = 3;

  static {
    for (String[] row : WordTable.rows(SpelledNumbers.class, "numerals.tsv")) {
      for (String form : row[2].split(", ", -1)) {
        boolean stem = form.endsWith("*");
        String key = Letters.foldedKey(stem ? form.substring(0, form.length() - 1) : form);
        (stem ? STEMS : FORMS).put(key, Integer.valueOf(row[1]));
      }
    }
  }

  private SpelledNumbers() {}

  /// The numbers in words of a text, in reading order; a compound is one number, and its parts are
  /// numbers too.
  ///
  /// @param key the folded key of the text
  static List<Value> find(String key) {
    List<Value> found = new ArrayList<>();
    int sum = 0;
    int start = 0;
    int last = 0;
    int at = 0;
    while (at < key.length()) {
      int end = at;
      while (end < key.length() && Character.isLetter(key.charAt(end))) {
        end++;
      }
      if (end == at) {
        sum = key.charAt(at) == ' ' ? sum : 0;
        at++;
        continue;
      }
      int value = value(key.substring(at, end));
      if (value > 0) {
        found.add(new Value(String.valueOf(value), Value.Sort.WORDS, at, end));
        boolean times = sum > 0 && sum < value && value >= HUNDRED;
        boolean goesOn = times || sum > 0 && value < last;
        start = goesOn ? start : at;
        sum = times ? sum * value : goesOn ? sum + value : value;
        if (goesOn) {
          found.add(new Value(String.valueOf(sum), Value.Sort.WORDS, start, end));
        }
        last = value;
      } else {
        sum = 0;
      }
      at = end;
    }
    for (FoundOrdinal ordinal : Ordinals.find(key)) {
      String value = String.valueOf(ordinal.value());
      found.add(new Value(value, Value.Sort.WORDS, ordinal.start(), ordinal.end()));
    }
    return found;
  }

  private static int value(String word) {
    Integer whole = FORMS.get(word);
    if (whole != null) {
      return whole;
    }
    for (int end = Math.min(word.length(), LONGEST_STEM); end >= SHORTEST_STEM; end--) {
      Integer begun = STEMS.get(word.substring(0, end));
      if (begun != null) {
        return begun;
      }
    }
    return 0;
  }
}
