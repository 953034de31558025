package kz.zannama.parser.internal.table;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Finds headers whose rows are no whole rows, each naming parts of what stands above it.
final class HeaderSteps {
  private static final int MOST = 8;

  private HeaderSteps() {}

  /// The number of such rows at the top of a table, 0 where there are none.
  static int count(List<List<GridCell>> rows, int columns) {
    int stairs = stairs(rows, columns);
    if (stairs == 0 && (hasBlanksBelow(rows, columns) || repeats(rows, columns))) {
      return 2;
    }
    return stairs > 0 ? stairs : groups(rows, columns);
  }

  /// «р/с № | Өнім берушінің атауы» / « | Комиссия мүшесі | Шешімі | Себебі»: the names of a group
  /// below it, blanks below the names before it.
  private static boolean hasBlanksBelow(List<List<GridCell>> rows, int columns) {
    if (rows.size() < 2 || rows.get(1).size() != columns || !areNames(rows.get(0))) {
      return false;
    }
    List<GridCell> names = rows.get(1).stream().dropWhile(cell -> cell.text().isBlank()).toList();
    int single = columns - names.size();
    return single > 0
        && single + 1 == rows.get(0).size()
        && names.size() > 1
        && areNames(names)
        && (rows.size() == 2 || !rows.get(2).getFirst().text().isBlank() || areBlank(rows.get(2)));
  }

  /// «Орындау | Бағалау» / «1-тоқсан | 2-тоқсан | 1-тоқсан | 2-тоқсан»: each name of the first row
  /// has the same names below it.
  private static boolean repeats(List<List<GridCell>> rows, int columns) {
    int groups = rows.isEmpty() ? 0 : rows.getFirst().size();
    if (rows.size() < 2 || groups < 2 || rows.get(1).size() != columns || columns % groups > 0) {
      return false;
    }
    int each = columns / groups;
    return each > 1
        && areNames(rows.getFirst())
        && areNames(rows.get(1))
        && HeaderGroups.repeats(rows.get(1), each);
  }

  /// «Категория» / « | Класс» / « | | Наименование | Сумма»: each step reaches to the end.
  private static int stairs(List<List<GridCell>> rows, int columns) {
    int steps = 0;
    while (steps < Math.min(rows.size(), MOST) && isStair(rows.get(steps), steps, columns)) {
      steps++;
    }
    if (steps < 2 || steps == rows.size()) {
      return 0;
    }
    List<GridCell> last = rows.get(steps);
    boolean named = last.size() > steps + 1 && areBlank(last.subList(0, steps));
    return named && areNames(last.subList(steps, last.size())) ? steps + 1 : steps > 2 ? steps : 0;
  }

  private static boolean isStair(List<GridCell> cells, int step, int columns) {
    return cells.size() == step + 1
        && areBlank(cells.subList(0, step))
        && isName(cells.getLast())
        && cells.getLast().column() + cells.getLast().columnSpan() == columns;
  }

  /// Rows without the spans that they had: each group of a row stands above two columns or more of
  /// the next one, so that without the groups there are as many names as columns.
  private static int groups(List<List<GridCell>> rows, int columns) {
    int groups = -columns;
    int most = 0;
    for (int row = 0; row < Math.min(rows.size() - 1, MOST); row++) {
      List<GridCell> cells = row == 0 ? rows.get(row) : withoutLastBlank(rows.get(row));
      if (cells.size() < 2 || cells.size() == columns || !areNames(cells)) {
        return 0;
      }
      groups += cells.size();
      most += row == 0 ? 0 : Math.min(rows.get(row - 1).size(), cells.size() / 2);
      if (row > 0 && groups >= row && groups <= most && isWhole(rows, row + 1, columns)) {
        return row + 1;
      }
    }
    return 0;
  }

  /// The cells but for a blank one at the end, below a name that is no group.
  private static List<GridCell> withoutLastBlank(List<GridCell> cells) {
    boolean blank = cells.size() > 2 && cells.getLast().text().isBlank();
    return blank ? cells.subList(0, cells.size() - 1) : cells;
  }

  /// Whether the next row that is more than one cell has one in each column.
  private static boolean isWhole(List<List<GridCell>> rows, int from, int columns) {
    return rows.stream()
        .skip(from)
        .filter(cells -> cells.size() > 1)
        .findFirst()
        .filter(cells -> cells.size() == columns)
        .isPresent();
  }

  private static boolean areBlank(List<GridCell> cells) {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }

  private static boolean areNames(List<GridCell> cells) {
    return cells.stream()
        .allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1 && isName(cell));
  }

  static boolean isName(GridCell cell) {
    return isName(cell.text());
  }

  static boolean isName(String text) {
    return text.chars().anyMatch(letter -> Character.isLetter(letter) || letter == '№');
  }
}
