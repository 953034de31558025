package kz.zannama.parser.internal.table;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import kz.zannama.text.Rules;
import org.jspecify.annotations.Nullable;

/// The one row of totals of a table, at the top or at the bottom of its body.
///
/// A table without a header, as rows quoted for another act, or with totals in between, with rows
/// numbered in levels (`1.`, `1.1.`), with headings or further headers among its rows or with rows
/// that do not fill its columns has none: what its rows add up to is not certain.
final class TotalRow {
  private static final Rules RULES = Rules.of(TotalRow.class, "table.rules");
  private static final Pattern TOTAL = RULES.pattern("total");
  private static final Pattern OTHER_TOTAL = RULES.pattern("other-total");
  // "1.1", "2.3."
  private static final Pattern LEVELS = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.?");

  private final Table.@Nullable Cell[][] places;
  private final int row;
  private final int from;
  private final int to;

  private TotalRow(Table.@Nullable Cell[][] places, int row, int from, int to) {
    this.places = places;
    this.row = row;
    this.from = from;
    this.to = to;
  }

  static Optional<TotalRow> of(Table table) {
    List<Table.Row> rows = table.rows();
    int first = table.headerRows();
    int last = rows.size() - 1;
    if (first == 0
        || last - first < 2
        || !table.furtherHeaders().isEmpty()
        || isWithoutName(rows.get(first))) {
      return Optional.empty();
    }
    int total = isTotal(rows.get(first)) ? first : isTotal(rows.get(last)) ? last : -1;
    if (total < 0 || !isPlain(rows, first, total)) {
      return Optional.empty();
    }
    TableGrid grid = TableGrid.of(table);
    if (!isFilled(grid, first)) {
      return Optional.empty();
    }
    Table.@Nullable Cell[][] places = grid.byPlace();
    return Optional.of(
        total == first
            ? new TotalRow(places, total, first + 1, last)
            : new TotalRow(places, total, first, last - 1));
  }

  /// Whether a row has nothing in its first cell, as a row that belongs to the header.
  private static boolean isWithoutName(Table.Row row) {
    return !row.cells().isEmpty() && row.cells().getFirst().text().isBlank();
  }

  private static boolean isTotal(Table.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .findFirst()
        .filter(cell -> TOTAL.matcher(cell.text()).matches())
        .isPresent();
  }

  /// Whether no other row is a total and none is numbered as part of another.
  private static boolean isPlain(List<Table.Row> rows, int first, int total) {
    return IntStream.range(first, rows.size())
        .filter(row -> row != total)
        .mapToObj(rows::get)
        .flatMap(row -> row.cells().stream())
        .map(Table.Cell::text)
        .noneMatch(text -> OTHER_TOTAL.matcher(text).find() || LEVELS.matcher(text).matches());
  }

  /// Whether the rows from one on all reach to the last column, with more than one cell.
  private static boolean isFilled(TableGrid grid, int first) {
    BitSet filled = new BitSet();
    for (TableGrid.Placed cell : grid.cells()) {
      if (cell.lastColumn() == grid.columns() - 1 && cell.firstColumn() > 0) {
        filled.set(cell.firstRow(), cell.lastRow() + 1);
      }
    }
    return filled.nextClearBit(first) == grid.rows();
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
