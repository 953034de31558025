package kz.zannama.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zannama.model.Table;
import org.jspecify.annotations.Nullable;

/// Which columns of a part of a table hold the codes and the names of a budget. Receipts and
/// expenditure may stand in one table, each below a header of its own.
///
/// The header names the levels in their order, but not always above their columns; where names
/// stand is told from the rows.
///
/// @param levels the levels that the header names, in the order of their columns
/// @param name the column of the names; codes stand left of it, amounts right of it
/// @param firstRow the first row below the header
/// @param end the row after the last one
record BudgetColumns(List<BudgetLevel> levels, int name, int firstRow, int end) {
  private static final int HEADER = 12;

  BudgetColumns {
    levels = List.copyOf(levels);
  }

  /// Whether a table may be a budget: one of its first rows begins with an outermost level.
  static boolean mayBeIn(Table table) {
    return table.rows().stream()
        .limit(HEADER)
        .flatMap(row -> row.cells().stream().filter(cell -> !cell.text().isBlank()).limit(1))
        .anyMatch(cell -> isOutermost(cell.text()));
  }

  /// The parts of a table; none where no header names two levels.
  ///
  /// @param places the cells by their places
  /// @param table the table, which tells where its headers end
  static List<BudgetColumns> of(Table.@Nullable Cell[][] places, Table table) {
    List<Integer> starts = starts(places);
    List<BudgetColumns> parts = new ArrayList<>();
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 < starts.size() ? starts.get(at + 1) : places.length;
      int header = at == 0 ? table.headerRows() : headerEnd(table, starts.get(at));
      part(places, starts.get(at), end, header).ifPresent(parts::add);
    }
    return parts;
  }

  /// The row after the further header that begins in a row, 0 where none does.
  private static int headerEnd(Table table, int start) {
    return table.furtherHeaders().stream()
        .filter(header -> header.firstRow() == start)
        .mapToInt(header -> header.lastRow() + 1)
        .findFirst()
        .orElse(0);
  }

  /// The rows where headers begin; the first one begins near the top.
  private static List<Integer> starts(Table.@Nullable Cell[][] places) {
    List<Integer> starts = new ArrayList<>();
    for (int row = 0; row < places.length; row++) {
      boolean near = !starts.isEmpty() || row < HEADER;
      if (near && isOutermost(firstText(places, row))) {
        starts.add(row);
      }
    }
    return starts;
  }

  private static Optional<BudgetColumns> part(
      Table.@Nullable Cell[][] places, int start, int end, int headerRows) {
    Set<BudgetLevel> levels = new LinkedHashSet<>();
    int lastRow = Math.max(start, headerRows - 1);
    int labelled = 0;
    for (int row = start; row < Math.min(end, start + HEADER); row++) {
      for (int column = 0; column < places[row].length; column++) {
        Optional<BudgetLevel> level = BudgetLevel.of(text(places, row, column));
        if (level.isPresent()) {
          levels.add(level.get());
          lastRow = Math.max(lastRow, row);
          labelled = Math.max(labelled, level.get() == BudgetLevel.NAME ? column : column + 1);
        }
      }
    }
    if (levels.size() < 2) {
      return Optional.empty();
    }
    levels.remove(BudgetLevel.NAME);
    int name = nameColumn(places, lastRow + 1, end).orElse(labelled);
    return name > 0 && name + 1 < places[start].length
        ? Optional.of(new BudgetColumns(List.copyOf(levels), name, lastRow + 1, end))
        : Optional.empty();
  }

  /// The column where most rows with an amount have their first words.
  private static Optional<Integer> nameColumn(Table.@Nullable Cell[][] places, int from, int end) {
    int[] rows = new int[from < end ? places[from].length : 0];
    int best = -1;
    for (int row = from; row < end; row++) {
      int column = firstWords(places, row);
      if (column >= 0 && column + 1 < rows.length && hasAmount(places, row, column + 1)) {
        rows[column]++;
        best = best < 0 || rows[column] > rows[best] ? column : best;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /// The first column of a row that has words, -1 where none has.
  static int firstWords(Table.@Nullable Cell[][] places, int row) {
    for (int column = 0; column < places[row].length; column++) {
      if (text(places, row, column).codePoints().filter(Character::isLetter).count() > 2) {
        return column;
      }
    }
    return -1;
  }

  private static boolean hasAmount(Table.@Nullable Cell[][] places, int row, int from) {
    for (int column = from; column < places[row].length; column++) {
      Table.Cell cell = places[row][column];
      if (cell != null && cell.number().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutermost(String label) {
    return BudgetLevel.of(label).filter(BudgetLevel::isOutermost).isPresent();
  }

  private static String firstText(Table.@Nullable Cell[][] places, int row) {
    return IntStream.range(0, places[row].length)
        .mapToObj(column -> text(places, row, column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  static String text(Table.@Nullable Cell[][] places, int row, int column) {
    Table.Cell cell = places[row][column];
    return cell == null ? "" : cell.text().strip();
  }
}
