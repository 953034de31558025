package kz.zannama.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.zannama.text.WordTable;

/// Reads numbers in words, in both languages: «он бес күн», «двадцати пяти», «десятидневный».
public final class Numerals {
  private static final Map<String, Integer> FORMS = new HashMap<>();
  private static final Map<String, Integer> STEMS = new HashMap<>();
  private static final int LONGEST_STEM = 12;
  private static final int HUNDRED = 100;
  private static final int SHORTEST_STEM = 3;

  static {
    for (String[] row : WordTable.rows(Numerals.class, "numerals.tsv")) {
      for (String form : WordTable.listed(row[2])) {
        boolean stem = form.endsWith("*");
        String key = Letters.foldedKey(stem ? form.substring(0, form.length() - 1) : form);
        (stem ? STEMS : FORMS).put(key, Integer.valueOf(row[1]));
      }
    }
  }

  private Numerals() {}

  /// A number in words.
  ///
  /// @param value the number
  /// @param start where its first word begins
  /// @param end where its last word ends
  public record Numeral(int value, int start, int end) {}

  /// The numbers in words of a text, in reading order; a compound is one number, and its parts are
  /// numbers too.
  ///
  /// @param key the folded key of the text
  public static List<Numeral> find(String key) {
    List<Numeral> found = new ArrayList<>();
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
        found.add(new Numeral(value, at, end));
        boolean times = sum > 0 && sum < value && value >= HUNDRED;
        boolean goesOn = times || sum > 0 && value < last;
        start = goesOn ? start : at;
        sum = times ? sum * value : goesOn ? sum + value : value;
        if (goesOn) {
          found.add(new Numeral(sum, start, end));
        }
        last = value;
      } else {
        sum = 0;
      }
      at = end;
    }
    return found;
  }

  /// The longest number of a text, in figures alone («21») or in words among others («двадцати
  /// одного календарного»): its value.
  ///
  /// @param key the folded key of the text
  public static OptionalInt longest(String key) {
    if (!key.isEmpty() && key.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      return OptionalInt.of(Integer.parseInt(key));
    }
    return find(key).stream()
        .max(Comparator.comparingInt(numeral -> numeral.end() - numeral.start()))
        .map(numeral -> OptionalInt.of(numeral.value()))
        .orElse(OptionalInt.empty());
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
