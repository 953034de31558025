package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// A line of cells with `\t|\t` between them.
///
/// @param line the line
/// @param cells the cells' texts
record CellRow(TextLine line, List<SourceText> cells) {
  static final String SEPARATOR = "\t|\t";

  static CellRow of(TextLine line) {
    List<SourceText> cells = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, start)) {
      cells.add(SourceText.of(text.substring(start, at), line.start() + start));
      start = at + SEPARATOR.length();
    }
    cells.add(SourceText.of(text.substring(start), line.start() + start));
    return new CellRow(line, List.copyOf(cells));
  }

  int size() {
    return cells.size();
  }

  boolean isBlank(int cell) {
    return cells.get(cell).value().isBlank();
  }

  /// Whether only the last of several cells has text, as in the header of a table whose columns
  /// nest: a step of a staircase.
  boolean isStep() {
    if (size() < 2 || isBlank(size() - 1)) {
      return false;
    }
    for (int i = 0; i < size() - 1; i++) {
      if (!isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether all cells have text.
  boolean isFilled() {
    for (int i = 0; i < size(); i++) {
      if (isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  List<Paragraph> paragraphs(int cell) {
    return isBlank(cell)
        ? List.of()
        : List.of(new Paragraph(TextBlocks.withoutMarks(cells.get(cell)), Style.PLAIN));
  }
}
