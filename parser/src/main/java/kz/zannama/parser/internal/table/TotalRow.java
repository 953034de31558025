package kz.zannama.parser.internal.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;

/// The one row of totals of a table, at the top or at the bottom of its body.
///
/// A table with totals in between, or with rows numbered in levels (`1.`, `1.1.`), has none: what
/// its rows add up to is not certain.
final class TotalRow {
  // "Барлығы:", "Жиыны", "Қорытынды", "Итого", "ВСЕГО, в том числе:"
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(?:барлығы|жиыны|қорытынды|итого|всего)[\\s:.,]*+"
              + "(?:оның ішінде|соның ішінде|в том числе)?[\\s:.]*+");
  // "Итого по району", "Облыс бойынша барлығы", "Целевые трансферты, в том числе:"
  private static final Pattern OTHER_TOTAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:барлығы|жиыны|қорытынды|итого|всего|в том числе|[со]ның [іi]ш[іi]нде"
              + "|из них)(?!\\p{L})");
  // "1.1", "2.3."
  private static final Pattern LEVELS = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.?");

  private final Table.Cell[][] places;
  private final int row;
  private final int from;
  private final int to;

  private TotalRow(Table.Cell[][] places, int row, int from, int to) {
    this.places = places;
    this.row = row;
    this.from = from;
    this.to = to;
  }

  static Optional<TotalRow> of(Table table) {
    TableGrid grid = TableGrid.of(table);
    int first = table.headerRows();
    int last = grid.rows() - 1;
    if (last - first < 2 || isWithoutName(table.rows().get(first))) {
      return Optional.empty();
    }
    Table.Cell[][] places = new Table.Cell[grid.rows()][grid.columns()];
    for (TableGrid.Placed cell : grid.cells()) {
      places[cell.firstRow()][cell.firstColumn()] = cell.cell();
    }
    int total = isTotal(places[first]) ? first : isTotal(places[last]) ? last : -1;
    if (total < 0 || !isPlain(places, first, total)) {
      return Optional.empty();
    }
    return Optional.of(
        total == first
            ? new TotalRow(places, total, first + 1, last)
            : new TotalRow(places, total, first, last - 1));
  }

  /// Whether a row has nothing in its first cell, as a row that belongs to the header.
  private static boolean isWithoutName(Table.Row row) {
    return !row.cells().isEmpty() && row.cells().getFirst().text().isBlank();
  }

  private static boolean isTotal(Table.Cell[] cells) {
    return Arrays.stream(cells)
        .filter(cell -> cell != null && !cell.text().isBlank())
        .findFirst()
        .filter(cell -> TOTAL.matcher(cell.text()).matches())
        .isPresent();
  }

  /// Whether no other row is a total and none is numbered as part of another.
  private static boolean isPlain(Table.Cell[][] places, int first, int total) {
    for (int row = first; row < places.length; row++) {
      for (Table.Cell cell : places[row]) {
        boolean other =
            cell != null
                && row != total
                && (OTHER_TOTAL.matcher(cell.text()).find()
                    || LEVELS.matcher(cell.text()).matches());
        if (other) {
          return false;
        }
      }
    }
    return true;
  }

  int row() {
    return row;
  }

  int width() {
    return places[row].length;
  }

  /// What the row says in a column.
  Optional<BigDecimal> amount(int column) {
    Table.Cell cell = places[row][column];
    return cell == null ? Optional.empty() : cell.number();
  }

  /// What the other rows come to; empty if one of them has text in the column or spans rows.
  Optional<BigDecimal> sum(int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int found = 0;
    for (int i = from; i <= to; i++) {
      Table.Cell cell = places[i][column];
      if (cell == null || cell.text().isBlank()) {
        continue;
      }
      if (cell.number().isEmpty() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        return Optional.empty();
      }
      sum = sum.add(cell.number().get());
      found++;
    }
    return found < 2 ? Optional.empty() : Optional.of(sum);
  }
}
