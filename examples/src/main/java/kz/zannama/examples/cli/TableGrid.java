package kz.zannama.examples.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.zannama.model.Table;

/// The cells of a table with their places: what cells of earlier rows cover is counted in.
///
/// @param rows how many rows there are
/// @param columns how many columns there are
/// @param cells the cells by row and column
record TableGrid(int rows, int columns, List<Placed> cells) {
  /// A cell in its place; rows and columns count from 0, the last ones belong to it.
  record Placed(int firstRow, int lastRow, int firstColumn, int lastColumn, Table.Cell cell) {
    boolean isMerged() {
      return firstRow != lastRow || firstColumn != lastColumn;
    }
  }

  static TableGrid of(Table table) {
    int rows = table.rows().size();
    List<BitSet> covered = new ArrayList<>();
    table.rows().forEach(row -> covered.add(new BitSet()));
    List<Placed> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int column = 0;
      for (Table.Cell cell : table.rows().get(row).cells()) {
        column = covered.get(row).nextClearBit(column);
        int lastRow = Math.min(rows, row + cell.rowSpan()) - 1;
        int end = Math.min(column + cell.columnSpan(), nextCovered(covered.get(row), column));
        cells.add(new Placed(row, lastRow, column, end - 1, cell));
        for (int below = row; below <= lastRow; below++) {
          covered.get(below).set(column, end);
        }
        column = end;
      }
    }
    int columns = covered.stream().mapToInt(BitSet::length).max().orElse(0);
    return new TableGrid(rows, Math.max(columns, table.columns()), List.copyOf(cells));
  }

  private static int nextCovered(BitSet row, int column) {
    int next = row.nextSetBit(column);
    return next < 0 ? Integer.MAX_VALUE : next;
  }
}
