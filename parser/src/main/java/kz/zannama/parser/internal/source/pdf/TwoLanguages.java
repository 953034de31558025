package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.LanguageColumns;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Setting;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Orders an act that is printed in both languages side by side over several pages: all of the left
/// column, then all of the right one.
final class TwoLanguages {
  /// Cells of running text have at least this many characters, on average.
  private static final int PROSE = 50;

  private TwoLanguages() {}

  /// The items in the order in which the languages are read.
  static List<PageItem> oneByOne(List<PageItem> items) {
    List<PageItem> ordered = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = at;
      while (end < items.size() && setting(items.get(end)) != Setting.PAGE) {
        end++;
      }
      if (end > at) {
        ordered.addAll(columns(items.subList(at, end)));
        at = end;
      } else {
        ordered.add(items.get(at++));
      }
    }
    return ordered;
  }

  /// Whether a table with borders holds an act in both languages side by side, and most of what the
  /// document says: its cells are read as text, the left column first.
  ///
  /// @param letters how many letters the document has
  static boolean isText(PageTable table, long letters) {
    if (!table.ruled() || table.columns().length != 3) {
      return false;
    }
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int cells = 0;
    for (TableCell cell : table.cells()) {
      if (cell.column() != cell.lastColumn()) {
        return false;
      }
      (cell.column() == 0 ? left : right).append(cell.text()).append('\n');
      cells += cell.lines().isEmpty() ? 0 : 1;
    }
    int characters = left.length() + right.length();
    return characters >= PROSE * cells
        && characters * 2 >= letters
        && LanguageColumns.differ(left.toString(), right.toString());
  }

  /// The texts of a column's cells; one that a page break cuts goes on in the next cell.
  static List<List<TextLine>> texts(PageTable table, int column) {
    List<List<TextLine>> texts = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      if (cell.column() != column || cell.lines().isEmpty()) {
        continue;
      }
      TextLine first = cell.lines().getFirst();
      if (texts.isEmpty() || !isCut(texts.getLast().getLast(), first)) {
        texts.add(new ArrayList<>());
      }
      texts.getLast().addAll(cell.lines());
    }
    return texts;
  }

  private static boolean isCut(TextLine before, TextLine line) {
    String end = before.text();
    return line.page() > before.page()
        && Character.isLetter(end.codePointBefore(end.length()))
        && Character.isLowerCase(line.text().codePointAt(0));
  }

  private static Setting setting(PageItem item) {
    return item instanceof LineItem line
            && (line.setting() == Setting.LEFT || line.setting() == Setting.RIGHT)
        ? line.setting()
        : Setting.PAGE;
  }

  private static List<PageItem> columns(List<PageItem> items) {
    List<PageItem> left = new ArrayList<>();
    List<PageItem> right = new ArrayList<>();
    items.forEach(item -> (setting(item) == Setting.LEFT ? left : right).add(item));
    if (!LanguageColumns.differ(text(left), text(right))) {
      return items;
    }
    left.addAll(right);
    return left;
  }

  private static String text(List<PageItem> items) {
    StringBuilder text = new StringBuilder();
    for (PageItem item : items) {
      if (item instanceof LineItem line) {
        text.append(line.line().text()).append('\n');
      }
    }
    return text.toString();
  }
}
