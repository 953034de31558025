package kz.zannama.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.model.TableBlock;

/// Tables as comma-separated values (RFC 4180), parted by an empty line. A cell that covers several
/// places has its text in the first of them.
final class CsvTables {
  private CsvTables() {}

  static String write(List<TableBlock> tables) {
    return tables.stream().map(CsvTables::table).collect(Collectors.joining("\r\n"));
  }

  private static String table(TableBlock block) {
    TableGrid grid = TableGrid.of(block.table());
    String[][] fields = new String[grid.rows()][grid.columns()];
    for (String[] row : fields) {
      Arrays.fill(row, "");
    }
    for (TableGrid.Placed placed : grid.cells()) {
      fields[placed.firstRow()][placed.firstColumn()] = field(placed.cell().text());
    }
    return Arrays.stream(fields)
        .map(row -> String.join(",", row) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
