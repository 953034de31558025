package kz.zannama.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import org.jspecify.annotations.Nullable;

/// A budget table as a tree.
///
/// @param lines its outermost lines in reading order: sections («I. Кірістер»), or categories and
///   functional groups where the table has no sections
public record Budget(List<BudgetLine> lines) {
  public Budget {
    lines = List.copyOf(lines);
  }

  /// The budget in a table; empty if the header of the table names no levels of the budget
  /// classification, or no row below it has an amount.
  public static Optional<Budget> of(Table table) {
    if (!BudgetColumns.mayBeIn(table)) {
      return Optional.empty();
    }
    Table.@Nullable Cell[][] places = TableGrid.of(table).byPlace();
    List<BudgetLine> lines = new ArrayList<>();
    boolean amounts = false;
    for (BudgetColumns part : BudgetColumns.of(places, table)) {
      List<BudgetLine> read = new BudgetReader(places, part).read();
      amounts |= read.stream().anyMatch(BudgetLine::hasAmount);
      lines.addAll(read);
    }
    return amounts ? Optional.of(new Budget(lines)) : Optional.empty();
  }

  /// Where the parts of a line do not come to its amount, in reading order.
  ///
  /// Lines that are a balance (net lending, the deficit and its financing, the balance of
  /// operations with financial assets) are no sums and are left out.
  public List<WrongSum> wrongSums() {
    List<WrongSum> found = new ArrayList<>();
    lines.forEach(line -> line.check(found));
    return List.copyOf(found);
  }
}
