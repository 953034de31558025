package kz.zannama.parser.internal.source.text;

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
  static Optional<TabCells> at(List<TextLine> lines, int from) {
    if (!opensCell(lines.get(from))) {
      return Optional.empty();
    }
    int end = end(lines, from);
    List<List<List<TextLine>>> rows = rows(lines, from, end);
    int width = rows.stream().mapToInt(List::size).filter(size -> size > 1).findFirst().orElse(0);
    long whole = rows.stream().filter(row -> row.size() >= width).count();
    if (width == 0 || whole < FEWEST_ROWS) {
      return Optional.empty();
    }
    Span span = Span.of(lines.get(from).start(), lines.get(end - 1).end());
    return Optional.of(new TabCells(grid(rows, width, span), end));
  }

  private static boolean opensCell(TextLine line) {
    return line.text().equals("\t");
  }

  /// The first line below: two blank lines end the table, as does another use of a tab; where
  /// neither follows, the last cell has one paragraph.
  private static int end(List<TextLine> lines, int from) {
    int lastCell = from;
    for (int at = from; at < lines.size(); at++) {
      TextLine line = lines.get(at);
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

  private static boolean isEmpty(TextLine line) {
    return line.blank() && !opensCell(line);
  }

  /// The lines of each cell of each row.
  private static List<List<List<TextLine>>> rows(List<TextLine> lines, int from, int end) {
    List<List<List<TextLine>>> rows = new ArrayList<>();
    for (int at = from; at < end; at++) {
      TextLine line = lines.get(at);
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

  private static Grid grid(List<List<List<TextLine>>> rows, int width, Span span) {
    GridBuilder grid = new GridBuilder();
    for (List<List<TextLine>> row : rows) {
      grid.nextRow();
      List<List<TextLine>> open = new ArrayList<>(row);
      while (open.size() > width) {
        List<TextLine> last = open.get(width - 1);
        TextLine name = last.removeLast();
        add(grid, open.subList(0, width), width);
        grid.nextRow();
        open = new ArrayList<>(open.subList(width, open.size()));
        open.addFirst(List.of(name));
        if (width > 2) {
          open.addFirst(List.of());
        }
      }
      add(grid, open, width);
    }
    return grid.build(true, span);
  }

  private static void add(GridBuilder grid, List<List<TextLine>> cells, int width) {
    for (List<TextLine> cell : cells) {
      grid.add(1, cells.size() == 1 ? width : 1, false, paragraphs(cell));
    }
  }

  private static List<Paragraph> paragraphs(List<TextLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = 0;
    for (TextLine line : lines) {
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
