package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;

/// Puts cells where their rows, row spans and column spans say, as HTML describes it: each cell
/// takes the next places of its row that no earlier cell reaches down to.
public final class GridBuilder {
  /// The number of places beyond which a table is cut off.
  public static final int LIMIT = 500_000;

  private static final int WIDEST = 1_000;

  private final List<GridCell> cells = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private int row = -1;
  private int next;
  private int columns;
  private long places;

  /// Begins the next row.
  public void nextRow() {
    row++;
    next = 0;
    takenIn(row);
  }

  /// Adds a cell to the row.
  ///
  /// @param rowSpan how many rows it covers; those beyond the last row are cut off
  /// @param columnSpan how many columns it covers
  /// @param header whether the source marks it as a header cell
  /// @return whether there was room for it below the limit
  public boolean add(int rowSpan, int columnSpan, boolean header, List<Paragraph> paragraphs) {
    int rows = Math.clamp(rowSpan, 1, 10_000);
    int width = Math.clamp(columnSpan, 1, WIDEST);
    if (places + (long) rows * width > LIMIT) {
      return false;
    }
    places += (long) rows * width;
    int column = takenIn(row).nextClearBit(next);
    next = column + width;
    for (int i = row; i < row + rows; i++) {
      takenIn(i).set(column, column + width);
    }
    columns = Math.max(columns, column + width);
    cells.add(new GridCell(row, column, rows, width, header, paragraphs));
    return true;
  }

  private BitSet takenIn(int wanted) {
    while (taken.size() <= wanted) {
      taken.add(new BitSet());
    }
    return taken.get(wanted);
  }

  /// Whether no cell has been added.
  public boolean isEmpty() {
    return cells.isEmpty();
  }

  /// The table.
  ///
  /// @param ruled whether the source draws its borders
  /// @param span where it stands
  public Grid build(boolean ruled, Span span) {
    int rows = row + 1;
    List<GridCell> within = cells.stream().map(cell -> cutOff(cell, rows)).toList();
    return new Grid(rows, columns, within, ruled, span, 0);
  }

  private static GridCell cutOff(GridCell cell, int rows) {
    return cell.row() + cell.rowSpan() <= rows
        ? cell
        : new GridCell(
            cell.row(),
            cell.column(),
            rows - cell.row(),
            cell.columnSpan(),
            cell.header(),
            cell.paragraphs());
  }
}
