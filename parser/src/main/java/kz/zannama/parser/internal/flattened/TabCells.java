package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// A table as the text of a Word file has it: a line with a tab alone opens a cell, and a blank
/// line before that tab opens a row.
///
/// A row has no more cells than the first whole one. Where a cell too many opens, the number of a
/// row was lost: the line above is that row's name.
///
/// @param grid the table
/// @param end the first line below it
record TabCells(Grid grid, int end) implements LineTable {
  private static final int FEWEST_ROWS = 2;

  /// The table that begins with a line, if one does.
  static Optional<TabCells> at(List<RawLine> lines, int from) {
    if (!opensCell(lines.get(from))) {
      return Optional.empty();
    }
    int end = end(lines, from);
    List<List<List<RawLine>>> rows = rows(lines, from, end);
    int width = rows.stream().mapToInt(List::size).filter(size -> size > 1).findFirst().orElse(0);
    long whole = rows.stream().filter(row -> row.size() >= width).count();
    if (width == 0 || whole < FEWEST_ROWS) {
      return Optional.empty();
    }
    Span span = Span.of(lines.get(from).start(), lines.get(end - 1).end());
    return Optional.of(new TabCells(grid(rows, width, span), end));
  }

  static boolean opensCell(RawLine line) {
    return line.text().equals("\t");
  }

  /// The first line of a stretch of cells that a table begins with, or the line below the stretch.
  ///
  /// @param from the first line of the stretch, which opens a cell
  static int first(List<RawLine> lines, int from) {
    int end = end(lines, from);
    int[] sizes = rows(lines, from, end).stream().mapToInt(List::size).toArray();
    int[] largest = new int[sizes.length + 1];
    for (int row = sizes.length - 1; row >= 0; row--) {
      largest[row] = Math.max(largest[row + 1], sizes[row]);
    }
    int row = -1;
    int left = 0;
    int wide = 0;
    for (int at = from; at < end; at++) {
      if (!opensCell(lines.get(at))) {
        continue;
      }
      left--;
      if (left <= 0) {
        left = sizes[++row];
      }
      wide = Math.max(wide, row + 1);
      while (wide < sizes.length && sizes[wide] < 2) {
        wide++;
      }
      boolean table =
          left > 1
              ? largest[row + 1] >= left
              : wide < sizes.length && largest[wide + 1] >= sizes[wide];
      if (table) {
        return at;
      }
    }
    return end;
  }

  /// The first line below: two blank lines end the table, as does another use of a tab; where
  /// neither follows, the last cell has one paragraph.
  private static int end(List<RawLine> lines, int from) {
    int lastCell = from;
    for (int at = from; at < lines.size(); at++) {
      RawLine line = lines.get(at);
      boolean cell = opensCell(line);
      boolean gap = at > from && isEmpty(line) && isEmpty(lines.get(at - 1));
      if (gap || (!cell && line.text().startsWith("\t"))) {
        return at;
      }
      lastCell = cell ? at : lastCell;
    }
    int end = lastCell + 1;
    while (end < lines.size() && !isEmpty(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEmpty(RawLine line) {
    return line.blank() && !opensCell(line);
  }

  /// The lines of each cell of each row.
  private static List<List<List<RawLine>>> rows(List<RawLine> lines, int from, int end) {
    List<List<List<RawLine>>> rows = new ArrayList<>();
    for (int at = from; at < end; at++) {
      RawLine line = lines.get(at);
      if (!opensCell(line)) {
        rows.getLast().getLast().add(line);
        continue;
      }
      if (at == from || isEmpty(lines.get(at - 1))) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(new ArrayList<>());
    }
    return rows;
  }

  private static Grid grid(List<List<List<RawLine>>> rows, int width, Span span) {
    GridBuilder grid = new GridBuilder();
    rows.forEach(row -> add(grid, row, width));
    return grid.build(true, span);
  }

  /// Adds a row, or several where it has more cells than a whole one.
  private static void add(GridBuilder grid, List<List<RawLine>> row, int width) {
    List<List<RawLine>> cells = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      cells.add(row.get(at));
      if (cells.size() == width && at + 1 < row.size()) {
        List<RawLine> last = cells.removeLast();
        int name = Math.max(0, last.size() - 1);
        cells.add(last.subList(0, name));
        addRow(grid, cells, width);
        cells.clear();
        if (width > 2) {
          cells.add(List.of());
        }
        cells.add(last.subList(name, last.size()));
      }
    }
    addRow(grid, cells, width);
  }

  private static void addRow(GridBuilder grid, List<List<RawLine>> cells, int width) {
    grid.nextRow();
    for (List<RawLine> cell : cells) {
      grid.add(1, cells.size() == 1 ? width : 1, false, paragraphs(cell));
    }
  }

  private static List<Paragraph> paragraphs(List<RawLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = 0;
    for (RawLine line : lines) {
      if (line.blank()) {
        close(open, start, paragraphs);
        continue;
      }
      start = open.isEmpty() ? line.start() : start;
      open.append(open.isEmpty() ? "" : "\n").append(line.text());
    }
    close(open, start, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, int start, List<Paragraph> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(SourceText.of(open.toString(), start), Style.PLAIN));
      open.setLength(0);
    }
  }
}
