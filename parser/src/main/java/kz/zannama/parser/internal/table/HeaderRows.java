package kz.zannama.parser.internal.table;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Finds how many rows at the top of a grid are header.
final class HeaderRows {
  private HeaderRows() {}

  /// The number of header rows: those the source marks; else those above the row that numbers the
  /// columns («1 2 3»); else the rows that a spanning cell of the first row reaches over.
  static int count(Grid grid) {
    int marked = 0;
    while (marked < grid.rows() && isMarked(row(grid, marked))) {
      marked++;
    }
    if (marked > 0) {
      return marked;
    }
    int numbering = numberingRow(grid);
    return numbering > 0 ? numbering : spanned(grid);
  }

  private static List<GridCell> row(Grid grid, int row) {
    return grid.cells().stream().filter(cell -> cell.row() == row).toList();
  }

  private static boolean isMarked(List<GridCell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(GridCell::header);
  }

  private static int numberingRow(Grid grid) {
    for (int row = 1; row < Math.min(grid.rows(), 8); row++) {
      List<GridCell> cells = row(grid, row);
      boolean numbers = cells.size() > 1;
      for (int i = 0; i < cells.size() && numbers; i++) {
        numbers = cells.get(i).text().strip().equals(String.valueOf(i + 1));
      }
      if (numbers) {
        return row;
      }
    }
    return 0;
  }

  private static int spanned(Grid grid) {
    if (grid.rows() < 2) {
      return 0;
    }
    int rows = 1;
    for (int row = 0; row < rows; row++) {
      for (GridCell cell : row(grid, row)) {
        rows = Math.max(rows, Math.min(cell.row() + cell.rowSpan(), grid.rows()));
      }
      boolean grouped =
          row(grid, row).stream()
              .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < grid.columns());
      if (grouped && row + 1 == rows && rows < grid.rows() - 1) {
        rows++;
      }
    }
    return Math.min(rows, 8);
  }
}
