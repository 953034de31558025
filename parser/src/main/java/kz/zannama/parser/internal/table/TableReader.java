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
  ///
  /// @param above the lines of text right above it, the nearest last
  public static Table read(Grid grid, List<String> above) {
    List<List<GridCell>> cells = rows(grid);
    List<Row> rows =
        cells.stream().map(row -> new Row(row.stream().map(TableReader::cell).toList())).toList();
    int headerRows = HeaderRows.count(cells, grid.columns());
    TableLead lead = TableLead.of(above);
    Optional<String> unit = Units.find(grid, headerRows).or(lead::unit);
    return new Table(lead.caption(), unit, headerRows, grid.columns(), rows);
  }

  /// The cells that begin in each row, left to right.
  private static List<List<GridCell>> rows(Grid grid) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).add(cell));
    rows.forEach(row -> row.sort(Comparator.comparingInt(GridCell::column)));
    return rows;
  }

  private static Cell cell(GridCell cell) {
    String text = cell.text().strip();
    return new Cell(text, cell.rowSpan(), cell.columnSpan(), Amounts.value(text));
  }
}
