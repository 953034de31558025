package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// Rows of cells in a text, one row a line, with `\t|\t` between the cells.
///
/// The text says nothing of spans: a row may have fewer cells than the others, because one of its
/// own is wider or one of an earlier row reaches down to it. A line without a separator among the
/// rows is a cell as wide as the table.
final class CellRows {
  private static final String SEPARATOR = "\t|\t";

  private CellRows() {}

  static boolean hasCells(List<TextLine> run) {
    return run.stream().anyMatch(line -> line.text().contains(SEPARATOR));
  }

  /// The table of a run of adjacent lines.
  static Grid grid(List<TextLine> run) {
    List<List<SourceText>> rows = run.stream().map(CellRows::cells).toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<SourceText> texts = rows.get(row);
      for (int column = 0; column < texts.size(); column++) {
        int span = texts.size() == 1 ? columns : 1;
        cells.add(new GridCell(row, column, 1, span, false, paragraphs(texts.get(column))));
      }
    }
    Span span = Span.of(run.getFirst().start(), run.getLast().end());
    return new Grid(rows.size(), columns, cells, rows.size() > 1, span, 0);
  }

  private static List<SourceText> cells(TextLine line) {
    List<SourceText> cells = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, start)) {
      cells.add(SourceText.of(text.substring(start, at), line.start() + start));
      start = at + SEPARATOR.length();
    }
    cells.add(SourceText.of(text.substring(start), line.start() + start));
    return cells;
  }

  private static List<Paragraph> paragraphs(SourceText cell) {
    return cell.value().isBlank()
        ? List.of()
        : List.of(new Paragraph(TextBlocks.withoutMarks(cell), Style.PLAIN));
  }
}
