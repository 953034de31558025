package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of the raw text, without its line feed.
///
/// @param start the place of its first character in the raw text
/// @param text its characters
public record RawLine(int start, String text) {
  /// The lines of a stretch of a raw text whose line ends are line feeds.
  public static List<RawLine> of(String raw, int from, int to) {
    List<RawLine> lines = new ArrayList<>();
    int start = from;
    for (int at = raw.indexOf('\n', from); at >= 0 && at < to; at = raw.indexOf('\n', start)) {
      lines.add(new RawLine(start, raw.substring(start, at)));
      start = at + 1;
    }
    if (start < to) {
      lines.add(new RawLine(start, raw.substring(start, to)));
    }
    return lines;
  }

  /// The place after its last character.
  public int end() {
    return start + text.length();
  }

  /// Whether nothing is printed in it.
  public boolean blank() {
    return indent() == text.length();
  }

  /// How many blanks it begins with.
  public int indent() {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The place in the line after its last character that is not a blank.
  public int contentEnd() {
    int at = text.length();
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// How long its content is, blanks at both ends left out.
  public int contentLength() {
    return Math.max(0, contentEnd() - indent());
  }

  /// Whether it ends with a blank, as a line does that was broken between two words.
  public boolean brokenAtBlank() {
    return contentEnd() < text.length();
  }

  /// The length of its first word.
  public int firstWordLength() {
    int from = indent();
    int at = from;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /// Its first character that is not a blank, 0 for a blank line.
  public char firstCharacter() {
    int at = indent();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /// This line with the next one, a line feed between them.
  RawLine with(RawLine next) {
    return new RawLine(start, text + "\n" + next.text);
  }

  /// Adjacent lines as one, a line feed between any two.
  public static RawLine joined(List<RawLine> lines) {
    return lines.size() == 1
        ? lines.getFirst()
        : new RawLine(
            lines.getFirst().start(),
            lines.stream().map(RawLine::text).collect(Collectors.joining("\n")));
  }

  /// Whether it ends as a sentence or an item of a list does.
  public boolean endsSentence() {
    return ".:;!?".indexOf(lastCharacter()) >= 0;
  }

  /// Its last character that is not a blank, 0 for a blank line.
  public char lastCharacter() {
    int at = contentEnd();
    return at > 0 ? text.charAt(at - 1) : 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\f' || c == '\ufeff';
  }
}
