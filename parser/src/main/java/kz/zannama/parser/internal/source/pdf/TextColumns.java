package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Running text in two columns, as where an act is printed in both languages side by side: the left
/// column is read to its end before the right one.
final class TextColumns {
  private static final int FEWEST_LINES = 5;

  /// The narrowest gap between columns, in font sizes.
  private static final float GUTTER = 0.8f;

  /// Lines of running text have at least this many characters, on average.
  private static final int PROSE = 22;

  private TextColumns() {}

  /// Where two columns of running text end; the start if none begin there.
  ///
  /// @param rows the rows of a band, each cut where a gap is wide
  /// @param start the row that they would begin with
  static int end(List<List<TextLine>> rows, int start) {
    if (rows.get(start).size() > 2) {
      return start;
    }
    float from = Float.NEGATIVE_INFINITY;
    float to = Float.POSITIVE_INFINITY;
    int end = start;
    int both = 0;
    while (end < rows.size() && rows.get(end).size() <= 2) {
      List<TextLine> row = rows.get(end);
      float left = from;
      float right = to;
      if (row.size() == 2) {
        left = Math.max(left, row.getFirst().area().right());
        right = Math.min(right, row.getLast().area().left());
        both++;
      } else if (both == 0) {
        return start;
      } else if (row.getFirst().area().middleX() < (from + to) / 2) {
        left = Math.max(left, row.getFirst().area().right());
      } else {
        right = Math.min(right, row.getFirst().area().left());
      }
      if (right - left < GUTTER * row.getFirst().size()) {
        break;
      }
      from = left;
      to = right;
      end++;
    }
    return prose(rows.subList(start, end), (from + to) / 2) ? end : start;
  }

  private static boolean prose(List<List<TextLine>> rows, float gutter) {
    List<TextLine> left = side(rows, gutter, true);
    List<TextLine> right = side(rows, gutter, false);
    return prose(left) && prose(right);
  }

  private static boolean prose(List<TextLine> lines) {
    int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
    return lines.size() >= FEWEST_LINES && characters >= PROSE * lines.size();
  }

  private static List<TextLine> side(List<List<TextLine>> rows, float gutter, boolean left) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(line -> line.area().middleX() < gutter == left)
        .toList();
  }

  /// The lines of two columns, the left one first.
  static List<PageItem> items(List<List<TextLine>> rows) {
    float from = Float.NEGATIVE_INFINITY;
    float to = Float.POSITIVE_INFINITY;
    for (List<TextLine> row : rows) {
      if (row.size() == 2) {
        from = Math.max(from, row.getFirst().area().right());
        to = Math.min(to, row.getLast().area().left());
      }
    }
    List<PageItem> items = new ArrayList<>();
    for (boolean left : new boolean[] {true, false}) {
      List<TextLine> lines = side(rows, (from + to) / 2, left);
      Column column = Column.around(lines);
      lines.forEach(line -> items.add(new LineItem(line, column, false)));
    }
    return items;
  }
}
