package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Joins the parts of tables that run over several pages: equal columns and nothing between.
///
/// A row that a page break cuts has no ruling at the cut and is joined cell by cell; header rows
/// that are printed again are dropped, and so is the empty strip of a row that some engines leave
/// on one side of the break.
public final class TableJoiner {
  private static final float SAME_EDGE = 4f;

  private final List<Issue> issues;

  public TableJoiner(List<Issue> issues) {
    this.issues = issues;
  }

  /// The items with tables joined, and parted where several stand without a gap.
  ///
  /// @param items the items of all pages in reading order, without page furniture
  public List<PageItem> join(List<PageItem> items) {
    List<PageItem> joined = new ArrayList<>();
    for (PageItem item : items) {
      if (!(item instanceof TableItem(PageTable part)) || !part.ruled()) {
        joined.add(item);
        continue;
      }
      PageTable whole = part;
      if (!joined.isEmpty()
          && joined.getLast() instanceof TableItem(PageTable table)
          && continues(table, part)) {
        joined.removeLast();
        whole = join(table, part);
      }
      HeaderBlocks.split(whole).forEach(table -> joined.add(new TableItem(table)));
    }
    return joined;
  }

  private static boolean continues(PageTable table, PageTable part) {
    if (!table.ruled() || !part.ruled() || part.page() != table.lastPage() + 1) {
      return false;
    }
    float[] a = table.columns();
    float[] b = part.columns();
    return Math.abs(a[0] - b[0]) < SAME_EDGE
        && Math.abs(a[a.length - 1] - b[b.length - 1]) < SAME_EDGE
        && (holds(a, b) || holds(b, a));
  }

  /// Whether each of some edges is one of others too.
  private static boolean holds(float[] edges, float[] some) {
    for (float edge : some) {
      if (Math.abs(edges[GridCells.nearest(edges, edge)] - edge) >= SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  private PageTable join(PageTable table, PageTable part) {
    float[] columns =
        table.columns().length >= part.columns().length ? table.columns() : part.columns();
    List<TableCell> before = onColumns(table, columns);
    List<TableCell> after = onColumns(part, columns);
    int rows = table.rows() - (isStrip(before, table.rows() - 1, table.rows()) ? 1 : 0);
    before.removeIf(cell -> cell.row() >= rows);
    int repeated = repeatedRows(before, after, rows, part.rows());
    if (repeated > 0) {
      recordRepeat(part, repeated);
    }
    int first = repeated + (isStrip(after, repeated, part.rows()) ? 1 : 0);
    after.removeIf(cell -> cell.row() < first);
    boolean cut =
        part.rows() > first
            && RowCut.cuts(before, rows - 1, after, first, columns.length - 1, repeated);
    int shift = rows - first - (cut ? 1 : 0);
    List<TableCell> cells = new ArrayList<>(before);
    Map<Integer, Integer> open = openCells(before, rows - 1, cut);
    for (TableCell cell : after) {
      Integer above = cell.row() == first ? open.get(cell.column()) : null;
      if (above != null && (cut || continuesSpan(before.get(above), cell))) {
        cells.set(above, merged(cells.get(above), cell, shift));
      } else {
        cells.add(moved(cell, shift));
      }
    }
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    return new PageTable(
        table.page(), part.page(), table.area(), columns, part.rows() + shift, cells, true);
  }

  /// Whether a row at a page break is an empty strip: no cell of it has text, and every other row
  /// has some.
  private static boolean isStrip(List<TableCell> cells, int row, int rows) {
    if (rows < 3) {
      return false;
    }
    boolean[] filled = new boolean[rows];
    for (TableCell cell : cells) {
      boolean spans = cell.row() != cell.lastRow();
      if (spans && cell.row() <= row && cell.lastRow() >= row) {
        return false;
      }
      for (int at = cell.row(); at <= Math.min(cell.lastRow(), rows - 1); at++) {
        filled[at] |= !cell.lines().isEmpty();
      }
    }
    int empty = 0;
    for (boolean some : filled) {
      empty += some ? 0 : 1;
    }
    return empty == 1 && !filled[row];
  }

  private static boolean continuesSpan(TableCell above, TableCell cell) {
    return above.column() == cell.column()
        && above.lastColumn() == cell.lastColumn()
        && !cell.closedTop();
  }

  private void recordRepeat(PageTable part, int repeated) {
    Span span = new Span(OptionalInt.of(part.page()), Optional.of(part.area().box()), 0, 0);
    issues.add(
        Issue.info(
            IssueCode.TABLE_HEADER_REPEATED,
            "Header rows printed again on page " + part.page() + " left out: " + repeated,
            Optional.of(span)));
  }

  private static List<TableCell> onColumns(PageTable table, float[] columns) {
    List<TableCell> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      int column = GridCells.nearest(columns, table.columns()[cell.column()]);
      int end = GridCells.nearest(columns, table.columns()[cell.lastColumn() + 1]);
      cells.add(cell.at(cell.row(), cell.lastRow(), column, Math.max(column, end - 1)));
    }
    return cells;
  }

  /// How many rows at the top of a part repeat those at the top of the table.
  private static int repeatedRows(
      List<TableCell> before, List<TableCell> after, int rowsBefore, int rowsAfter) {
    int rows = 0;
    while (rows < rowsBefore - 1 && rows < rowsAfter && rows < 12) {
      String text = rowText(before, rows);
      if (text.isBlank() || !text.equals(rowText(after, rows))) {
        break;
      }
      rows++;
    }
    return rows;
  }

  private static String rowText(List<TableCell> cells, int row) {
    StringBuilder text = new StringBuilder();
    for (TableCell cell : cells) {
      if (cell.row() == row) {
        text.append(cell.column()).append(' ').append(cell.text()).append('\t');
      }
    }
    return text.toString().isBlank() ? "" : text.toString();
  }

  /// The cells at the bottom that may go on, by each of their columns.
  private static Map<Integer, Integer> openCells(List<TableCell> cells, int lastRow, boolean cut) {
    Map<Integer, Integer> open = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      if (cell.lastRow() == lastRow && (cut || !cell.closedBottom())) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          open.put(column, i);
        }
      }
    }
    return open;
  }

  private static TableCell merged(TableCell above, TableCell cell, int shift) {
    List<TextLine> lines = new ArrayList<>(above.lines());
    lines.addAll(cell.lines());
    return new TableCell(
        above.row(),
        Math.max(above.lastRow(), cell.lastRow() + shift),
        above.column(),
        above.lastColumn(),
        above.closedTop(),
        cell.closedBottom(),
        lines,
        above.inside());
  }

  private static TableCell moved(TableCell cell, int shift) {
    return cell.at(cell.row() + shift, cell.lastRow() + shift, cell.column(), cell.lastColumn());
  }
}
