package kz.zannama.language;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.text.WordTable;

/// The months of both languages by their stems on the folded key.
final class Months {
  /// The number of the month, 1 to 12, by stem: `желтоксан`, `декабр`, `кокек` (April).
  static final Map<String, Integer> NUMBERS =
      WordTable.rows(Months.class, "months.tsv").stream()
          .flatMap(row ->
              Stream.of(row[1].split(", "))
                  .map(stem -> Map.entry(Letters.foldedKey(stem), Integer.valueOf(row[0]))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Months() {}
}
