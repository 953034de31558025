package kz.zannama.parser.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Gives the cells of a header their places back where the source lost its spans.
///
/// «№ | Түрі | Саны | Құны» / «мемлекеттік | жеке | мемлекеттік | жеке»: the names that repeat
/// below are those of the last two, and «№» and «Түрі» reach down.
final class HeaderGroups {
  private HeaderGroups() {}

  /// The rows of a table, its first two with spans where the second one repeats its names so often
  /// that just the columns of the table come out; the rows as they are where it does not.
  ///
  /// @param headerRows how many of them are the header
  static List<List<GridCell>> spread(List<List<GridCell>> rows, int headerRows, int columns) {
    if (headerRows < 2 || !areSingle(rows.get(0)) || !areSingle(rows.get(1))) {
      return rows;
    }
    int groups = groups(rows.get(1));
    int single = rows.get(0).size() - groups;
    if (groups < 2 || single < 0 || single + rows.get(1).size() != columns) {
      return rows;
    }
    List<GridCell> upper = new ArrayList<>();
    int each = rows.get(1).size() / groups;
    for (int at = 0; at < rows.get(0).size(); at++) {
      GridCell cell = rows.get(0).get(at);
      upper.add(
          at < single
              ? placed(cell, at, 2, 1)
              : placed(cell, single + (at - single) * each, 1, each));
    }
    List<GridCell> lower = new ArrayList<>();
    for (GridCell cell : rows.get(1)) {
      lower.add(placed(cell, single + lower.size(), 1, 1));
    }
    return Stream.concat(Stream.of(upper, lower), rows.stream().skip(2)).toList();
  }

  private static boolean areSingle(List<GridCell> cells) {
    return cells.stream()
        .allMatch(
            cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1 && HeaderSteps.isName(cell));
  }

  /// How often a row of names repeats itself, 1 where it does not.
  private static int groups(List<GridCell> cells) {
    for (int each = 2; each <= cells.size() / 2; each++) {
      if (repeats(cells, each)) {
        return cells.size() / each;
      }
    }
    return 1;
  }

  /// Whether a row of names is the same ones again and again.
  ///
  /// @param each how many these are
  static boolean repeats(List<GridCell> cells, int each) {
    List<String> names = cells.stream().map(cell -> cell.text().strip()).toList();
    return names.size() % each == 0
        && names.subList(each, names.size()).equals(names.subList(0, names.size() - each));
  }

  private static GridCell placed(GridCell cell, int column, int rowSpan, int columnSpan) {
    return new GridCell(cell.row(), column, rowSpan, columnSpan, cell.header(), cell.paragraphs());
  }
}
