package kz.zannama.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a table with their places: what cells of earlier rows cover is counted in.
///
/// @param rows how many rows there are
/// @param columns how many columns there are
/// @param cells the cells by row and column
public record TableGrid(int rows, int columns, List<Placed> cells) {
  public TableGrid {
    cells = List.copyOf(cells);
  }

  /// A cell in its place; rows and columns count from 0.
  ///
  /// @param firstRow its first row
  /// @param lastRow its last row, which belongs to it
  /// @param firstColumn its first column
  /// @param lastColumn its last column, which belongs to it
  /// @param cell the cell
  public record Placed(
      int firstRow, int lastRow, int firstColumn, int lastColumn, Table.Cell cell) {
    /// Whether the cell covers more than one place.
    public boolean isMerged() {
      return firstRow != lastRow || firstColumn != lastColumn;
    }
  }

  /// The places of a table's cells. A cell that would run into one from above is cut short.
  public static TableGrid of(Table table) {
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
    return new TableGrid(rows, Math.max(columns, table.columns()), cells);
  }

  /// The cells by the place that each begins in, row by row; null where none begins.
  @SuppressWarnings("exports") // who reads nullness has JSpecify
  public Table.@Nullable Cell[][] byPlace() {
    Table.@Nullable Cell[][] places = new Table.@Nullable Cell[rows][columns];
    for (Placed placed : cells) {
      places[placed.firstRow()][placed.firstColumn()] = placed.cell();
    }
    return places;
  }

  private static int nextCovered(BitSet row, int column) {
    int next = row.nextSetBit(column);
    return next < 0 ? Integer.MAX_VALUE : next;
  }
}
