package kz.zannama.budget;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import org.jspecify.annotations.Nullable;

/// Builds the tree of a budget from the rows of its table.
final class BudgetReader {
  // "1", "08", "112"
  private static final Pattern CODE = Pattern.compile("\\d{1,3}");

  // "Погашение бюджетных кредитов", "Қарыздар түсімі", "Используемые остатки бюджетных средств":
  // lines with a code that belong to no section
  private static final Pattern OWN =
      Pattern.compile(
          "(?iu)кредиттерд[іi] өтеу|погашение бюджетных кредитов|займов|(?<!\\p{L})қарыз"
              + "|қалдықтар|остатк|активтерін сату|от продажи финансовых активов");

  private final Table.@Nullable Cell[][] places;
  private final BudgetColumns columns;
  private final int width;
  private final List<BudgetLine> roots = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();

  BudgetReader(TableGrid grid, BudgetColumns columns) {
    this.columns = columns;
    this.width = grid.columns();
    this.places = grid.byPlace();
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

  Optional<Budget> read() {
    boolean amounts = false;
    for (int row = columns.firstRow(); row < places.length; row++) {
      Draft line = line(row);
      if (isNumbering(row) || line.isBlank()) {
        continue;
      }
      amounts |= line.line().amounts().stream().anyMatch(Optional::isPresent);
      boolean own = line.depth() == 0 && OWN.matcher(line.line().name()).find();
      close(own ? -1 : line.depth());
      open.push(line);
    }
    close(-1);
    return amounts ? Optional.of(new Budget(roots)) : Optional.empty();
  }

  private Draft line(int row) {
    int column = codeColumn(row);
    String code = column < 0 ? "" : text(row, column);
    Optional<BudgetLevel> level = Optional.ofNullable(columns.levels().get(column));
    BudgetLine line =
        new BudgetLine(row, level, code, text(row, columns.name()), amounts(row), List.of());
    return new Draft(column < 0 ? depthWithoutCode(row) : column, line, new ArrayList<>());
  }

  /// The depth of a line without a code: a section, or a line whose code was left out, as the line
  /// below it shows.
  private int depthWithoutCode(int row) {
    int below = row + 1 < places.length ? codeColumn(row + 1) : -1;
    return Math.max(below, 0) - 1;
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
    for (int column = columns.name() - 1; column >= 0; column--) {
      if (CODE.matcher(text(row, column)).matches()) {
        return column;
      }
    }
    return -1;
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

  private List<Optional<BigDecimal>> amounts(int row) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int column = columns.name() + 1; column < width; column++) {
      Table.Cell cell = places[row][column];
      values.add(cell == null ? Optional.empty() : cell.number());
    }
    return values;
  }

  private String text(int row, int column) {
    Table.Cell cell = places[row][column];
    return cell == null ? "" : cell.text().strip();
  }
}
