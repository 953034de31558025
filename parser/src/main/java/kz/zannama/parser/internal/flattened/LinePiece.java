package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a line of a flattened table that belongs to one cell: the whole line, or what
/// stands before or from a number in it.
///
/// @param line which line it is of
/// @param from its first character in the line
/// @param to the place after its last character
/// @param gap what separates it from the piece before it
record LinePiece(int line, int from, int to, Gap gap) {
  // the blank before "8" in "36 000 парақ 8": where a cell with a number may begin
  private static final Pattern NUMBER_AFTER_WORD =
      Pattern.compile("(?<=[^\\d\\s])[ \\u00a0]{1,4}(?=\\d)");

  /// What separates two pieces.
  enum Gap {
    /// A blank in a line.
    BLANK,
    /// The end of a line.
    LINE,
    /// An empty line or two.
    EMPTY,
    /// Three empty lines or more, as the end of a page leaves.
    PAGE;

    /// What it costs when one cell ends here and the next begins.
    double splitting() {
      return switch (this) {
        case BLANK -> 3;
        case LINE -> 2;
        case EMPTY, PAGE -> 0;
      };
    }

    /// What it costs when a cell goes on here.
    double joining() {
      return this == EMPTY || this == PAGE ? 2 : 0;
    }
  }

  /// The pieces of some lines; a line that has only blanks separates nothing.
  ///
  /// @param from the first line
  /// @param to the line after the last one
  /// @param skipped how much of the first line belongs to no cell
  static List<LinePiece> of(List<RawLine> lines, int from, int to, int skipped) {
    List<LinePiece> pieces = new ArrayList<>();
    int empty = 0;
    for (int at = from; at < to; at++) {
      RawLine line = lines.get(at);
      if (line.blank()) {
        empty += line.text().isEmpty() ? 1 : 0;
        continue;
      }
      int start = at == from ? Math.max(skipped, line.indent()) : line.indent();
      if (start < line.contentEnd()) {
        addAll(line, at, start, gap(empty), pieces);
      }
      empty = 0;
    }
    return pieces;
  }

  /// This piece with another gap before it.
  LinePiece after(Gap other) {
    return new LinePiece(line, from, to, other);
  }

  private static Gap gap(int empty) {
    return empty == 0 ? Gap.LINE : empty < 3 ? Gap.EMPTY : Gap.PAGE;
  }

  private static void addAll(RawLine line, int index, int start, Gap gap, List<LinePiece> pieces) {
    Matcher number = NUMBER_AFTER_WORD.matcher(line.text());
    int from = start;
    Gap before = gap;
    while (number.find()) {
      if (number.start() > from && number.end() < line.contentEnd()) {
        pieces.add(new LinePiece(index, from, number.start(), before));
        from = number.end();
        before = Gap.BLANK;
      }
    }
    pieces.add(new LinePiece(index, from, line.contentEnd(), before));
  }
}
