package kz.zannama.budget;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;

/// Which columns of a table hold the codes and the names of a budget.
///
/// @param levels the levels that the header names, by column
/// @param name the column of the names; codes stand left of it, amounts right of it
/// @param firstRow the first row below the header
record BudgetColumns(Map<Integer, BudgetLevel> levels, int name, int firstRow) {
  private static final int HEADER = 12;

  /// Whether a table may be a budget: one of its first rows begins with an outermost level.
  static boolean mayBeIn(Table table) {
    return table.rows().stream()
        .limit(HEADER)
        .flatMap(row -> row.cells().stream().limit(1))
        .anyMatch(cell -> BudgetLevel.of(cell.text()).filter(BudgetLevel::isOutermost).isPresent());
  }

  /// @param grid the places of the table's cells
  static Optional<BudgetColumns> of(Table table, TableGrid grid) {
    Map<Integer, BudgetLevel> levels = new TreeMap<>();
    int lastRow = table.headerRows() - 1;
    int last = 0;
    for (TableGrid.Placed cell : grid.cells()) {
      if (cell.firstRow() >= HEADER) {
        break;
      }
      Optional<BudgetLevel> level = BudgetLevel.of(cell.cell().text());
      if (level.isPresent()) {
        levels.putIfAbsent(cell.firstColumn(), level.get());
        lastRow = Math.max(lastRow, cell.firstRow());
        last = Math.max(last, cell.firstColumn());
      }
    }
    BudgetLevel first = levels.get(0);
    if (levels.size() < 2 || first == null || !first.isOutermost()) {
      return Optional.empty();
    }
    int name = levels.get(last) == BudgetLevel.NAME ? last : last + 1;
    return name + 1 < table.columns()
        ? Optional.of(new BudgetColumns(levels, name, lastRow + 1))
        : Optional.empty();
  }
}
