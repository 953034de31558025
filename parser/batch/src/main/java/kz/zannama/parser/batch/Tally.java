package kz.zannama.parser.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.TextFacts;

/// One table of a report: names with counts, and where the first records of each are.
///
/// @param name what is counted: `type`
/// @param rows by name, in the order in which they are shown
/// @param isWhole whether they are in an order of their own, so that none may be left out; else the
///   most frequent come first
record Tally(String name, Map<String, Row> rows, boolean isWhole) {
  /// The row of texts of which it is not known.
  static final String UNKNOWN = "unknown";

  /// A row.
  ///
  /// @param first the source of the first text that is counted
  record Row(int count, String first) {
    Row and(Row other) {
      return new Row(count + other.count, first);
    }
  }

  /// What is counted of texts, in the order of the sources.
  static Tally of(String name, List<Entry> entries, Function<TextFacts, String> property) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (TextFacts text : entry.texts()) {
        rows.merge(property.apply(text), new Row(1, entry.source()), Row::and);
      }
    }
    return new Tally(name, frequent(rows), false);
  }

  /// Bodies by their keys, each under the name that it is printed by most often; where two bodies
  /// have one name, with the key.
  static Tally ofBodies(String name, List<Entry> entries) {
    Map<String, Map<String, Integer>> names = new HashMap<>();
    entries.stream()
        .flatMap(entry -> entry.texts().stream())
        .forEach(text ->
            names
                .computeIfAbsent(text.bodyKey(), key -> new TreeMap<>())
                .merge(text.body(), 1, Integer::sum));
    Map<String, String> labels = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    names.forEach((key, printed) -> {
      String most =
          printed.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      labels.put(key, most);
      uses.merge(most, 1, Integer::sum);
    });
    return of(
        name,
        entries,
        text -> {
          String label = labels.getOrDefault(text.bodyKey(), "");
          String told =
              uses.getOrDefault(label, 0) > 1 ? label + " (" + text.bodyKey() + ")" : label;
          return label.isEmpty() ? UNKNOWN : told;
        });
  }

  static Tally ofYears(String name, List<Entry> entries) {
    Tally years =
        of(
            name,
            entries,
            text -> text.year() == 0 ? UNKNOWN : String.format(Locale.ROOT, "%04d", text.year()));
    return new Tally(name, new TreeMap<>(years.rows()), true);
  }

  static Tally ofIssues(String name, List<Entry> entries) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry.issues().forEach((code, n) -> rows.merge(code, new Row(n, entry.source()), Row::and));
    }
    return new Tally(name, frequent(rows), false);
  }

  private static Map<String, Row> frequent(Map<String, Row> rows) {
    Map<String, Row> sorted = new LinkedHashMap<>();
    rows.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Row> row) -> row.getValue().count(),
                    Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(row -> sorted.put(row.getKey(), row.getValue()));
    return sorted;
  }

  /// The counts alone.
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach((name, row) -> counts.put(name, row.count()));
    return counts;
  }
}
