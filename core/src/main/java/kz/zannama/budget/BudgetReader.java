package kz.zannama.budget;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zannama.model.Table;
import org.jspecify.annotations.Nullable;

/// Builds the tree of a budget from the rows of its table, or of a part of it.
final class BudgetReader {
  // "1", "08", "112"
  private static final Pattern CODE = Pattern.compile("\\d{1,3}");

  // "0", "00"
  private static final Pattern ZEROS = Pattern.compile("0+");

  private static final Pattern OWN = BudgetRules.pattern("own");
  private static final Pattern SECTION = BudgetRules.pattern("section");

  /// From this many on, lines without codes that follow each other are projects under the lines
  /// with codes.
  private static final int FEWEST_DETAILS = 4;

  private final Table.@Nullable Cell[][] places;
  private final BudgetColumns columns;
  private final int width;
  private final boolean hasDetails;
  private final List<BudgetLine> roots = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();

  BudgetReader(Table.@Nullable Cell[][] places, BudgetColumns columns) {
    this.columns = columns;
    this.places = places;
    this.width = places[columns.firstRow() - 1].length;
    this.hasDetails = details() >= FEWEST_DETAILS;
  }

  /// How many lines without a code follow another one and are no sections.
  private int details() {
    int details = 0;
    for (int row = columns.firstRow() + 1; row < columns.end(); row++) {
      details += isDetail(row) && isDetail(row - 1) ? 1 : 0;
    }
    return details;
  }

  private boolean isDetail(int row) {
    String name = text(row, nameColumn(row));
    boolean section = SECTION.matcher(name).matches() || name.equals(name.toUpperCase(Locale.ROOT));
    return codeColumn(row) < 0 && !section && BudgetLevel.of(name).isEmpty();
  }

  /// A line that more parts may follow.
  ///
  /// @param depth the column of its code, -1 for a line without one
  private record Draft(int depth, BudgetLine line, List<BudgetLine> parts) {
    /// Whether nothing is said in it, or only what a header repeats.
    boolean isBlank() {
      return line.code().isEmpty()
          && (line.name().isEmpty() || BudgetLevel.of(line.name()).isPresent());
    }

    BudgetLine finished() {
      return new BudgetLine(
          line.row(), line.level(), line.code(), line.name(), line.amounts(), parts);
    }
  }

  /// The outermost lines, in reading order.
  List<BudgetLine> read() {
    for (int row = columns.firstRow(); row < columns.end(); row++) {
      Draft line = line(row);
      if (isNumbering(row) || line.isBlank()) {
        continue;
      }
      boolean own = line.depth() == 0 && OWN.matcher(line.line().name()).find();
      close(own ? -1 : depthApart(line));
      open.push(line);
    }
    close(-1);
    return List.copyOf(roots);
  }

  private Draft line(int row) {
    int column = codeColumn(row);
    int depth = column < 0 ? depthWithoutCode(row) : column;
    boolean detail = hasDetails && isDetail(row);
    Optional<BudgetLevel> level =
        detail || depth < 0 ? Optional.empty() : columns.levels().stream().skip(depth).findFirst();
    String code = column < 0 ? "" : text(row, column);
    String name = text(row, nameColumn(row));
    return new Draft(
        depth, new BudgetLine(row, level, code, name, amounts(row), List.of()), new ArrayList<>());
  }

  /// The column of a row's name: that of the names, or one left of it where the cells before it
  /// were lost.
  private int nameColumn(int row) {
    int words = BudgetColumns.firstWords(places, row);
    return words < 0 ? columns.name() : Math.min(words, columns.name());
  }

  /// The depth of a line without a code: a section, a line whose code was left out, as the line
  /// below it shows, or a detail of the line with a code above it.
  private int depthWithoutCode(int row) {
    if (hasDetails && isDetail(row)) {
      return columns.name();
    }
    if (isOnlyPart(row)) {
      return codeColumn(row - 1) + 1;
    }
    return Math.max(codeBelow(row), 0) - 1;
  }

  private int codeBelow(int row) {
    return row + 1 < columns.end() ? codeColumn(row + 1) : -1;
  }

  /// «06 | … | Басқа да түсімдер | 102» / « | … | Басқа да түсімдер | 102»: a line whose code was
  /// left out has the amounts of the one above it, and no section begins with it.
  private boolean isOnlyPart(int row) {
    if (row == columns.firstRow() || !isDetail(row)) {
      return false;
    }
    int above = codeColumn(row - 1);
    List<Optional<BigDecimal>> amounts = amounts(row);
    return above > 0
        && above + 1 < columns.name()
        && codeBelow(row) <= above
        && amounts.stream().anyMatch(Optional::isPresent)
        && amounts.equals(amounts(row - 1));
  }

  private void close(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      BudgetLine line = open.pop().finished();
      if (open.isEmpty()) {
        roots.add(line);
      } else {
        open.peek().parts().add(line);
      }
    }
  }

  /// The column of the deepest code in a row, -1 where there is none.
  private int codeColumn(int row) {
    boolean all = hasAllCodes(row);
    for (int column = nameColumn(row) - 1; column >= 0; column--) {
      String text = text(row, column);
      if (CODE.matcher(text).matches() && !(all && column > 0 && ZEROS.matcher(text).matches())) {
        return column;
      }
    }
    return -1;
  }

  /// `1 | 04 | 0 | 00`: the codes of all levels, zeros for those that the row does not go down to.
  private boolean hasAllCodes(int row) {
    return columns.name() > 1
        && IntStream.range(0, columns.name())
            .allMatch(column -> CODE.matcher(text(row, column)).matches());
  }

  /// How deep the open lines are that a line is no part of: those at its depth, and where rows have
  /// the codes of all levels those with another code.
  private int depthApart(Draft line) {
    int row = line.line().row();
    int depth = line.depth();
    for (Draft above : open) {
      boolean outer = above.depth() >= 0 && above.depth() < depth;
      boolean codes = outer && hasAllCodes(row) && hasAllCodes(above.line().row());
      if (codes && !isSame(text(row, above.depth()), above.line().code())) {
        depth = above.depth();
      }
    }
    return depth;
  }

  /// Whether two codes are one: `4` and `04`.
  private static boolean isSame(String code, String other) {
    return Integer.parseInt(code) == Integer.parseInt(other);
  }

  /// «1 2 3 4 5»: the row that numbers the columns.
  private boolean isNumbering(int row) {
    int number = 0;
    for (int column = 0; column < width; column++) {
      String text = text(row, column);
      if (!text.isEmpty() && !text.equals(String.valueOf(++number))) {
        return false;
      }
    }
    return number > 1;
  }

  /// The amounts right of the name; of a row that begins too far left, right of where it stands.
  private List<Optional<BigDecimal>> amounts(int row) {
    int name = nameColumn(row);
    int from = name < columns.name() && number(row, name + 1).isPresent() ? name : columns.name();
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int column = columns.name() + 1; column < width; column++) {
      values.add(number(row, column - columns.name() + from));
    }
    return values;
  }

  private Optional<BigDecimal> number(int row, int column) {
    Table.Cell cell = places[row][column];
    return cell == null ? Optional.empty() : cell.number();
  }

  private String text(int row, int column) {
    return BudgetColumns.text(places, row, column);
  }
}
