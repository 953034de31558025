package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.flattened.RawLine;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.text.HeaderShape.Staircase;

/// Tables in a text: adjacent lines, a row each, with `\t|\t` between the cells.
///
/// The text says nothing of spans: a row may have fewer cells than the others, because one of its
/// own is wider or one of an earlier row reaches down to it. Where the header leaves no doubt, its
/// spans are given back. A line without a separator among the rows is a cell as wide as the table.
final class CellRows {
  private CellRows() {}

  static boolean hasCells(List<RawLine> run) {
    return run.stream().anyMatch(line -> line.text().contains(CellRow.SEPARATOR));
  }

  /// The tables of a run of adjacent lines; budgets stack several without a gap.
  static List<Grid> grids(List<RawLine> run) {
    List<CellRow> rows = joined(run).stream().map(CellRow::of).toList();
    List<Grid> grids = new ArrayList<>();
    int from = 0;
    int columns = rows.getFirst().size();
    for (int row = 1; row < rows.size(); row++) {
      int wide = HeaderShape.at(rows, row).columns(rows.get(row));
      if (wide > 0 && wide != columns) {
        grids.add(grid(rows.subList(from, row)));
        from = row;
        columns = 0;
      }
      columns = Math.max(columns, rows.get(row).size());
    }
    grids.add(grid(rows.subList(from, rows.size())));
    return grids;
  }

  /// A line without a separator goes on in the next one if that begins with a small letter: the
  /// first cell of a row was printed in several lines.
  private static List<RawLine> joined(List<RawLine> run) {
    List<RawLine> rows = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= run.size(); at++) {
      boolean goesOn =
          at < run.size()
              && !run.get(at - 1).text().contains(CellRow.SEPARATOR)
              && Character.isLowerCase(run.get(at).firstCharacter());
      if (!goesOn) {
        rows.add(RawLine.joined(run.subList(from, at)));
        from = at;
      }
    }
    return rows;
  }

  private static int columns(List<CellRow> rows) {
    return rows.stream().mapToInt(CellRow::size).max().orElse(0);
  }

  private static Grid grid(List<CellRow> rows) {
    int columns = columns(rows);
    GridBuilder grid = new GridBuilder();
    int row = 0;
    while (row < rows.size()) {
      HeaderShape shape = HeaderShape.at(rows, row);
      boolean header = row == 0 || shape.columns(rows.get(row)) > 0;
      int below = row + (header ? shape.rows() : 0);
      for (int first = row; row < below; row++) {
        grid.nextRow();
        shape.add(grid, rows.get(row), row - first);
      }
      if (row < rows.size()) {
        boolean numbers = below == row && header && shape instanceof Staircase;
        grid.nextRow();
        add(grid, rows.get(row), columns, numbers && rows.get(row).isNumbering());
        row++;
      }
    }
    Span span = Span.of(rows.getFirst().line().start(), rows.getLast().line().end());
    return grid.build(rows.size() > 1, span);
  }

  /// Adds a row as it is. A cell alone is as wide as the table; where numbers of columns lack some,
  /// the first of them stands for the steps of the staircase above.
  private static void add(GridBuilder grid, CellRow row, int columns, boolean numbers) {
    for (int cell = 0; cell < row.size(); cell++) {
      boolean wide = row.size() == 1 || (numbers && cell == 0);
      grid.add(1, wide ? columns - row.size() + 1 : 1, false, row.paragraphs(cell));
    }
  }
}
