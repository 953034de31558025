package kz.zannama.parser.internal.source.text;

import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.GridBuilder;

/// The header of a table whose text lost the spans of its cells.
///
/// Two shapes leave no doubt. A staircase, as budgets have it: `Категория|Сумма`, `|Класс`,
/// `||Подкласс`, `|||Наименование`, where each name spans the columns to the right of it but the
/// last. And a group: one row too short, by as many columns as the next row has cells.
sealed interface HeaderShape {
  /// How many rows the header has.
  int rows();

  /// Adds the cells of one of its rows.
  void add(GridBuilder grid, CellRow row, int index);

  /// A staircase.
  ///
  /// @param rows its steps, the first row included
  /// @param covered whether the blank cells before a step reach down to the last one, so that the
  ///   steps below have none in their place
  record Staircase(int rows, boolean covered) implements HeaderShape {
    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      int last = row.size() - 1;
      for (int cell = 0; cell < last; cell++) {
        boolean amount = index == 0;
        int down = !amount && covered ? rows - index : 1;
        grid.add(down, amount ? rows : 1, false, row.paragraphs(cell));
      }
      boolean amount = index == 0;
      grid.add(amount ? rows : 1, amount ? 1 : rows - index, false, row.paragraphs(last));
    }
  }

  /// A group of columns with a name above them.
  ///
  /// @param group which cell of the first row is the name
  /// @param columns how many columns it has
  record Group(int group, int columns) implements HeaderShape {
    @Override
    public int rows() {
      return 2;
    }

    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      for (int cell = 0; cell < row.size(); cell++) {
        boolean name = index == 0 && cell == group;
        grid.add(index == 0 && !name ? 2 : 1, name ? columns : 1, false, row.paragraphs(cell));
      }
    }
  }

  /// No header whose spans are known.
  record None() implements HeaderShape {
    @Override
    public int rows() {
      return 0;
    }

    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      throw new IllegalStateException("A header without rows has no row " + index);
    }
  }

  // "оның ішінде:", "в том числе"
  Pattern AMONG_THEM =
      Pattern.compile("(?iu)(?:оның|соның|олардың) ішінде|в том числе|из них|по годам");

  /// The shape of the header that begins with a row.
  static HeaderShape at(List<CellRow> rows, int from) {
    if (rows.get(from).size() < 2 || !rows.get(from).isFilled()) {
      return new None();
    }
    int to = from + 1;
    while (to < rows.size() && rows.get(to).isStep() && rows.get(to).size() <= to - from + 1) {
      to++;
    }
    int steps = to - from;
    boolean stairs = rows.get(from).size() == 2 && steps > 1 && to < rows.size();
    if (stairs && rows.get(to).size() == steps + 1) {
      return new Staircase(steps, steps > 2 && rows.get(from + 2).size() == 2);
    }
    return group(rows, from);
  }

  private static HeaderShape group(List<CellRow> rows, int from) {
    if (from + 2 >= rows.size() || !rows.get(from + 1).isFilled()) {
      return new None();
    }
    CellRow first = rows.get(from);
    int below = rows.get(from + 1).size();
    if (below < 2 || first.size() < 3 || first.size() + below - 1 != rows.get(from + 2).size()) {
      return new None();
    }
    int group = first.size() - 1;
    for (int i = 0; i < first.size(); i++) {
      if (AMONG_THEM.matcher(first.cells().get(i).value()).find()) {
        group = i;
      }
    }
    return new Group(group, below);
  }
}
