package kz.zannama.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table: rows of cells that may span several rows and columns.
///
/// A row lists the cells that begin in it, left to right; a place that a cell of an earlier row
/// covers has no cell of its own.
///
/// @param caption the line above the table, where there is one
/// @param unit what its amounts are in: «мың теңге», «тыс. тенге»
/// @param headerRows how many rows at the top are header
/// @param columns how many columns the grid has
/// @param rows the rows, header first
public record Table(
    Optional<String> caption, Optional<String> unit, int headerRows, int columns, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
    if (headerRows < 0 || headerRows > rows.size() || columns < 0) {
      throw new IllegalArgumentException(
          "A table of "
              + rows.size()
              + " rows and "
              + columns
              + " columns cannot have "
              + headerRows
              + " header rows");
    }
  }

  /// This table as comma-separated values (RFC 4180), a line per row, each ended by CR LF. A cell
  /// that covers several places has its text in the first of them.
  public String toCsv() {
    return Arrays.stream(TableGrid.of(this).byPlace())
        .map(Table::line)
        .collect(Collectors.joining());
  }

  private static String line(@Nullable Cell[] row) {
    return Arrays.stream(row)
        .map(cell -> cell == null ? "" : field(cell.text()))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// One row.
  ///
  /// @param cells the cells that begin in this row
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One cell.
  ///
  /// @param text its text, lines joined by blanks, paragraphs by line feeds
  /// @param rowSpan how many rows it covers, at least 1
  /// @param columnSpan how many columns it covers, at least 1
  /// @param number its value, where the whole cell is one number: `22 275 886`, `1 234,5`
  public record Cell(String text, int rowSpan, int columnSpan, Optional<BigDecimal> number) {
    public Cell {
      if (rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException(
            "A cell covers at least one place: rowSpan=" + rowSpan + " columnSpan=" + columnSpan);
      }
    }
  }
}
