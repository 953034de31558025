package kz.zannama.parser.internal.table;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Finds how many rows at the top of a table are header.
final class HeaderRows {
  private static final int MOST = 8;

  private HeaderRows() {}

  /// The number of header rows: those the source marks; else those down to the row that numbers the
  /// columns («1 2 3»); else the rows that a spanning cell of the first row reaches over.
  ///
  /// @param rows the cells that begin in each row, left to right
  /// @param columns how many columns the grid has
  static int count(List<List<GridCell>> rows, int columns) {
    int marked = 0;
    while (marked < rows.size() && isMarked(rows.get(marked))) {
      marked++;
    }
    int numbering = numberingRow(rows);
    if (marked > 0 || numbering > 0) {
      return Math.max(marked, numbering);
    }
    return spanned(rows, columns);
  }

  private static boolean isMarked(List<GridCell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(GridCell::header);
  }

  /// How many rows there are down to the numbering row, itself included; 0 where there is none.
  private static int numberingRow(List<List<GridCell>> rows) {
    for (int row = 1; row < Math.min(rows.size(), MOST); row++) {
      List<GridCell> cells = rows.get(row);
      boolean numbers = cells.size() > 1;
      for (int i = 0; i < cells.size() && numbers; i++) {
        numbers = cells.get(i).text().strip().equals(String.valueOf(i + 1));
      }
      if (numbers) {
        return row + 1;
      }
    }
    return 0;
  }

  private static int spanned(List<List<GridCell>> rows, int columns) {
    if (rows.size() < 2) {
      return 0;
    }
    int header = 1;
    for (int row = 0; row < header; row++) {
      for (GridCell cell : rows.get(row)) {
        header = Math.max(header, Math.min(cell.row() + cell.rowSpan(), rows.size()));
      }
      boolean grouped =
          rows.get(row).stream()
              .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < columns);
      if (grouped && row + 1 == header && header < rows.size() - 1) {
        header++;
      }
    }
    return Math.min(header, MOST);
  }
}
