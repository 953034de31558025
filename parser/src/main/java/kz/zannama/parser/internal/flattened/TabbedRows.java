package kz.zannama.parser.internal.flattened;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// A table as it is copied out of a spreadsheet: a line is a row, a tab stands between two cells.
///
/// @param grid the table
/// @param end the first line below it
record TabbedRows(Grid grid, int end) implements LineTable {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_TABS = 2;

  /// The line below the last of the rows that begin with a line; the line itself if it is no row.
  static int end(List<RawLine> lines, int from) {
    int tabs = tabs(lines.get(from));
    int end = from;
    if (tabs >= FEWEST_TABS && lines.get(from).indent() == 0) {
      while (end < lines.size() && tabs(lines.get(end)) == tabs && !lines.get(end).blank()) {
        end++;
      }
    }
    return end;
  }

  /// The table of rows, if there are enough of them to tell.
  static Optional<TabbedRows> of(List<RawLine> rows, int end) {
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    GridBuilder grid = new GridBuilder();
    for (RawLine row : rows) {
      grid.nextRow();
      int start = 0;
      for (String cell : row.text().split("\t", -1)) {
        grid.add(1, 1, false, paragraphs(cell, row.start() + start));
        start += cell.length() + 1;
      }
    }
    Span span = Span.of(rows.getFirst().start(), rows.getLast().end());
    return Optional.of(new TabbedRows(grid.build(true, span), end));
  }

  /// How many cells end in a line; none where another sign stands between them.
  private static int tabs(RawLine line) {
    boolean barred = line.text().contains("\t|");
    return barred ? 0 : (int) line.text().chars().filter(c -> c == '\t').count();
  }

  private static List<Paragraph> paragraphs(String cell, int start) {
    RawLine line = new RawLine(start, cell);
    if (line.blank()) {
      return List.of();
    }
    int indent = line.indent();
    SourceText text = SourceText.of(cell.substring(indent, line.contentEnd()), start + indent);
    return List.of(new Paragraph(text, Style.PLAIN));
  }
}
