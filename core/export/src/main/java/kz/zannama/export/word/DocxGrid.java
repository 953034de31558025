package kz.zannama.export.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import kz.zannama.model.TableGrid.Placed;

/// Tables of a Word document, and the words in their cells. Word knows a cell over several rows as
/// one cell in each of them, of which the first begins and the others go on.
final class DocxGrid {
  /// In twentieths of a point: what lies between the margins of an A4 page.
  private static final int WIDTH = 9_638;

  /// Columns are as wide as their words want, within these numbers of letters.
  private static final int NARROWEST = 6;

  private static final int WIDEST = 40;

  private final XmlPage page;

  DocxGrid(XmlPage page) {
    this.page = page;
  }

  /// Writes two cells side by side, without borders.
  void write(String left, String right) {
    begin("People", List.of(WIDTH * 3 / 5, WIDTH * 2 / 5));
    page.inline("w:tr");
    cell("Person", left, 1, "");
    cell("Person", right, 1, "");
    page.end().end();
  }

  /// Writes a table.
  void write(Table table) {
    TableGrid grid = TableGrid.of(table);
    int columns = Math.max(1, grid.columns());
    begin("Grid", widths(grid, columns));
    List<Map<Integer, Placed>> rows = rows(grid);
    for (int row = 0; row < rows.size(); row++) {
      page.inline("w:tr");
      if (row < table.headerRows()) {
        page.inline("w:trPr").inline("w:tblHeader").end().end();
      }
      row(row, columns, rows.get(row), row < table.headerRows() ? "TableHeader" : "TableText");
      page.end();
    }
    page.end();
  }

  private void begin(String style, List<Integer> widths) {
    page.block("w:tbl").inline("w:tblPr").inline("w:tblStyle", "w:val", style).end();
    page.inline("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa").end().end();
    page.inline("w:tblGrid");
    widths.forEach(width -> page.inline("w:gridCol", "w:w", String.valueOf(width)).end());
    page.end();
  }

  /// The width of each column, by the longest text of the cells in it alone.
  private static List<Integer> widths(TableGrid grid, int columns) {
    int[] letters = new int[columns];
    Arrays.fill(letters, NARROWEST);
    for (Placed placed : grid.cells()) {
      int column = placed.firstColumn();
      if (column == placed.lastColumn()) {
        int wanted = Math.min(WIDEST, placed.cell().text().length());
        letters[column] = Math.max(letters[column], wanted);
      }
    }
    long all = Arrays.stream(letters).asLongStream().sum();
    return Arrays.stream(letters)
        .mapToObj(wanted -> Math.max(1, (int) ((long) WIDTH * wanted / all)))
        .toList();
  }

  /// The cells of each row by their first column, those that go on from above too.
  private static List<Map<Integer, Placed>> rows(TableGrid grid) {
    List<Map<Integer, Placed>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new TreeMap<>());
    }
    for (Placed placed : grid.cells()) {
      for (int row = placed.firstRow(); row <= placed.lastRow(); row++) {
        rows.get(row).put(placed.firstColumn(), placed);
      }
    }
    return rows;
  }

  /// The cells of a row; a place that no cell covers is an empty one.
  private void row(int row, int columns, Map<Integer, Placed> cells, String style) {
    int column = 0;
    while (column < columns) {
      Placed placed = cells.get(column);
      if (placed == null) {
        cell(style, "", 1, "");
        column++;
        continue;
      }
      boolean begins = placed.firstRow() == row;
      String merge = placed.lastRow() == placed.firstRow() ? "" : begins ? "restart" : "continue";
      int span = placed.lastColumn() - placed.firstColumn() + 1;
      cell(style, begins ? placed.cell().text() : "", span, merge);
      column += span;
    }
  }

  /// @param merge how the cell goes together with that above it: `restart`, `continue`, or not
  private void cell(String style, String printed, int span, String merge) {
    page.inline("w:tc").inline("w:tcPr");
    if (span > 1) {
      page.inline("w:gridSpan", "w:val", String.valueOf(span)).end();
    }
    if (!merge.isEmpty()) {
      page.inline("w:vMerge", "w:val", merge).end();
    }
    page.end();
    for (String paragraph : printed.split("\n", -1)) {
      page.inline("w:p").inline("w:pPr").inline("w:pStyle", "w:val", style).end().end();
      run(paragraph);
      page.end();
    }
    page.end();
  }

  /// Writes words, each of their lines on a line of its own.
  void run(String printed) {
    page.inline("w:r");
    boolean first = true;
    for (String line : printed.split("\n", -1)) {
      if (!first) {
        page.inline("w:br").end();
      }
      page.inline("w:t", "xml:space", "preserve").text(line).end();
      first = false;
    }
    page.end();
  }
}
