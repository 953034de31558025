package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Area;

/// A table, or the part of one that stands on one page.
///
/// @param page the page where it begins, 1-based
/// @param lastPage the page where it ends
/// @param area where it stands on its first page
/// @param columns the x of its column edges, ascending
/// @param rows how many rows it has
/// @param cells its cells by row, then column
/// @param ruled whether its borders are drawn
public record PageTable(
    int page,
    int lastPage,
    Area area,
    float[] columns,
    int rows,
    List<TableCell> cells,
    boolean ruled) {

  /// This table without the rows and columns that no cell begins in.
  public PageTable compressed() {
    int[] rowAt = new int[rows + 1];
    int[] columnAt = new int[columns.length];
    for (TableCell cell : cells) {
      rowAt[cell.row() + 1] = 1;
      columnAt[cell.column() + 1] = 1;
    }
    int newRows = sum(rowAt);
    int newColumns = sum(columnAt);
    if (newRows == rows && newColumns == columns.length - 1) {
      return this;
    }
    float[] edges = new float[newColumns + 1];
    for (int i = 0; i < columns.length; i++) {
      edges[columnAt[i]] = columns[i];
    }
    List<TableCell> moved = new ArrayList<>();
    for (TableCell cell : cells) {
      moved.add(
          cell.at(
              rowAt[cell.row()],
              rowAt[cell.lastRow() + 1] - 1,
              columnAt[cell.column()],
              columnAt[cell.lastColumn() + 1] - 1));
    }
    return new PageTable(page, lastPage, area, edges, newRows, moved, ruled);
  }

  /// Turns marks into how many marks stand before each place.
  private static int sum(int[] marks) {
    for (int i = 1; i < marks.length; i++) {
      marks[i] += marks[i - 1];
    }
    return marks[marks.length - 1];
  }

  /// Some of its rows as a table of their own.
  ///
  /// @param from the first row, which no cell reaches into from above
  /// @param to the row after the last one
  public PageTable slice(int from, int to) {
    List<TableCell> inside = new ArrayList<>();
    int first = lastPage;
    int last = page;
    Area around = Area.NOWHERE;
    for (TableCell cell : cells) {
      if (cell.row() >= from && cell.row() < to) {
        inside.add(
            cell.at(cell.row() - from, cell.lastRow() - from, cell.column(), cell.lastColumn()));
        for (TextLine line : cell.lines()) {
          first = Math.min(first, line.page());
          last = Math.max(last, line.page());
        }
      }
    }
    for (TableCell cell : inside) {
      for (TextLine line : cell.lines()) {
        around = line.page() == first ? around.union(line.area()) : around;
      }
    }
    return new PageTable(first, last, around, columns, to - from, inside, ruled);
  }

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
  public record TableCell(
      int row,
      int lastRow,
      int column,
      int lastColumn,
      boolean closedTop,
      boolean closedBottom,
      List<TextLine> lines,
      PageItem.Column inside) {

    /// This cell in another place of the grid.
    public TableCell at(int newRow, int newLastRow, int newColumn, int newLastColumn) {
      return new TableCell(
          newRow, newLastRow, newColumn, newLastColumn, closedTop, closedBottom, lines, inside);
    }

    /// Its text on one line.
    public String text() {
      return String.join(" ", lines.stream().map(TextLine::text).toList());
    }
  }
}
