package kz.zannama.parser.internal.source.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zannama.budget.BudgetLevel;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.text.Rules;

/// The header of a table whose text lost the spans of its cells.
///
/// Two shapes leave no doubt. A staircase, as budgets have it: `Категория|Сумма`, `|Класс`,
/// `||Подкласс`, `|||Наименование`, where each name spans the columns to the right of it up to the
/// last step. And a group: one row too short, by as many columns as the next row has cells.
sealed interface HeaderShape {
  /// How many rows the header has.
  int rows();

  /// How many columns its table has, where it may stand below the body of another one; 0 for a
  /// shape that only opens a table.
  int columns(CellRow first);

  /// Adds the cells of one of its rows.
  void add(GridBuilder grid, CellRow row, int index);

  /// A staircase. What stands beside its first step, the amounts or the names and the amounts,
  /// reaches down to the last one.
  ///
  /// @param rows its steps, the first row included
  /// @param width how many columns the first step spans: as many as there are steps, or one more
  ///   where the names have no label
  /// @param covered whether the blank cells before a step reach down to the last one, so that the
  ///   steps below have none in their place
  /// @param late the step that the label of the amounts stands beside, where the cell beside the
  ///   first one is blank; 0 where it does not
  record Staircase(int rows, int width, boolean covered, int late) implements HeaderShape {
    @Override
    public int columns(CellRow first) {
      return width + first.size() - 1;
    }

    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      if (index == 0) {
        grid.add(1, width, false, row.paragraphs(0));
        for (int cell = 1; cell < row.size(); cell++) {
          int reach = late > 0 && row.isBlank(cell) ? late : rows;
          grid.add(reach, 1, false, row.paragraphs(cell));
        }
        return;
      }
      int step = row.firstFilled();
      // what reaches down from the steps above has no place here, though blanks may be printed in
      // it
      for (int cell = covered ? step - 1 : 0; cell < step; cell++) {
        grid.add(covered ? rows - index : 1, 1, false, row.paragraphs(cell));
      }
      grid.add(1, width - (covered ? index : step), false, row.paragraphs(step));
      for (int cell = step + 1; index == late && cell < row.size(); cell++) {
        grid.add(rows - index, 1, false, row.paragraphs(cell));
      }
    }
  }

  /// A staircase whose last step stands in one row with the amounts: `Категория`, `|Класс`,
  /// `||Подкласс`, `|||Наименование|Сумма`.
  ///
  /// @param rows its steps
  /// @param width how many columns the table has
  record OpenStaircase(int rows, int width) implements HeaderShape {
    @Override
    public int columns(CellRow first) {
      return width;
    }

    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      for (int cell = 0; cell < row.size(); cell++) {
        boolean step = cell == index && index + 1 < rows;
        grid.add(1, step ? width - index : 1, false, row.paragraphs(cell));
      }
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
    public int columns(CellRow first) {
      return 0;
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
    public int columns(CellRow first) {
      return 0;
    }

    @Override
    public void add(GridBuilder grid, CellRow row, int index) {
      throw new IllegalStateException("A header without rows has no row " + index);
    }
  }

  Rules RULES = Rules.of(HeaderShape.class, "header-shape.rules");

  Pattern AMONG_THEM = RULES.pattern("among-them");

  Pattern AMOUNT = RULES.pattern("amount");

  /// The shape of the header that begins with a row.
  static HeaderShape at(List<CellRow> rows, int from) {
    CellRow first = rows.get(from);
    if (!first.isFilled() && !BudgetLevel.opensHeader(first.cells().getFirst().value())) {
      return new None();
    }
    int steps = 1;
    while (from + steps < rows.size() && isStep(first, rows.get(from + steps), steps)) {
      steps++;
    }
    if (first.size() < 2) {
      return openStaircase(rows, from, steps);
    }
    Optional<HeaderShape> stairs = steps > 1 ? staircase(rows, from, steps) : Optional.empty();
    return stairs.orElseGet(() -> first.isFilled() ? group(rows, from) : new None());
  }

  private static HeaderShape openStaircase(List<CellRow> rows, int from, int steps) {
    int last = from + steps;
    if (from == 0 && steps > 2 && areLevels(rows.subList(0, last))) {
      Optional<HeaderShape> names = staircase(rows, from, steps);
      if (names.isPresent()) {
        return names.get();
      }
    }
    if (steps < 2 || last >= rows.size() || rows.get(last).firstFilled() != steps) {
      return new None();
    }
    CellRow row = rows.get(last);
    boolean amount = AMOUNT.matcher(row.cells().getLast().value()).find();
    return amount && row.size() > steps + 1 ? new OpenStaircase(steps + 1, row.size()) : new None();
  }

  /// Whether a row is the next step: a name alone, or a level of a budget and what stands beside
  /// it; a budget may leave one of its levels out.
  private static boolean isStep(CellRow first, CellRow row, int above) {
    int step = row.firstFilled();
    if (step == 0 || step > above + 1 || step == row.size()) {
      return false;
    }
    boolean level =
        row.size() - step <= first.size()
            && BudgetLevel.of(row.cells().get(step).value()).isPresent();
    return step > above
        ? level && BudgetLevel.opensHeader(first.cells().getFirst().value())
        : level || row.step() == step;
  }

  /// The step beside which stands what the blank cells beside the first one leave out, or 0.
  private static int late(List<CellRow> rows, int from, int steps) {
    CellRow first = rows.get(from);
    long blanks = IntStream.range(1, first.size()).filter(first::isBlank).count();
    for (int step = 1; step < steps && blanks > 0; step++) {
      CellRow row = rows.get(from + step);
      if (row.size() - row.firstFilled() - 1 == blanks) {
        return step;
      }
    }
    return 0;
  }

  /// The staircase of some steps, if the rows below have as many columns as it leaves room for.
  private static Optional<HeaderShape> staircase(List<CellRow> rows, int from, int steps) {
    int beside = rows.get(from).size() - 1;
    int to = from + steps;
    if (to < rows.size() && rows.get(to).isNumbering() && rows.get(to).size() < steps + beside) {
      to++;
    }
    int width = to < rows.size() ? rows.get(to).size() - beside : 0;
    boolean covered = steps > 2 && rows.get(from + 2).firstFilled() == 1;
    int places = covered ? steps : rows.get(from + steps - 1).firstFilled() + 1;
    int late = late(rows, from, steps);
    boolean fits =
        width == places
            || width == places + 1
            || width == steps && areLevels(rows.subList(from, from + steps));
    return fits && isBareBeside(rows, from, steps, late)
        ? Optional.of(new Staircase(steps, width, covered, late))
        : Optional.empty();
  }

  /// Whether each row names a level of a budget, wherever its step stands.
  private static boolean areLevels(List<CellRow> steps) {
    return steps.stream()
        .map(row -> row.cells().get(row.firstFilled()).value())
        .allMatch(label -> BudgetLevel.of(label).isPresent());
  }

  /// Whether nothing stands beside the steps but at the one where the amounts have their place.
  private static boolean isBareBeside(List<CellRow> rows, int from, int steps, int late) {
    return IntStream.range(1, steps)
        .filter(step -> step != late)
        .mapToObj(step -> rows.get(from + step))
        .allMatch(row -> IntStream.range(row.firstFilled() + 1, row.size()).allMatch(row::isBlank));
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
