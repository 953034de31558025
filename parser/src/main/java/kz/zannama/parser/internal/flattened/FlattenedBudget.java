package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;

/// A budget whose table was flattened: of its cells only the order and the blank lines between rows
/// are left. The labels of the header name its columns, amounts end its rows, and the codes'
/// lengths and the sums tell the columns of the codes.
///
/// @param grid the table
/// @param end the first line below it
record FlattenedBudget(Grid grid, int end) implements LineTable {
  private static final int FEWEST_ROWS = 2;

  /// The table that begins with a line, if one does.
  static Optional<FlattenedBudget> at(List<RawLine> lines, int from) {
    return BudgetHeader.opensAt(lines.get(from))
        ? BudgetHeader.at(lines, from).flatMap(header -> below(header, lines, from))
        : Optional.empty();
  }

  private static Optional<FlattenedBudget> below(
      BudgetHeader header, List<RawLine> lines, int from) {
    List<FlattenedRow> rows = new ArrayList<>();
    int end = header.end();
    for (int at = end; at < lines.size(); at = lines.get(at).blank() ? at + 1 : end) {
      if (lines.get(at).blank()) {
        continue;
      }
      Optional<FlattenedRow> row = FlattenedRow.at(lines, at);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
      end = row.get().end();
    }
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    Span span = Span.of(lines.get(from).start(), lines.get(end - 1).end());
    return Optional.of(new FlattenedBudget(grid(header, rows, span), end));
  }

  private static Grid grid(BudgetHeader header, List<FlattenedRow> rows, Span span) {
    GridBuilder grid = new GridBuilder();
    header.add(grid);
    int[] columns = new CodeColumns(header.levels(), rows).find();
    for (int i = 0; i < columns.length; i++) {
      FlattenedRow row = rows.get(i);
      grid.nextRow();
      for (int column = 0; column < header.levels().size(); column++) {
        boolean own = column == columns[i];
        grid.add(1, 1, false, own ? FlattenedRow.paragraphs(row.code()) : List.of());
      }
      grid.add(1, 1, false, FlattenedRow.paragraphs(row.name()));
      grid.add(1, 1, false, FlattenedRow.paragraphs(row.amount()));
    }
    return grid.build(true, span);
  }
}
