package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// A table without rulings: at least three rows whose pieces of text stand in the same columns.
///
/// Columns are told from the rows that have most pieces; what reaches over several of them in other
/// rows is a cell that spans them.
public final class AlignedTable {
  private static final int FEWEST_ROWS = 3;

  /// Rows farther apart than this many font sizes do not belong together.
  private static final float FARTHEST = 4f;

  /// This many rows with a single piece may stand between rows of a table.
  private static final int MOST_SINGLES = 3;

  /// A single piece with more characters than this is prose.
  private static final int LONGEST_SINGLE = 60;

  /// The narrowest gap between columns, in points.
  private static final float GUTTER = 3f;

  /// The widest page there can be, in points: what is wider is a letter out of all measure.
  // ISO 32000-1, annex C.2: "The maximum size of a page is 14,400 by 14,400 units"
  private static final float WIDEST = 14_400f;

  /// Gaps of a stretched line differ by less than this, in points.
  private static final float SAME_GAP = 1.5f;

  private AlignedTable() {}

  /// Where the rows that may be a table end; the start if none begins there.
  ///
  /// @param rows the rows of a band, each cut where a gap is wide
  /// @param start the row that it would begin with
  public static int end(List<List<TextLine>> rows, int start) {
    if (rows.get(start).size() < 2) {
      return start;
    }
    int end = start + 1;
    int singles = 0;
    for (int at = start + 1; at < rows.size(); at++) {
      TextLine before = rows.get(at - 1).getFirst();
      TextLine line = rows.get(at).getFirst();
      if (line.baseline() - before.baseline() > FARTHEST * Math.max(line.size(), before.size())) {
        break;
      }
      boolean single = rows.get(at).size() == 1;
      singles = single ? singles + 1 : 0;
      if (singles > MOST_SINGLES || single && line.text().length() > LONGEST_SINGLE) {
        break;
      }
      end = single ? end : at + 1;
    }
    return end;
  }

  /// The table that rows make, if their pieces stand in columns.
  public static Optional<PageTable> of(List<List<TextLine>> rows, int page) {
    int most = mostPieces(rows);
    List<List<TextLine>> full = rows.stream().filter(row -> row.size() * 5 >= most * 4).toList();
    float[] columns = columns(full.size() < FEWEST_ROWS ? rows : full);
    if (columns.length < 3 || !tabular(rows, columns) || stretched(rows)) {
      return Optional.empty();
    }
    List<TableCell> cells = new ArrayList<>();
    Area area = Area.NOWHERE;
    for (int row = 0; row < rows.size(); row++) {
      cells.addAll(cells(rows.get(row), row, columns));
      for (TextLine piece : rows.get(row)) {
        area = area.union(piece.area());
      }
    }
    return Optional.of(new PageTable(page, page, area, columns, rows.size(), cells, false));
  }

  /// As many pieces as the fullest tenth of rows has.
  private static int mostPieces(List<List<TextLine>> rows) {
    int[] counts = rows.stream().mapToInt(List::size).sorted().toArray();
    return counts[counts.length - 1 - counts.length / 10];
  }

  /// The edges of columns: the middles of the gaps that hardly a piece reaches into.
  private static float[] columns(List<List<TextLine>> rows) {
    Column around = Column.around(rows.stream().flatMap(List::stream).toList());
    if (around.width() > WIDEST) {
      return new float[] {around.left(), around.right()};
    }
    int[] covered = new int[(int) around.width() + 2];
    for (List<TextLine> row : rows) {
      for (TextLine piece : row) {
        int from = (int) (piece.area().left() - around.left());
        int to = (int) Math.ceil(piece.area().right() - around.left());
        for (int x = Math.max(0, from); x < Math.min(covered.length, to); x++) {
          covered[x]++;
        }
      }
    }
    int allowed = rows.size() / 16;
    float[] edges = new float[covered.length + 2];
    int count = 0;
    edges[count++] = around.left();
    int gap = 0;
    for (int x = 0; x < covered.length; x++) {
      if (covered[x] <= allowed) {
        gap++;
      } else {
        if (gap >= GUTTER && x > gap) {
          edges[count++] = around.left() + x - gap / 2f;
        }
        gap = 0;
      }
    }
    edges[count++] = around.right();
    return Arrays.copyOf(edges, count);
  }

  /// Whether enough rows fill several columns, and more than words beside a bullet.
  private static boolean tabular(List<List<TextLine>> rows, float[] columns) {
    int filled = 0;
    int figures = 0;
    int longTexts = 0;
    int pieces = 0;
    int separate = 0;
    for (List<TextLine> row : rows) {
      if (row.size() < 2) {
        continue;
      }
      filled++;
      figures += row.stream().skip(1).anyMatch(AlignedTable::figure) ? 1 : 0;
      pieces += row.size() - 1;
      separate += (int) row.stream().skip(1).filter(piece -> !piece.continued()).count();
      longTexts += row.stream().filter(piece -> piece.text().length() > 45).count() > 1 ? 1 : 0;
    }
    if (filled < FEWEST_ROWS || filled * 2 < rows.size() || longTexts * 3 > filled) {
      return false;
    }
    return columns.length > 3
        ? figures * 4 >= filled || filled >= 5 && separate * 3 >= pieces * 2
        : figures * 2 > filled;
  }

  /// Whether most rows are the words of a line that was stretched over its width: set apart by the
  /// same gap.
  private static boolean stretched(List<List<TextLine>> rows) {
    List<List<TextLine>> wide = rows.stream().filter(row -> row.size() > 2).toList();
    long stretched = wide.stream().filter(AlignedTable::isStretched).count();
    return !wide.isEmpty() && stretched * 2 >= wide.size();
  }

  private static boolean isStretched(List<TextLine> row) {
    float least = Float.MAX_VALUE;
    float most = 0;
    int words = 0;
    for (int at = 0; at < row.size(); at++) {
      String text = row.get(at).text().strip();
      if (text.indexOf(' ') >= 0) {
        return false;
      }
      words += text.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
      if (at > 0) {
        float gap = row.get(at).area().left() - row.get(at - 1).area().right();
        least = Math.min(least, gap);
        most = Math.max(most, gap);
      }
    }
    return words * 2 >= row.size() && most - least < SAME_GAP;
  }

  /// `1 250,5`, `12.4%`, `$1,204`, `–`
  private static boolean figure(TextLine piece) {
    String text = piece.text();
    int digits = (int) text.chars().filter(Character::isDigit).count();
    return digits * 2 >= text.length() || text.length() == 1 && !Character.isLetter(text.charAt(0));
  }

  private static List<TableCell> cells(List<TextLine> row, int index, float[] columns) {
    List<TableCell> cells = new ArrayList<>();
    int next = 0;
    for (TextLine piece : row) {
      int first = Math.max(next, RuledGrid.gap(columns, piece.area().left() + 1));
      int last = Math.max(first, RuledGrid.gap(columns, piece.area().right() - 1));
      if (first > columns.length - 2 || !cells.isEmpty() && first < next) {
        first = columns.length - 2;
        last = first;
      }
      if (!cells.isEmpty() && cells.getLast().lastColumn() >= first) {
        cells.set(cells.size() - 1, withPiece(cells.getLast(), piece));
        continue;
      }
      fillEmpty(cells, index, next, first, columns);
      cells.add(cell(index, first, last, List.of(piece), columns));
      next = last + 1;
    }
    fillEmpty(cells, index, next, columns.length - 1, columns);
    return cells;
  }

  private static void fillEmpty(List<TableCell> cells, int row, int from, int to, float[] columns) {
    for (int column = from; column < to; column++) {
      cells.add(cell(row, column, column, List.of(), columns));
    }
  }

  private static TableCell cell(
      int row, int first, int last, List<TextLine> lines, float[] columns) {
    Column inside = new Column(columns[first], columns[last + 1]);
    return new TableCell(row, row, first, last, true, true, lines, inside);
  }

  private static TableCell withPiece(TableCell cell, TextLine piece) {
    List<TextLine> lines = new ArrayList<>(cell.lines());
    TextLine last = lines.removeLast();
    lines.add(last.joined(piece));
    return new TableCell(
        cell.row(),
        cell.lastRow(),
        cell.column(),
        cell.lastColumn(),
        true,
        true,
        lines,
        cell.inside());
  }
}
