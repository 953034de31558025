package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;

/// A place in a printed line where a link may have stood: the blanks that were left around it.
///
/// @param from the first of its blanks, or the place itself
/// @param to the character after the last blank
/// @param mark how it looks
record LineHole(int from, int to, Mark mark) {
  /// What tells a hole.
  enum Mark {
    /// Two blanks: `12.03.2018 бұйрығымен`, `в соответствии со настоящего Кодекса`
    GAP(-6),
    /// Two blanks behind a number or its sign, where typists put them too: `5. Признать`
    NUMBER_GAP(-0.5),
    /// A blank before a comma and the like: `бабы , "Білім туралы"`
    PUNCTUATION(-6),
    /// A blank behind an opening bracket: `( настоящего Кодекса)`
    BRACKET(-0.5),
    /// A blank too many at the start of a line: ` сәйкес бекітілсін.`
    LINE_START(-6),
    /// A comma and the like at the start of a line, which wrapping may have put there.
    PUNCTUATION_START(8);

    private final double emptiness;

    Mark(double emptiness) {
      this.emptiness = emptiness;
    }

    /// How well it goes with the mark that no link stood there, in natural logarithms.
    double emptiness() {
      return emptiness;
    }

    /// Whether it is no proof, even where a link fits in.
    boolean doubtful() {
      return emptiness > 0;
    }

    /// Whether only what certainly is a link can have stood there.
    boolean strict() {
      return this == LINE_START || this == PUNCTUATION_START;
    }
  }

  /// Paragraphs of the official bank are indented by so many blanks.
  private static final int INDENT = 6;

  /// The holes of a line, by place; none in a line of columns or one stretched to the margin.
  static List<LineHole> of(String line) {
    int indent = endOfBlanks(line, 0);
    if (indent == line.length()) {
      return List.of();
    }
    List<LineHole> holes = new ArrayList<>();
    addStart(holes, line, indent);
    int gaps = 0;
    int wide = 0;
    for (int i = indent; i < line.length(); i++) {
      if (!isBlank(line.charAt(i))) {
        continue;
      }
      int end = endOfBlanks(line, i);
      if (end == line.length()) {
        break;
      }
      if (end - i > 3) {
        return List.of();
      }
      gaps++;
      wide += end - i > 1 ? 1 : 0;
      addInside(holes, line, indent, i, end);
      i = end;
    }
    return wide > 1 && wide * 2 > gaps ? List.of() : holes;
  }

  private static void addStart(List<LineHole> holes, String line, int indent) {
    if (indent == 1) {
      holes.add(new LineHole(0, 1, Mark.LINE_START));
    } else if (indent == INDENT + 1 || indent == INDENT + 2) {
      holes.add(new LineHole(INDENT, indent, Mark.LINE_START));
    } else if (isClosing(line.charAt(indent))) {
      Mark mark = indent == INDENT ? Mark.PUNCTUATION : Mark.PUNCTUATION_START;
      holes.add(new LineHole(indent, indent, mark));
    }
  }

  private static void addInside(List<LineHole> holes, String line, int indent, int from, int to) {
    if (to - from > 1) {
      boolean afterNumber = isNumber(line, indent, from) || line.charAt(from - 1) == '№';
      holes.add(new LineHole(from, to, afterNumber ? Mark.NUMBER_GAP : Mark.GAP));
    } else if (isClosing(line.charAt(to))) {
      holes.add(new LineHole(from, to, Mark.PUNCTUATION));
    } else if (line.charAt(from - 1) == '(') {
      holes.add(new LineHole(from, to, Mark.BRACKET));
    }
  }

  private static boolean isNumber(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(line.charAt(i)) && ".)-–".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int endOfBlanks(String line, int from) {
    int end = from;
    while (end < line.length() && isBlank(line.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  /// Whether a character stands directly behind the word before it.
  static boolean isClosing(char c) {
    return switch (c) {
      case ',', ';', ':', '.', ')', '»' -> true;
      default -> false;
    };
  }

  /// What stands in the hole of a line once a text is put into it, with the blanks around it.
  String filled(String line, String text) {
    char before = from == 0 ? ' ' : line.charAt(from - 1);
    char after = to == line.length() ? ' ' : line.charAt(to);
    boolean tightBefore = isBlank(before) || before == '(' || before == '«';
    boolean tightAfter = isClosing(after);
    if (text.isEmpty()) {
      return tightBefore || tightAfter ? "" : " ";
    }
    return (tightBefore ? "" : " ") + text + (tightAfter ? "" : " ");
  }
}
