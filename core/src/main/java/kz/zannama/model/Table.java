package kz.zannama.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
/// @param furtherHeaders headers among the rows, top to bottom: of the next part of a budget,
///   «Функционалдық топ … Атауы», or the first one printed again
/// @param rows the rows, header first
public record Table(
    Optional<String> caption,
    Optional<String> unit,
    int headerRows,
    int columns,
    List<Header> furtherHeaders,
    List<Row> rows) {
  public Table {
    furtherHeaders = List.copyOf(furtherHeaders);
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
    int next = headerRows;
    for (Header header : furtherHeaders) {
      if (header.firstRow() < next || header.lastRow() >= rows.size()) {
        throw new IllegalArgumentException(
            "Out of place in "
                + rows.size()
                + " rows, "
                + headerRows
                + " of them header: "
                + header);
      }
      next = header.lastRow() + 1;
    }
  }

  /// A table with no headers among its rows.
  public Table(
      Optional<String> caption,
      Optional<String> unit,
      int headerRows,
      int columns,
      List<Row> rows) {
    this(caption, unit, headerRows, columns, List.of(), rows);
  }

  /// Rows among others that are a header for those below them.
  ///
  /// @param firstRow its first row, from 0
  /// @param lastRow its last row, which belongs to it
  public record Header(int firstRow, int lastRow) {
    public Header {
      if (firstRow < 0 || lastRow < firstRow) {
        throw new IllegalArgumentException("No rows from " + firstRow + " to " + lastRow);
      }
    }
  }

  /// Whether a row, from 0, belongs to the header or to one of the further headers.
  public boolean isHeader(int row) {
    return row < headerRows
        || furtherHeaders.stream()
            .anyMatch(header -> header.firstRow() <= row && row <= header.lastRow());
  }

  // what a spreadsheet takes for a formula: "=1+1", "-сома", "@SUM(1)", also in wide letters
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}]*+[=+@\\-\uff1d\uff0b\uff0d\uff20\\t\\r].*+", Pattern.DOTALL);
  // "-", "-5,5", "+3", "- 1 234,56", "-12.5 %", "+7 700 000 00 00"
  private static final Pattern SIGNED =
      Pattern.compile("[\\p{Z}]*+[-+]?+[\\d\\p{Z}]*+(?:[.,]\\d++)?+[\\p{Z}]?+%?+[\\p{Z}]*+");

  /// Its caption, its unit and its rows on lines of their own, the cells of a row parted by tabs.
  public String plainText() {
    return PlainText.of(this);
  }

  /// This table as comma-separated values (RFC 4180), a line per row, each ended by CR LF. A cell
  /// that covers several places has its text in the first of them.
  ///
  /// No spreadsheet runs it: a text that one would take for a formula has an apostrophe before it.
  /// Numbers with a sign, and a dash alone, stay as they are.
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

  private static String field(String printed) {
    String text = isFormula(printed) ? "'" + printed : printed;
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    return FORMULA.matcher(text).matches() && !SIGNED.matcher(text).matches();
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
