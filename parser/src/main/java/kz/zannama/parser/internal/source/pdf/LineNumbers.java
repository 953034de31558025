package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.PageContent;

/// Leaves out the numbers that drafts print before each of their lines, left of all text: 1, 2, 3 …
///
/// They begin with the first line of the document; numbers of rows, which stand as close to one
/// another, do not.
final class LineNumbers {
  /// So many lines have numbers, or none has.
  private static final int FEWEST = 5;

  /// The part of a page's lines that have one: tables have none.
  private static final double SHARE = 0.6;

  /// What stands on one line differs by less than this, in points.
  private static final float SAME_LINE = 3f;

  /// Numbers stand at least so far left of the text, in points.
  private static final float APART = 4f;

  private final List<Issue> issues;
  private boolean begun;

  LineNumbers(List<Issue> issues) {
    this.issues = issues;
  }

  /// A line of glyphs.
  ///
  /// @param digits the digits that it begins with, apart from what follows
  /// @param left where what follows begins
  private record Line(List<Glyph> digits, float left) {
    boolean isNumbered() {
      return !digits.isEmpty() && digits.size() < 6;
    }

    boolean hasText() {
      return left < Float.POSITIVE_INFINITY;
    }

    int number() {
      StringBuilder number = new StringBuilder();
      digits.forEach(digit -> number.append(digit.text()));
      return Integer.parseInt(number.toString());
    }

    float right() {
      return digits.getLast().right();
    }
  }

  /// A page without the numbers of its lines; as it is where it has none. To be asked for one page
  /// after the other.
  PageContent without(PageContent content) {
    if (content.number() > 1 && !begun) {
      return content;
    }
    List<Line> lines = lines(content.glyphs());
    if (!areNumbered(lines, content.number() == 1)) {
      return content;
    }
    begun = true;
    Set<Glyph> numbers = new HashSet<>();
    lines.stream().filter(Line::isNumbered).forEach(line -> numbers.addAll(line.digits()));
    issues.add(
        Issue.info(
            IssueCode.PAGE_FURNITURE,
            "Left out as belonging to page "
                + content.number()
                + ", not to the act: the numbers of its lines",
            PageReader.onPage(content.number())));
    return content.withGlyphs(
        content.glyphs().stream().filter(glyph -> !numbers.contains(glyph)).toList());
  }

  private static boolean areNumbered(List<Line> lines, boolean first) {
    List<Line> numbered = lines.stream().filter(Line::isNumbered).toList();
    if (numbered.size() < FEWEST
        || first && (!lines.getFirst().isNumbered() || numbered.getFirst().number() != 1)) {
      return false;
    }
    for (int i = 1; i < numbered.size(); i++) {
      if (numbered.get(i).number() != numbered.get(i - 1).number() + 1) {
        return false;
      }
    }
    long text = lines.stream().filter(Line::hasText).count();
    long both = numbered.stream().filter(Line::hasText).count();
    double right = numbered.stream().mapToDouble(Line::right).max().orElse(0);
    double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
    return both >= SHARE * text && left - right >= APART;
  }

  private static List<Line> lines(List<Glyph> glyphs) {
    List<Glyph> printed = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.blank()) {
        printed.add(glyph);
      }
    }
    printed.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : printed) {
      if (!line.isEmpty() && glyph.baseline() - line.getLast().baseline() > SAME_LINE) {
        lines.add(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static Line line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> digits = new ArrayList<>();
    for (Glyph glyph : sorted) {
      boolean close = digits.isEmpty() || glyph.x() - digits.getLast().right() < APART;
      boolean digit =
          glyph.text().length() == 1
              && glyph.text().charAt(0) >= '0'
              && glyph.text().charAt(0) <= '9';
      if (close && digit) {
        digits.add(glyph);
      } else {
        // a number that letters stand close to is a word of the text
        return new Line(close ? List.of() : digits, close ? sorted.getFirst().x() : glyph.x());
      }
    }
    return new Line(digits, Float.POSITIVE_INFINITY);
  }
}
