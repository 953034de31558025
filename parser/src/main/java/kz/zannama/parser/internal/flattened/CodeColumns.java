package kz.zannama.parser.internal.flattened;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kz.zannama.budget.BudgetLevel;

/// Finds the columns that the codes of a flattened budget stood in.
///
/// A code's length leaves few columns; among those the sums decide: the rows below a row come to
/// its amount.
final class CodeColumns {
  private final List<BudgetLevel> levels;
  private final List<FlattenedRow> rows;
  private final BigDecimal[] left;
  private int last = -1;

  CodeColumns(List<BudgetLevel> levels, List<FlattenedRow> rows) {
    this.levels = levels;
    this.rows = rows;
    this.left = new BigDecimal[levels.size()];
    Arrays.fill(left, BigDecimal.ZERO);
  }

  /// The column of each row's code, -1 for a row without one.
  int[] find() {
    int[] columns = new int[rows.size()];
    for (int row = 0; row < columns.length; row++) {
      columns[row] = rows.get(row).code().value().isEmpty() ? -1 : columnOf(row);
      enter(columns[row], rows.get(row).value());
    }
    return columns;
  }

  private void enter(int column, BigDecimal amount) {
    last = column;
    if (column < 0) {
      return;
    }
    left[column] = amount;
    if (column > 0) {
      left[column - 1] = left[column - 1].subtract(amount);
    }
  }

  private int columnOf(int row) {
    String code = rows.get(row).code().value();
    int deepest = Math.min(last + 1, levels.size() - 1);
    int fitting = -1;
    int shallowest = -1;
    for (int column = deepest; column >= 0; column--) {
      if (!levels.get(column).fits(code)) {
        continue;
      }
      if (column > 0 && completes(row, left[column - 1])) {
        return column;
      }
      if (fitting < 0 && column > 0 && isWithin(rows.get(row).value(), left[column - 1])) {
        fitting = column;
      }
      shallowest = column;
    }
    return fitting >= 0 ? fitting : Math.max(shallowest, 0);
  }

  /// Whether the rows from one on with codes as long as its own come to an amount.
  private boolean completes(int from, BigDecimal amount) {
    int length = rows.get(from).code().value().length();
    BigDecimal rest = amount;
    for (int row = from; row < rows.size() && rest.signum() > 0; row++) {
      if (rows.get(row).code().value().length() != length) {
        return false;
      }
      rest = rest.subtract(rows.get(row).value());
    }
    return amount.signum() > 0 && rest.signum() == 0;
  }

  private static boolean isWithin(BigDecimal amount, BigDecimal left) {
    return left.signum() > 0 && amount.compareTo(left) <= 0;
  }
}
