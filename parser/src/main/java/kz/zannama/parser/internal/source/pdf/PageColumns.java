package kz.zannama.parser.internal.source.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.parser.internal.source.LanguageColumns;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.page.LineBuilder;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Finds running text in two columns, as where an act is printed in both languages side by side or
/// in a gazette: a gutter that no letter reaches into, over several lines of text on both sides.
///
/// The gutter is told from the ink and not from the gaps of single lines, which justification makes
/// as wide as it is.
final class PageColumns {
  private static final int FEWEST_LINES = 5;

  /// So few lines are enough where those of the left column end at one edge.
  private static final int FEWEST_JUSTIFIED = 3;

  /// The narrowest gap between columns, in font sizes.
  private static final float GUTTER = 0.8f;

  /// The narrowest between two languages, as in a table without borders: in one language as wide a
  /// gap runs down through justified lines by chance.
  private static final float OF_LANGUAGES = 0.5f;

  /// Lines of running text have at least this many letters and digits, on average.
  private static final int PROSE = 18;

  /// This part of a column's lines begins at one edge.
  private static final float ALIGNED = 0.5f;

  /// Lines of one side farther apart than this many font sizes, with nothing on the other, end the
  /// columns.
  private static final float FAR = 2.6f;

  /// Edges that differ by less than this are one, in points.
  private static final float SAME_EDGE = 1.5f;

  private final List<Glyph> glyphs;
  private final LineBuilder builder;
  private final InkMap ink;

  /// The heights of the glyphs, for they are looked at for each gap.
  private float[] waists = {};

  private PageColumns(List<Glyph> glyphs, List<Area> tables, LineBuilder builder, Area page) {
    this.glyphs = glyphs;
    this.builder = builder;
    this.ink = new InkMap(page);
    ink.add(glyphs);
    tables.forEach(ink::add);
  }

  /// Two columns.
  ///
  /// @param top where they begin
  /// @param bottom where they end
  /// @param gutter the middle of the gap between them
  record Pair(float top, float bottom, float gutter) {}

  /// The first two columns from the top.
  ///
  /// @param glyphs the upright glyphs outside of tables
  /// @param tables where the tables are
  /// @param page the region that is looked at
  static Optional<Pair> find(
      List<Glyph> glyphs, List<Area> tables, LineBuilder builder, Area page) {
    return new PageColumns(glyphs, tables, builder, page).find();
  }

  private Optional<Pair> find() {
    List<InkMap.Gap> gaps = ink.gaps();
    waists = new float[gaps.isEmpty() ? 0 : glyphs.size()];
    for (int at = 0; at < waists.length; at++) {
      waists[at] = waist(glyphs.get(at));
    }
    for (InkMap.Gap gap : gaps) {
      Optional<Pair> pair = pair(gap);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<Pair> pair(InkMap.Gap gap) {
    if (!mayBeProse(gap)) {
      return Optional.empty();
    }
    List<TextLine> leftLines =
        builder.lines(glyphs.stream().filter(g -> isBeside(gap, g) && isLeft(gap, g)).toList());
    List<TextLine> rightLines =
        builder.lines(glyphs.stream().filter(g -> isBeside(gap, g) && !isLeft(gap, g)).toList());
    trim(leftLines, rightLines);
    int fewest = isJustified(leftLines) ? FEWEST_JUSTIFIED : FEWEST_LINES;
    if (!prose(leftLines, fewest) || !prose(rightLines, fewest)) {
      return Optional.empty();
    }
    float from = Float.NEGATIVE_INFINITY;
    float to = Float.POSITIVE_INFINITY;
    for (TextLine line : leftLines) {
      from = Math.max(from, line.area().right());
    }
    for (TextLine line : rightLines) {
      to = Math.min(to, line.area().left());
    }
    float size = Math.min(leftLines.getFirst().size(), rightLines.getFirst().size());
    boolean wide = to - from >= GUTTER * size;
    if (!wide && (to - from < OF_LANGUAGES * size || !areLanguages(leftLines, rightLines))) {
      return Optional.empty();
    }
    float top = Math.min(leftLines.getFirst().area().top(), rightLines.getFirst().area().top());
    float bottom =
        Math.max(leftLines.getLast().area().bottom(), rightLines.getLast().area().bottom());
    return Optional.of(new Pair(top, bottom, (from + to) / 2));
  }

  private static boolean areLanguages(List<TextLine> left, List<TextLine> right) {
    return LanguageColumns.differ(text(left), text(right));
  }

  private static String text(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
  }

  /// Leaves out lines at the ends that have nothing beside them and stand apart from the rest.
  private static void trim(List<TextLine> left, List<TextLine> right) {
    trimEnd(left, right);
    trimEnd(right, left);
    trimStart(left, right);
    trimStart(right, left);
  }

  private static void trimEnd(List<TextLine> lines, List<TextLine> others) {
    if (others.isEmpty()) {
      return;
    }
    float end = others.getLast().baseline();
    for (int i = lines.size() - 1; i > 0 && lines.get(i).area().top() > end; i--) {
      if (isFar(lines.get(i - 1), lines.get(i))) {
        lines.subList(i, lines.size()).clear();
      }
    }
  }

  private static void trimStart(List<TextLine> lines, List<TextLine> others) {
    if (others.isEmpty()) {
      return;
    }
    float start = others.getFirst().area().top();
    int last = 0;
    for (int i = 0; i + 1 < lines.size() && lines.get(i).baseline() < start; i++) {
      last = isFar(lines.get(i), lines.get(i + 1)) ? i + 1 : last;
    }
    lines.subList(0, last).clear();
  }

  private static boolean isFar(TextLine above, TextLine below) {
    return below.baseline() - above.baseline() > FAR * Math.min(above.size(), below.size());
  }

  /// Whether most lines end at one edge.
  static boolean isJustified(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    float edge = Column.ofMost(lines).right();
    long full =
        lines.stream().filter(line -> Math.abs(line.area().right() - edge) < SAME_EDGE).count();
    return full > 1 && full * 2 >= lines.size();
  }

  private static boolean isBeside(InkMap.Gap gap, Glyph glyph) {
    float y = waist(glyph);
    return y > gap.top() && y < gap.bottom();
  }

  private static float waist(Glyph glyph) {
    return glyph.baseline() - glyph.size() / 4;
  }

  private static boolean isLeft(InkMap.Gap gap, Glyph glyph) {
    return glyph.x() + glyph.width() / 2 < gap.middle();
  }

  /// Whether the glyphs on both sides are as many, on as many baselines, as those of a column.
  private boolean mayBeProse(InkMap.Gap gap) {
    Side left = new Side();
    Side right = new Side();
    for (int at = 0; at < waists.length; at++) {
      if (waists[at] > gap.top() && waists[at] < gap.bottom()) {
        Glyph glyph = glyphs.get(at);
        (isLeft(gap, glyph) ? left : right).count(glyph);
      }
    }
    return left.mayBeProse() && right.mayBeProse();
  }

  /// Counts the glyphs on a side of a gap.
  private static final class Side {
    private int characters;
    private int lines;
    private float baseline = Float.NaN;

    void count(Glyph glyph) {
      characters += glyph.text().length();
      lines += glyph.baseline() == baseline ? 0 : 1;
      baseline = glyph.baseline();
    }

    boolean mayBeProse() {
      return lines >= FEWEST_JUSTIFIED && characters >= PROSE * FEWEST_JUSTIFIED;
    }
  }

  private static boolean prose(List<TextLine> lines, int fewest) {
    int characters = 0;
    Map<Integer, Integer> starts = new HashMap<>();
    int aligned = 0;
    for (TextLine line : lines) {
      characters += (int) line.text().chars().filter(Character::isLetterOrDigit).count();
      int start = Math.round(line.area().left() / 2);
      for (int near = start - 1; near <= start + 1; near++) {
        aligned = Math.max(aligned, starts.merge(near, 1, Integer::sum));
      }
    }
    return lines.size() >= fewest
        && characters >= PROSE * lines.size()
        && aligned >= ALIGNED * lines.size();
  }
}
