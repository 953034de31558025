package kz.zannama.parser.internal.source.text;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.flattened.RawLine;

/// How the lines of a text were wrapped.
///
/// @param width the length that no line goes beyond
/// @param indented whether new paragraphs begin with blanks
/// @param spaced whether a blank line stands between any two lines, those of a paragraph too
/// @param mixed whether other paragraphs of the text are lines that were not wrapped
record Wrapping(int width, boolean indented, boolean spaced, boolean mixed) {
  private static final int WIDEST = 120;
  private static final int LONG_LINE = 40;
  private static final int SLACK = 12;
  private static final int PARAGRAPH_INDENT = 3;
  private static final int CENTRE_INDENT = 14;

  /// The wrapping of some lines; empty if each line is a paragraph. Lines beyond any page's width
  /// are paragraphs that were not wrapped and say nothing of the others.
  static Optional<Wrapping> of(List<RawLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(RawLine::contentLength)
            .filter(length -> length > LONG_LINE && length <= WIDEST)
            .sorted()
            .toArray();
    if (lengths.length < 3) {
      return Optional.empty();
    }
    int width = lengths[Math.min((lengths.length - 1) * 98 / 100, lengths.length - 2)];
    boolean mixed = lines.stream().anyMatch(line -> line.contentLength() > WIDEST);
    Wrapping wrapping = new Wrapping(width, isIndented(lines), false, mixed);
    if (wrapping.explains(lines)) {
      return Optional.of(wrapping);
    }
    List<RawLine> printed = lines.stream().filter(line -> !line.blank()).toList();
    return wrapping.explainsSpaced(printed)
        ? Optional.of(new Wrapping(width, wrapping.indented(), true, mixed))
        : Optional.empty();
  }

  private static boolean isIndented(List<RawLine> lines) {
    return lines.stream()
            .filter(line -> !line.blank() && opensParagraph(line) && !isCentred(line))
            .limit(3)
            .count()
        == 3;
  }

  /// Whether many lines were broken only because the next word had no place.
  private boolean explains(List<RawLine> lines) {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      RawLine previous = lines.get(i - 1);
      RawLine line = lines.get(i);
      if (mayGoOn(previous) && !line.blank() && !opensParagraph(line)) {
        pairs++;
        full += previous.brokenAtBlank() || isFull(previous, line, 6) ? 1 : 0;
      }
    }
    return full >= (mixed ? 4 : 2) && full * 2 >= pairs;
  }

  /// The same of lines with blank ones between them, which are paragraphs in most texts: what was
  /// broken goes on with a small letter.
  private boolean explainsSpaced(List<RawLine> lines) {
    int broken = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      RawLine previous = lines.get(i - 1);
      RawLine line = lines.get(i);
      boolean goesOn =
          Character.isLowerCase(line.firstCharacter()) || LineGrouping.isOneName(previous, line);
      if (mayGoOn(previous) && goesOn && !previous.endsSentence()) {
        broken++;
        full += isFull(previous, line, 6) ? 1 : 0;
      }
    }
    return full >= 4 && full * 4 >= broken * 3 || full >= 2 && full == broken;
  }

  private boolean mayGoOn(RawLine line) {
    return line.contentLength() > LONG_LINE && !isUnwrapped(line);
  }

  /// Whether a line is longer than the others can be: a whole paragraph.
  boolean isUnwrapped(RawLine line) {
    return line.contentLength() > width + SLACK;
  }

  /// Whether a line begins a paragraph by its indent.
  static boolean opensParagraph(RawLine line) {
    return line.indent() >= PARAGRAPH_INDENT;
  }

  /// Whether a line stands in the middle, as the header of an annex does in old texts.
  static boolean isCentred(RawLine line) {
    return line.indent() >= CENTRE_INDENT;
  }

  /// Whether a line has no place for the first word of the next one.
  ///
  /// @param slack how many characters may have been left over
  boolean isFull(RawLine line, RawLine next, int slack) {
    return !isUnwrapped(line) && line.contentEnd() + 1 + next.firstWordLength() > width - slack;
  }
}
