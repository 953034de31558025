package kz.zannama.parser.internal.source.pdf.table;

import java.util.List;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;

/// Tells whether a page break cuts a row: the last row of one page goes on in the first of the
/// next.
final class RowCut {
  private RowCut() {}

  /// Whether a row goes on.
  ///
  /// @param before the cells before the break
  /// @param last the last row before it
  /// @param after the cells after the break
  /// @param first the first row after it
  /// @param columns how many columns there are
  /// @param repeated how many header rows were printed again, so that the row after them has a
  ///   ruling above it
  static boolean cuts(
      List<TableCell> before,
      int last,
      List<TableCell> after,
      int first,
      int columns,
      int repeated) {
    boolean openBefore =
        before.stream().filter(cell -> cell.lastRow() == last).noneMatch(TableCell::closedBottom);
    boolean openAfter =
        repeated > 0
            || after.stream().filter(cell -> cell.row() == first).noneMatch(TableCell::closedTop);
    if (openBefore && openAfter) {
      return true;
    }
    return !openBefore && !openAfter && halves(before, last, after, first, columns);
  }

  /// Whether two rows closed by rulings complete each other: a column that is filled in almost all
  /// rows is empty in one of them and filled in the other, and another column's text goes on.
  private static boolean halves(
      List<TableCell> before, int last, List<TableCell> after, int first, int columns) {
    boolean completed = false;
    boolean goesOn = false;
    for (int column = 0; column < columns; column++) {
      boolean above = filled(before, column, last);
      goesOn |= above && goesOn(after, column, first);
      int filled = 0;
      int rows = 0;
      for (TableCell cell : before) {
        if (cell.column() == column && cell.lastRow() != last) {
          rows++;
          filled += cell.lines().isEmpty() ? 0 : 1;
        }
      }
      if (rows < 1 || filled < 0.95 * rows) {
        continue;
      }
      boolean below = filled(after, column, first);
      if (!above && !below) {
        return false;
      }
      completed |= above != below;
    }
    return completed && goesOn;
  }

  /// Whether a cell begins like the middle of a sentence.
  private static boolean goesOn(List<TableCell> cells, int column, int row) {
    for (TableCell cell : cells) {
      if (cell.row() == row && cell.column() == column && !cell.lines().isEmpty()) {
        return cell.lines()
            .getFirst()
            .text()
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .anyMatch(Character::isLowerCase);
      }
    }
    return false;
  }

  private static boolean filled(List<TableCell> cells, int column, int row) {
    for (TableCell cell : cells) {
      if (cell.row() <= row
          && cell.lastRow() >= row
          && cell.column() <= column
          && cell.lastColumn() >= column) {
        return !cell.lines().isEmpty();
      }
    }
    return false;
  }
}
