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
    return table(grid, cells, HeaderRows.count(cells, grid.columns()), TableLead.of(above));
  }

  /// The table of a grid that is quoted for another act and begins the quotation.
  ///
  /// @param ordered whether the order is about rows of a table
  public static Table readQuoted(Grid grid, boolean ordered) {
    List<List<GridCell>> cells = rows(grid);
    int headerRows = HeaderRows.countQuoted(cells, grid.columns(), ordered);
    return table(grid, cells, headerRows, TableLead.of(List.of()));
  }

  private static Table table(
      Grid grid, List<List<GridCell>> cells, int headerRows, TableLead lead) {
    List<Row> rows =
        HeaderGroups.spread(cells, headerRows, grid.columns()).stream()
            .map(row -> new Row(row.stream().map(TableReader::cell).toList()))
            .toList();
    Optional<String> unit = Units.find(grid, headerRows).or(lead::unit);
    return new Table(
        lead.caption(),
        unit,
        headerRows,
        grid.columns(),
        FurtherHeaders.find(cells, headerRows),
        rows);
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
