package kz.zannama.parser.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.budget.Budget;
import kz.zannama.budget.WrongSum;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.model.Table;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;

/// Counts the budget tables whose every sum and subtotal comes out, and shows the worst of the
/// others: `BudgetBenchmark FILE…`. What does not come out may be an error of the act itself.
public final class BudgetBenchmark {
  private static final int WORST = 10;

  private final Map<Language, int[]> tables = new EnumMap<>(Language.class);
  private final List<Unbalanced> unbalanced = new ArrayList<>();

  private BudgetBenchmark() {}

  /// A table whose sums do not all come out.
  ///
  /// @param act the source and the title of the act
  /// @param rows how many rows the table has
  /// @param found what does not come out
  private record Unbalanced(String act, int rows, List<WrongSum> found) {}

  /// Prints the shares by language, then the tables with most sums that do not come out.
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.out.println("usage: BudgetBenchmark FILE…; skipped without files of acts");
      return;
    }
    BudgetBenchmark benchmark = new BudgetBenchmark();
    List<Path> files = Stream.of(arguments).map(Path::of).toList();
    for (ParseOutcome outcome : ActParser.create().parseAll(files)) {
      if (outcome instanceof ParseOutcome.Parsed parsed) {
        parsed.result().act().texts().values().forEach(text -> benchmark.add(outcome, text));
      }
    }
    benchmark.report();
  }

  private void add(ParseOutcome outcome, ActText text) {
    for (Table table : text.tables()) {
      Optional<Budget> budget = Budget.of(table);
      if (budget.isPresent()) {
        List<WrongSum> found = budget.get().wrongSums();
        int[] count = tables.computeIfAbsent(text.language(), language -> new int[2]);
        count[0]++;
        count[1] += found.isEmpty() ? 1 : 0;
        if (!found.isEmpty()) {
          String act = outcome.source() + " " + text.title();
          unbalanced.add(new Unbalanced(act, table.rows().size(), found));
        }
      }
    }
  }

  private void report() {
    tables.forEach((language, count) ->
        System.out.printf(
            Locale.ROOT,
            "%s: %d of %d budget tables come out, %.3f%n",
            language.code(),
            count[1],
            count[0],
            (double) count[1] / count[0]));
    unbalanced.stream()
        .sorted(Comparator.comparingInt((Unbalanced table) -> table.found().size()).reversed())
        .limit(WORST)
        .forEach(table -> {
          System.out.printf(
              Locale.ROOT, "%d of %d rows: %s%n", table.found().size(), table.rows(), table.act());
          table.found().stream()
              .limit(4)
              .forEach(found ->
                  System.out.printf(
                      Locale.ROOT,
                      "  row %d, %s %s: %s, parts %s%n",
                      found.line().row() + 1,
                      found.line().code(),
                      found.line().name(),
                      found.amount().toPlainString(),
                      found.sum().toPlainString()));
        });
  }
}
