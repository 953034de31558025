package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;

/// Tells where paragraphs begin among the lines of a column or cell.
///
/// A paragraph begins with an indent, after a wider gap, where size or style changes, and after a
/// line that left room for the next line's first word.
public final class Paragraphs {
  /// A step from line to line that is wider than the usual one by this factor parts paragraphs.
  private static final float WIDER_STEP = 1.28f;

  /// The usual step where nothing is known, in font sizes.
  private static final float USUAL_STEP = 1.35f;

  /// A paragraph that goes on in the next column does not end with one of these.
  private static final String SENTENCE_ENDS = ".;:!?»\"";

  private Paragraphs() {}

  /// The paragraphs that lines make.
  ///
  /// @param lines the lines in reading order, all of one column, over as many pages as they take
  /// @param columns for each line the edges that it is set between
  /// @param step the usual step from line to line, in font sizes
  /// @param ragged whether lines may end anywhere, so that a short one tells nothing
  public static List<List<TextLine>> of(
      List<TextLine> lines, List<Column> columns, float step, boolean ragged) {
    List<List<TextLine>> paragraphs = new ArrayList<>();
    List<TextLine> paragraph = new ArrayList<>();
    Indents indents = ragged ? Indents.NONE : Indents.of(lines, columns);
    boolean bold = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0
          && (breaks(lines.get(i - 1), line, bold, step)
              || indents.opens(lines.get(i - 1), line, columns.get(i - 1), columns.get(i))
              || !ragged && opens(lines.get(i - 1), line, columns.get(i - 1), columns.get(i)))) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
      bold = line.look().bold() && (paragraph.isEmpty() || bold);
      paragraph.add(line);
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /// The indents that first lines have in a text where they have one: a line with it begins a
  /// paragraph also below one that has it, too.
  ///
  /// @param steps the indents, in steps of [#STEP] points
  private record Indents(Set<Integer> steps) {
    static final Indents NONE = new Indents(Set.of());
    private static final float STEP = 4f;

    /// So many paragraphs go on without their indent.
    private static final int FEWEST = 3;

    /// The indents of a text: below lines with one of these, others stand at the edge, far more
    /// often than not, where they are full.
    static Indents of(List<TextLine> lines, List<Column> columns) {
      Map<Integer, Integer> first = new HashMap<>();
      Map<Integer, Integer> block = new HashMap<>();
      for (int i = 0; i + 1 < lines.size(); i++) {
        TextLine line = lines.get(i);
        float indent = indent(line, columns.get(i));
        if (!isIndent(line, indent, columns.get(i))
            || leftRoom(line, lines.get(i + 1), columns.get(i))
            || alignment(line, columns.get(i)) != Alignment.START) {
          continue;
        }
        float below = indent(lines.get(i + 1), columns.get(i + 1));
        if (Math.abs(below) < STEP) {
          first.merge(Math.round(indent / STEP), 1, Integer::sum);
        } else if (Math.abs(below - indent) < STEP && SENTENCE_ENDS.indexOf(last(line)) < 0) {
          block.merge(Math.round(indent / STEP), 1, Integer::sum);
        }
      }
      first
          .entrySet()
          .removeIf(it -> it.getValue() < Math.max(FEWEST, 2 * block.getOrDefault(it.getKey(), 0)));
      return first.isEmpty() ? NONE : new Indents(Set.copyOf(first.keySet()));
    }

    boolean opens(TextLine before, TextLine line, Column columnBefore, Column column) {
      float indent = indent(line, column);
      return !steps.isEmpty()
          && !goesOn(before, line)
          && isIndent(line, indent, column)
          && steps.contains(Math.round(indent / STEP))
          && (alignment(line, column) != Alignment.CENTER
              || alignment(before, columnBefore) != Alignment.CENTER
              || Math.abs(indent - indent(before, columnBefore)) < STEP / 2);
    }

    /// Whether a sentence runs on from line to line.
    private static boolean goesOn(TextLine before, TextLine line) {
      return SENTENCE_ENDS.indexOf(last(before)) < 0
          && !line.text().isEmpty()
          && Character.isLowerCase(line.text().charAt(0));
    }

    private static float indent(TextLine line, Column column) {
      return line.area().left() - column.left();
    }

    private static boolean isIndent(TextLine line, float indent, Column column) {
      return indent > line.size() && indent < 0.4f * column.width();
    }
  }

  private static boolean breaks(TextLine before, TextLine line, boolean bold, float step) {
    if (line.indented() || Math.abs(line.size() - before.size()) > 0.07f * before.size()) {
      return true;
    }
    boolean grey = line.look().ink() == Ink.GREY;
    if (bold && !line.look().bold()
        || opensHeading(before, line)
        || grey != (before.look().ink() == Ink.GREY)) {
      return true;
    }
    if (line.page() != before.page()) {
      return line.page() < before.page();
    }
    float distance = line.baseline() - before.baseline();
    return distance < 0
        ? !isNextColumn(before, line) || SENTENCE_ENDS.indexOf(last(before)) >= 0
        : distance > step * line.size() * WIDER_STEP;
  }

  private static boolean isNextColumn(TextLine before, TextLine line) {
    return line.area().left() > before.area().right();
  }

  private static char last(TextLine line) {
    return line.text().charAt(line.text().length() - 1);
  }

  /// A line wholly bold below one that is not: a heading right after the text.
  private static boolean opensHeading(TextLine before, TextLine line) {
    return line.look().bold()
        && !before.look().bold()
        && !line.text().isEmpty()
        && Character.isUpperCase(line.text().charAt(0));
  }

  private static boolean opens(TextLine before, TextLine line, Column columnBefore, Column column) {
    Alignment was = alignment(before, columnBefore);
    Alignment is = alignment(line, column);
    if (was == Alignment.CENTER && is == Alignment.CENTER) {
      return false;
    }
    if (is == Alignment.CENTER && line.look().bold() && isWideHeading(before, columnBefore)) {
      return false;
    }
    if (was == Alignment.END && is == Alignment.END) {
      return false;
    }
    return firstLineIndent(before, line, columnBefore, column)
        || leftRoom(before, line, columnBefore);
  }

  /// Whether a bold line fills its column in the middle, as the first line of a centred heading.
  private static boolean isWideHeading(TextLine line, Column column) {
    float left = line.area().left() - column.left();
    float right = column.right() - line.area().right();
    return line.look().bold() && Math.abs(left - right) < 4 && left < 1.6f * line.size();
  }

  private static boolean firstLineIndent(
      TextLine before, TextLine line, Column columnBefore, Column column) {
    float indent = line.area().left() - column.left();
    float indentBefore = before.area().left() - columnBefore.left();
    return indent > indentBefore + line.size() && indent < 0.4f * column.width();
  }

  /// Whether a line ends although the next one's first word would have fitted.
  private static boolean leftRoom(TextLine before, TextLine line, Column column) {
    float room = column.right() - before.area().right();
    return room > line.firstWord() + 0.9f * line.size();
  }

  /// How a line is set between the edges of its column.
  static Alignment alignment(TextLine line, Column column) {
    float left = line.area().left() - column.left();
    float right = column.right() - line.area().right();
    float tolerance = Math.max(2f, 0.01f * column.width());
    if (left > 1.5f * line.size() && Math.abs(left - right) < 2 * tolerance && !line.indented()) {
      return Alignment.CENTER;
    }
    return left > 0.25f * column.width() && right < tolerance ? Alignment.END : Alignment.START;
  }

  /// Collects steps from line to line and tells the usual one.
  public static final class Steps {
    private final List<Float> steps = new ArrayList<>();

    public void count(List<TextLine> lines) {
      for (int i = 1; i < lines.size(); i++) {
        TextLine before = lines.get(i - 1);
        TextLine line = lines.get(i);
        float step = (line.baseline() - before.baseline()) / line.size();
        if (before.page() == line.page() && step > 0.8f && step < 2.5f) {
          steps.add(step);
        }
      }
    }

    /// The usual step, in font sizes.
    public float usual() {
      if (steps.size() < 3) {
        return USUAL_STEP;
      }
      steps.sort(null);
      return steps.get(steps.size() / 2);
    }
  }
}
