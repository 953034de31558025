package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Setting;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.internal.source.pdf.table.AlignedTable;

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

  /// A left cell begins in this part of the width.
  private static final float INSIDE = 0.3f;

  private final List<List<TextLine>> rows;
  private final int page;
  private final Column column;
  private final Setting setting;

  private SideBySide(List<List<TextLine>> rows, int page, Column inside, Setting setting) {
    this.rows = rows;
    this.page = page;
    this.column = setting == Setting.PAGE ? widened(inside, rows) : inside;
    this.setting = setting;
  }

  private static Column widened(Column inside, List<List<TextLine>> rows) {
    Column around = Column.around(rows.stream().flatMap(List::stream).toList());
    return new Column(
        Math.min(around.left(), inside.left()), Math.max(around.right(), inside.right()));
  }

  /// The items that rows of text make, in reading order.
  ///
  /// @param rows the rows from top to bottom, each cut where a gap is wide
  /// @param page their page
  /// @param inside the edges that text is set between at least
  /// @param setting which column of the page they are in
  static List<PageItem> order(List<List<TextLine>> rows, int page, Column inside, Setting setting) {
    return rows.isEmpty() ? List.of() : new SideBySide(rows, page, inside, setting).items();
  }

  private List<PageItem> items() {
    List<PageItem> items = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int tableEnd = AlignedTable.end(rows, at);
      if (tableEnd > at + 2) {
        Optional<PageTable> table = AlignedTable.of(rows.subList(at, tableEnd), page);
        if (table.isPresent()) {
          items.add(new TableItem(table.get()));
          at = tableEnd;
          continue;
        }
      }
      int end = blockEnd(at);
      if (end > at) {
        items.add(new TableItem(block(rows.subList(at, end))));
        at = end;
      } else {
        items.add(new LineItem(whole(rows.get(at)), column, setting));
        at++;
      }
    }
    return items;
  }

  /// Where the block of two cells that begins at a row ends; the row itself if none begins there.
  private int blockEnd(int start) {
    Block block = new Block();
    int end = start;
    while (end < rows.size() && (end == start || follows(end)) && block.takes(rows.get(end))) {
      end++;
    }
    return block.hasRight && !isStretched(start, end) && !isJustified(start, end) ? end : start;
  }

  /// Whether the only line at the right is the first of a paragraph, pushed there by the blanks
  /// before it: where a line was justified that a break ends, they take most of its slack.
  private boolean isStretched(int start, int end) {
    List<List<TextLine>> right =
        rows.subList(start, end).stream().filter(row -> isRight(row.getLast())).toList();
    return right.size() == 1
        && right.getFirst().size() == 1
        && right.getFirst().getFirst().indented();
  }

  /// Whether the only row with something at the right is a line of few words, drawn apart to be as
  /// wide as the line before it, whose sentence it goes on with.
  private boolean isJustified(int start, int until) {
    List<List<TextLine>> right =
        rows.subList(start, until).stream().filter(row -> isRight(row.getLast())).toList();
    int at = rows.indexOf(right.getFirst());
    if (setting != Setting.PAGE && right.stream().allMatch(this::fillsColumn)) {
      return goesOn(at + right.size() - 1)
          || at > 0 && fillsColumn(rows.get(at - 1)) && goesOn(at - 1);
    }
    if (right.size() > 1 || at == 0) {
      return false;
    }
    TextLine before = rows.get(at - 1).getLast();
    TextLine last = right.getFirst().getLast();
    char end = before.text().charAt(before.text().length() - 1);
    return Math.abs(before.area().right() - last.area().right()) < 1.5f
        && last.baseline() - before.baseline() < PITCH * last.size()
        && ".;:!?".indexOf(end) < 0;
  }

  private boolean fillsColumn(List<TextLine> row) {
    return Math.abs(row.getLast().area().right() - column.right()) < 1.5f;
  }

  /// Whether the text goes on right below a row.
  private boolean goesOn(int at) {
    return at + 1 < rows.size()
        && rows.get(at + 1).getFirst().baseline() - rows.get(at).getFirst().baseline()
            < PITCH * rows.get(at).getFirst().size();
  }

  /// Two cells in the making.
  private final class Block {
    private boolean hasLeft;
    private boolean hasRight;
    private float leftEdge = Float.NEGATIVE_INFINITY;
    private float gutter = Float.POSITIVE_INFINITY;
    private float rightStart;

    /// Takes in the next row; false if it does not belong to the block.
    boolean takes(List<TextLine> row) {
      TextLine last = row.getLast();
      boolean right = isRight(last) && (row.size() == 1 || row.size() == 2 && apart(row));
      boolean left = row.size() > 1 || !right;
      boolean centred = left && isInside(row.getFirst());
      boolean begins = left && row.getFirst().indented() && (hasLeft || hasRight);
      if (row.size() > 1 && !right
          || centred
          || begins
          || left && !right && endsHere(row.getFirst())) {
        return false;
      }
      float newGutter = right ? Math.min(gutter, last.area().left()) : gutter;
      float newEdge = left ? Math.max(leftEdge, row.getFirst().area().right()) : leftEdge;
      boolean moved =
          right
              && hasRight
              && hasLeft
              && Math.abs(last.area().left() - rightStart) > 1.5f * last.size();
      if (newEdge > newGutter - last.size() || moved) {
        return false;
      }
      rightStart = right ? last.area().left() : rightStart;
      gutter = newGutter;
      leftEdge = newEdge;
      hasLeft |= left;
      hasRight |= right;
      return true;
    }

    /// Whether a line with nothing to its right belongs to running text instead: below a block that
    /// has no left cell, or the last line of a paragraph.
    private boolean endsHere(TextLine line) {
      char last = line.text().charAt(line.text().length() - 1);
      boolean sentence = last == '.' || last == ';' || last == ':';
      return hasRight ? !hasLeft : sentence;
    }
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

  /// Whether a line begins where a left cell does not: well inside the column.
  private boolean isInside(TextLine line) {
    return line.area().left() - column.left() > INSIDE * column.width();
  }

  private static boolean apart(List<TextLine> row) {
    float gap = row.get(1).area().left() - row.get(0).area().right();
    return !row.get(1).continued() && gap > APART * row.get(0).size();
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
