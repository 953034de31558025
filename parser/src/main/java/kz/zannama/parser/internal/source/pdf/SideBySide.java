package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.PageTable.TableCell;

/// Orders the rows of text that stand outside of ruled tables, and finds what is set side by side
/// without borders: an office to the left and a name to the right, a block at the right edge that
/// heads an annex.
final class SideBySide {
  /// A block at the right begins beyond this part of the column.
  private static final float RIGHT_PART = 0.4f;

  /// Lines of one cell follow each other no farther than this many font sizes.
  private static final float PITCH = 1.75f;

  /// Pieces of text of one row that are this many font sizes apart stand in different cells.
  private static final float APART = 3f;

  /// Text is taken to reach at least this near to the page's edges.
  private static final float MARGIN = 0.12f;

  private final List<List<TextLine>> rows;
  private final int page;
  private final Column column;

  private SideBySide(List<List<TextLine>> rows, int page, float pageWidth) {
    this.rows = rows;
    this.page = page;
    Column around = Column.around(rows.stream().flatMap(List::stream).toList());
    this.column =
        new Column(
            Math.min(around.left(), MARGIN * pageWidth),
            Math.max(around.right(), (1 - MARGIN) * pageWidth));
  }

  /// The items that rows of text make, in reading order.
  ///
  /// @param rows the rows from top to bottom, each cut where a gap is wide
  /// @param page their page
  /// @param pageWidth the page's width
  static List<PageItem> order(List<List<TextLine>> rows, int page, float pageWidth) {
    return rows.isEmpty() ? List.of() : new SideBySide(rows, page, pageWidth).items();
  }

  private List<PageItem> items() {
    List<PageItem> items = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = blockEnd(at);
      if (end > at) {
        items.add(new TableItem(block(rows.subList(at, end))));
        at = end;
      } else {
        items.add(new LineItem(whole(rows.get(at)), column, true));
        at++;
      }
    }
    return items;
  }

  /// Where the block of two cells that begins at a row ends; the row itself if none begins there.
  private int blockEnd(int start) {
    int end = start;
    boolean right = false;
    float gutter = Float.POSITIVE_INFINITY;
    float leftEdge = Float.NEGATIVE_INFINITY;
    int lastRight = start;
    while (end < rows.size() && (end == start || follows(end))) {
      List<TextLine> row = rows.get(end);
      boolean hasRight =
          isRight(row.getLast()) && (row.size() == 1 || row.size() == 2 && apart(row));
      if (!hasRight && row.size() > 1 || end > start && row.getFirst().indented() && !hasRight) {
        break;
      }
      float rowGutter = hasRight ? row.getLast().area().left() : Float.POSITIVE_INFINITY;
      float rowLeft =
          hasRight && row.size() == 1 ? Float.NEGATIVE_INFINITY : row.getFirst().area().right();
      if (Math.max(leftEdge, rowLeft) > Math.min(gutter, rowGutter) - row.getFirst().size()) {
        break;
      }
      gutter = Math.min(gutter, rowGutter);
      leftEdge = Math.max(leftEdge, rowLeft);
      right |= hasRight;
      end++;
      lastRight = hasRight ? end : lastRight;
    }
    if (!right) {
      return start;
    }
    return end;
  }

  private boolean follows(int at) {
    TextLine before = rows.get(at - 1).getFirst();
    TextLine line = rows.get(at).getFirst();
    return Math.abs(line.size() - before.size()) < 0.6f
        && line.baseline() - before.baseline() < PITCH * line.size();
  }

  private boolean isRight(TextLine line) {
    float left = line.area().left() - column.left();
    boolean centered = Math.abs(line.area().middleX() - column.middle()) < 0.03f * column.width();
    return left > RIGHT_PART * column.width() && !centered;
  }

  private static boolean apart(List<TextLine> row) {
    return row.get(1).area().left() - row.get(0).area().right() > APART * row.get(0).size();
  }

  private PageTable block(List<List<TextLine>> block) {
    List<TextLine> left = new ArrayList<>();
    List<TextLine> right = new ArrayList<>();
    for (List<TextLine> row : block) {
      for (TextLine line : row) {
        (isRight(line) ? right : left).add(line);
      }
    }
    float gutter = Column.around(right).left();
    float[] columns = {column.left(), gutter, column.right()};
    Area area = Area.NOWHERE;
    for (TextLine line : block.stream().flatMap(List::stream).toList()) {
      area = area.union(line.area());
    }
    List<TableCell> cells =
        List.of(
            new TableCell(0, 0, 0, 0, true, true, left, new Column(column.left(), gutter)),
            new TableCell(0, 0, 1, 1, true, true, right, Column.around(right)));
    return new PageTable(page, page, area, columns, 1, cells, false);
  }

  /// A row as one line, its pieces parted by blanks.
  private static TextLine whole(List<TextLine> row) {
    TextLine line = row.getFirst();
    for (TextLine next : row.subList(1, row.size())) {
      line = line.joined(next);
    }
    return line;
  }
}
