package kz.zannama.parser.internal.source.pdf;

import java.util.List;

/// A table, or the part of one that stands on one page.
///
/// @param page the page where it begins, 1-based
/// @param lastPage the page where it ends
/// @param area where it stands on its first page
/// @param columns the x of its column edges, ascending
/// @param rows how many rows it has
/// @param cells its cells by row, then column
/// @param ruled whether its borders are drawn
record PageTable(
    int page,
    int lastPage,
    Area area,
    float[] columns,
    int rows,
    List<TableCell> cells,
    boolean ruled) {

  /// One cell with its lines.
  ///
  /// @param row its first row
  /// @param lastRow its last row
  /// @param column its first column
  /// @param lastColumn its last column
  /// @param closedTop whether a ruling runs above it
  /// @param closedBottom whether a ruling runs below it
  /// @param lines its lines
  /// @param inside the edges between which its lines are set
  record TableCell(
      int row,
      int lastRow,
      int column,
      int lastColumn,
      boolean closedTop,
      boolean closedBottom,
      List<TextLine> lines,
      PageItem.Column inside) {

    /// This cell in another place of the grid.
    TableCell at(int newRow, int newLastRow, int newColumn, int newLastColumn) {
      return new TableCell(
          newRow, newLastRow, newColumn, newLastColumn, closedTop, closedBottom, lines, inside);
    }

    /// Its text on one line.
    String text() {
      return String.join(" ", lines.stream().map(TextLine::text).toList());
    }
  }
}
