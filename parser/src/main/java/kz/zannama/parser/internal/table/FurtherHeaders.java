package kz.zannama.parser.internal.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.budget.BudgetLevel;
import kz.zannama.model.Table.Header;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Finds headers among the rows of a table: that of the next part of a budget, «Функционалдық топ»
/// / « | Кіші топ» / « | | Атауы | Сомасы», and the table's own one printed again.
final class FurtherHeaders {
  private static final int MOST = 12;

  private FurtherHeaders() {}

  /// The headers below the first one, top to bottom.
  ///
  /// @param rows the cells that begin in each row, left to right
  /// @param headerRows how many rows the first header has
  static List<Header> find(List<List<GridCell>> rows, int headerRows) {
    List<Header> found = new ArrayList<>();
    int row = headerRows;
    while (row < rows.size()) {
      int end = Math.max(repeated(rows, row, headerRows), ofBudget(rows, row));
      if (end > row) {
        found.add(new Header(row, end - 1));
      }
      row = Math.max(end, row + 1);
    }
    return found;
  }

  /// The row after the table's own header printed again from a row on, else that row.
  private static int repeated(List<List<GridCell>> rows, int row, int headerRows) {
    boolean repeats = headerRows > 0 && row + headerRows <= rows.size() && saysNames(rows.get(0));
    for (int at = 0; at < headerRows && repeats; at++) {
      repeats = texts(rows.get(at)).equals(texts(rows.get(row + at)));
    }
    return repeats ? row + headerRows : row;
  }

  /// The row after the header of a budget that begins in a row, else that row: it names an
  /// outermost level first and then others, each in its row or all in one.
  static int ofBudget(List<List<GridCell>> rows, int row) {
    if (!opens(rows.get(row))) {
      return row;
    }
    Set<BudgetLevel> levels = EnumSet.noneOf(BudgetLevel.class);
    int end = row;
    int most = Math.min(rows.size(), row + MOST);
    for (int at = row; at < most && mayGoOn(rows.get(at)); at++) {
      if (at > row && opens(rows.get(at))) {
        break;
      }
      List<BudgetLevel> named = levels(rows.get(at));
      end = named.isEmpty() ? end : at + 1;
      levels.addAll(named);
    }
    if (levels.size() < 2) {
      return row;
    }
    return end < rows.size() && HeaderRows.numbersColumns(rows.get(end)) ? end + 1 : end;
  }

  private static boolean opens(List<GridCell> cells) {
    return texts(cells).stream().limit(1).anyMatch(BudgetLevel::opensHeader);
  }

  /// Whether a row may belong to a header that began above it: no code and no amount is in it.
  private static boolean mayGoOn(List<GridCell> cells) {
    return texts(cells).stream().noneMatch(text -> Character.isDigit(text.charAt(0)));
  }

  private static List<BudgetLevel> levels(List<GridCell> cells) {
    return texts(cells).stream().map(BudgetLevel::of).flatMap(Optional::stream).toList();
  }

  private static boolean saysNames(List<GridCell> cells) {
    return texts(cells).stream().filter(HeaderSteps::isName).count() > 1;
  }

  /// The texts of the cells that have one.
  private static List<String> texts(List<GridCell> cells) {
    return cells.stream()
        .map(cell -> cell.text().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
