package kz.zannama.parser.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;

/// What readers noted in pairs of official texts, beside what is found there: a table whose rows
/// name a pair, a row of the readers' list, the readers' kind, and the rule that finds it or why
/// nothing does.
///
/// @param rows the rows of the table
record NotedDiscrepancies(List<Row> rows) {
  private static final int WITHOUT_REASON = 4;

  /// A noted discrepancy.
  ///
  /// @param pair the name of the pair, as its files' names begin
  /// @param number its row in the readers' list
  /// @param outcome `shown`, `explained` by another edition, `doubted`, `none` where nothing
  ///   differs, `not` found
  /// @param rule the rule that finds it; empty where none does
  private record Row(String pair, String number, String outcome, String rule) {
    boolean isFoundIn(List<Discrepancy> found) {
      return rule.isEmpty() || found.stream().anyMatch(this::is);
    }

    private boolean is(Discrepancy found) {
      return found.rule().equals(rule)
          && switch (outcome) {
            case "shown" -> found.isShown();
            case "explained" -> found.standing() == Discrepancy.Standing.OF_THE_EDITION;
            default -> !found.isShown();
          };
    }
  }

  static NotedDiscrepancies read(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells.length < WITHOUT_REASON) {
          throw new IOException("[" + table + "] not a row: " + line);
        }
        List<String> words = List.of(cells[3].split(" "));
        boolean named = words.size() == 1 && cells[3].indexOf('.') > 0;
        rows.add(
            new Row(
                cells[0],
                cells[1],
                named ? "shown" : words.getFirst(),
                named ? cells[3] : words.size() > 1 ? words.get(1) : ""));
      }
    }
    return new NotedDiscrepancies(List.copyOf(rows));
  }

  /// A line for each row that the texts do not bear out, then how many rows there are of each
  /// outcome.
  String heldAgainst(List<ComparisonBenchmark.Pair> pairs) {
    StringBuilder told = new StringBuilder();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Row row : rows) {
      outcomes.merge(row.outcome(), 1, Integer::sum);
      pairs.stream()
          .filter(pair -> pair.name().startsWith(row.pair() + "."))
          .map(pair -> ActDiscrepancies.between(pair.left(), pair.right()).found())
          .filter(found -> !row.isFoundIn(found))
          .forEach(found ->
              told.append("- ").append(row.pair()).append(' ').append(row.number()).append('\n'));
    }
    return told.append(rows.size()).append(" noted, ").append(outcomes).append('\n').toString();
  }
}
