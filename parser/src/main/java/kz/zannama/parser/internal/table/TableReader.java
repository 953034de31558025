package kz.zannama.parser.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Table;
import kz.zannama.model.Table.Cell;
import kz.zannama.model.Table.Row;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;

/// Reads a grid as a table.
public final class TableReader {
  private TableReader() {}

  /// The table of a grid.
  public static Table read(Grid grid) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      int current = row;
      rows.add(
          new Row(
              grid.cells().stream()
                  .filter(cell -> cell.row() == current)
                  .sorted(Comparator.comparingInt(GridCell::column))
                  .map(TableReader::cell)
                  .toList()));
    }
    int headerRows = Math.min(HeaderRows.count(grid), rows.size());
    return new Table(
        Optional.empty(), Units.find(grid, headerRows), headerRows, grid.columns(), rows);
  }

  private static Cell cell(GridCell cell) {
    String text = cell.text().strip();
    return new Cell(text, cell.rowSpan(), cell.columnSpan(), Amounts.value(text));
  }
}
