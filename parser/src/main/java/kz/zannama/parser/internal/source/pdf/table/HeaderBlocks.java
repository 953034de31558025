package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;

/// Parts tables that are stacked without a gap: a new one starts where header rows begin again.
///
/// A budget prints its revenue, its expenditure and more, one below the other, each with its own
/// staircase of headers:
///
/// ```
/// Санаты                              Сомасы, мың теңге
///   Сыныбы
///     Ішкі сыныбы
///       Атауы
/// ```
final class HeaderBlocks {
  /// So many rows without cells that span rows make a body.
  private static final int BODY_ROWS = 3;

  private HeaderBlocks() {}

  /// The tables that a grid holds, from top to bottom.
  static List<PageTable> split(PageTable table) {
    List<Integer> starts = starts(table);
    if (starts.isEmpty()) {
      return List.of(table.compressed());
    }
    List<PageTable> tables = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      tables.add(table.slice(from, start).compressed());
      from = start;
    }
    tables.add(table.slice(from, table.rows()).compressed());
    return tables;
  }

  private static List<Integer> starts(PageTable table) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      rows.add(new ArrayList<>());
    }
    boolean[] tall = new boolean[table.rows()];
    boolean[] inner = new boolean[table.rows() + 1];
    for (TableCell cell : table.cells()) {
      rows.get(cell.row()).add(cell);
      tall[cell.row()] |= cell.lastRow() > cell.row();
      for (int row = cell.row() + 1; row <= cell.lastRow(); row++) {
        inner[row] = true;
      }
    }
    Set<String> header = new HashSet<>();
    List<Integer> starts = new ArrayList<>();
    int bodyRows = 0;
    for (int row = 0; row < table.rows(); row++) {
      boolean begins = row > 0 && bodyRows >= BODY_ROWS && tall[row] && !inner[row];
      if (begins && opensHeader(rows.get(row), header)) {
        starts.add(row);
        header.clear();
      }
      boolean top = row == 0 || header.isEmpty() || bodyRows == 0 && (tall[row] || inner[row]);
      if (top) {
        rows.get(row).forEach(cell -> header.add(cell.text()));
        bodyRows = 0;
      }
      bodyRows = tall[row] || inner[row] ? 0 : bodyRows + 1;
    }
    return starts;
  }

  /// Whether a row after a body opens a header: its cells span rows and columns and hold words
  /// only, or it prints a tall cell of the header above again.
  private static boolean opensHeader(List<TableCell> row, Set<String> header) {
    boolean wide = false;
    boolean again = false;
    boolean words = true;
    for (TableCell cell : row) {
      String text = cell.text();
      wide |= cell.lastColumn() > cell.column();
      again |= cell.lastRow() > cell.row() && !text.isBlank() && header.contains(text);
      words &= text.chars().noneMatch(Character::isDigit);
    }
    boolean filled = row.stream().anyMatch(cell -> !cell.text().isBlank());
    return again || wide && words && filled && row.size() > 1;
  }
}
