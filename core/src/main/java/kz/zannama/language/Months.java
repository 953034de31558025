package kz.zannama.language;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// The months of both languages by their stems on the folded key.
public final class Months {
  private static final int LONGEST_ENDING = 8;

  /// The number of the month, 1 to 12, by stem: `желтоксан`, `декабр`, `кокек` (April).
  static final Map<String, Integer> NUMBERS = column(1);

  /// The number of the month by what people cut it to: `желт`, `дек`.
  static final Map<String, Integer> CUT = column(2);

  private Months() {}

  /// The month that a word names, 1 to 12: «желтоқсанда», «декабря»; empty where it names none.
  ///
  /// @param word a word on the folded key
  public static OptionalInt named(String word) {
    int shortest = Math.max(1, word.length() - LONGEST_ENDING);
    for (int end = word.length(); end >= shortest; end--) {
      Integer month = NUMBERS.get(word.substring(0, end));
      if (month != null) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }

  private static Map<String, Integer> column(int column) {
    return WordTable.rows(Months.class, "months.tsv").stream()
        .flatMap(row ->
            WordTable.listed(row[column]).stream()
                .map(stem -> Map.entry(Letters.foldedKey(stem), Integer.valueOf(row[0]))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
