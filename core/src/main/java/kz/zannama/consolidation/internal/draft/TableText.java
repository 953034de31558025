package kz.zannama.consolidation.internal.draft;

import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.zannama.model.Table;

/// Changes the texts of a table.
public final class TableText {
  private TableText() {}

  /// The table with every text of it changed; a cell whose text changes is no number any more.
  public static Table map(Table table, UnaryOperator<String> change) {
    return new Table(
        table.caption().map(change),
        table.unit(),
        table.headerRows(),
        table.columns(),
        table.furtherHeaders(),
        table.rows().stream()
            .map(row -> new Table.Row(row.cells().stream().map(cell -> map(cell, change)).toList()))
            .toList());
  }

  private static Table.Cell map(Table.Cell cell, UnaryOperator<String> change) {
    String text = change.apply(cell.text());
    return text.equals(cell.text())
        ? cell
        : new Table.Cell(text, cell.rowSpan(), cell.columnSpan(), Optional.empty());
  }
}
