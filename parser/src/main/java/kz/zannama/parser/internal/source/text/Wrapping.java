package kz.zannama.parser.internal.source.text;

import java.util.List;
import java.util.Optional;

/// How the lines of a text were wrapped.
///
/// @param width the length that no line goes beyond
/// @param indented whether new paragraphs begin with blanks
record Wrapping(int width, boolean indented) {
  private static final int WIDEST = 120;
  private static final int LONG_LINE = 40;
  private static final int PARAGRAPH_INDENT = 3;
  private static final int CENTRE_INDENT = 14;

  /// The wrapping of some lines; empty if each line is a paragraph.
  static Optional<Wrapping> of(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(TextLine::contentLength)
            .filter(length -> length > LONG_LINE)
            .sorted()
            .toArray();
    if (lengths.length < 3) {
      return Optional.empty();
    }
    int width = lengths[Math.min((lengths.length - 1) * 98 / 100, lengths.length - 2)];
    if (width > WIDEST) {
      return Optional.empty();
    }
    Wrapping wrapping = new Wrapping(width, isIndented(lines));
    return wrapping.explains(lines) ? Optional.of(wrapping) : Optional.empty();
  }

  private static boolean isIndented(List<TextLine> lines) {
    return lines.stream()
            .filter(line -> !line.blank() && opensParagraph(line) && !isCentred(line))
            .limit(3)
            .count()
        == 3;
  }

  /// Whether many lines were broken only because the next word had no place.
  private boolean explains(List<TextLine> lines) {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine previous = lines.get(i - 1);
      TextLine line = lines.get(i);
      if (previous.contentLength() <= LONG_LINE || line.blank() || opensParagraph(line)) {
        continue;
      }
      pairs++;
      full += previous.brokenAtBlank() || isFull(previous, line, 6) ? 1 : 0;
    }
    return full >= 2 && full * 2 >= pairs;
  }

  /// Whether a line begins a paragraph by its indent.
  static boolean opensParagraph(TextLine line) {
    return line.indent() >= PARAGRAPH_INDENT;
  }

  /// Whether a line stands in the middle, as the header of an annex does in old texts.
  static boolean isCentred(TextLine line) {
    return line.indent() >= CENTRE_INDENT;
  }

  /// Whether a line has no place for the first word of the next one.
  ///
  /// @param slack how many characters may have been left over
  boolean isFull(TextLine line, TextLine next, int slack) {
    return line.contentEnd() + 1 + next.firstWordLength() > width - slack;
  }
}
