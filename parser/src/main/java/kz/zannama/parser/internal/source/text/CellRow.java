package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.flattened.RawLine;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// A line of cells with `\t|\t` between them.
///
/// @param line the line
/// @param cells the cells' texts
record CellRow(RawLine line, List<SourceText> cells) {
  static final String SEPARATOR = "\t|\t";

  static CellRow of(RawLine line) {
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

  /// The only cell with text, if it is not the first of several and no other has any: a step of a
  /// staircase, as in the header of a table whose columns nest. -1 for another row.
  int step() {
    int step = -1;
    for (int i = 0; i < size(); i++) {
      if (!isBlank(i)) {
        if (step >= 0 || i == 0) {
          return -1;
        }
        step = i;
      }
    }
    return step;
  }

  /// The first cell with text, the number of cells where none has.
  int firstFilled() {
    int cell = 0;
    while (cell < size() && isBlank(cell)) {
      cell++;
    }
    return cell;
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

  /// Whether the cells number the columns: `1`, `2`, `3`.
  boolean isNumbering() {
    for (int i = 0; i < size(); i++) {
      if (!cells.get(i).value().strip().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return size() > 1;
  }

  List<Paragraph> paragraphs(int cell) {
    return isBlank(cell)
        ? List.of()
        : List.of(new Paragraph(TextBlocks.withoutMarks(cells.get(cell)), Style.PLAIN));
  }
}
