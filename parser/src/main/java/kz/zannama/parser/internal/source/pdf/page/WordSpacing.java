package kz.zannama.parser.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.Look;
import kz.zannama.parser.internal.source.pdf.content.Shade;

/// Decides where words end in a row of glyphs.
///
/// Real blanks are trusted. Inside one show operation of a producer that writes blanks none is ever
/// added, so letters that justification has drawn apart stay together. Elsewhere a gap counts
/// against the row's own tracking, the usual gap between its letters.
///
/// @param blanksWritten whether the producer writes blanks between words
/// @param breaksShown whether `‐` (U+2010) stands only where words are broken at the ends of lines
public record WordSpacing(boolean blanksWritten, boolean breaksShown) {
  /// A gap wider than the tracking by this part of the font size parts words.
  private static final float WORD_GAP = 0.17f;

  /// A gap wider than this many font sizes parts columns.
  private static final float COLUMN_GAP = 0.95f;

  /// The same inside one operation.
  private static final float JUMP_GAP = 1.2f;

  /// Tracking wider than this many font sizes comes of justification, which widens blanks too.
  private static final float STRETCHED = 0.04f;

  /// A gap between columns is wider than the row's usual one between words by this factor.
  private static final float COLUMN_GAP_TO_WORD_GAP = 2.2f;

  /// A jump inside one operation wider than this many font sizes parts words even there.
  private static final float JUMP = 1.0f;

  /// Tracking wider than this many font sizes is not believed without an operation to show it.
  private static final float WIDEST_TRACKING = 0.25f;

  /// Learns from the glyphs of a page whether its producer writes blanks.
  public static WordSpacing of(List<Glyph> glyphs) {
    long blanks = glyphs.stream().filter(Glyph::blank).count();
    return new WordSpacing(blanks * 25 > glyphs.size(), breaksShown(glyphs));
  }

  private static boolean breaksShown(List<Glyph> glyphs) {
    for (int i = 0; i + 1 < glyphs.size(); i++) {
      Glyph next = glyphs.get(i + 1);
      if (glyphs.get(i).text().equals("\u2010")
          && Math.abs(next.baseline() - glyphs.get(i).baseline()) < next.size() / 2
          && !next.blank()) {
        return false;
      }
    }
    return true;
  }

  /// Cuts a row where a gap is as wide as between columns.
  ///
  /// @param row glyphs from left to right
  /// @param tracking the row's
  List<List<Glyph>> parts(List<Glyph> row, float tracking) {
    boolean stretched = !row.isEmpty() && tracking > STRETCHED * row.getFirst().size();
    float widest = stretched ? COLUMN_GAP_TO_WORD_GAP * usualWordGap(row) : 0;
    List<List<Glyph>> parts = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    Glyph printed = null;
    boolean blank = false;
    for (Glyph glyph : row) {
      if (glyph.blank()) {
        blank = true;
      } else {
        if (printed != null && columnGap(printed, glyph, blank ? 0 : tracking, widest)) {
          parts.add(part);
          part = new ArrayList<>();
        }
        printed = glyph;
        blank = false;
      }
      part.add(glyph);
    }
    parts.add(part);
    return parts;
  }

  private static boolean columnGap(Glyph before, Glyph glyph, float tracking, float widest) {
    float gap = glyph.x() - before.right();
    float size = Math.max(glyph.size(), before.size());
    boolean fillIn = glyph.text().equals("_") && before.text().equals("_");
    if (fillIn || gap <= widest) {
      return false;
    }
    boolean same = before.operation() == glyph.operation();
    return gap - (same ? tracking : 0) > (same ? JUMP_GAP : COLUMN_GAP) * size;
  }

  /// The median of the gaps between words inside of operations: justification widens them all.
  private static float usualWordGap(List<Glyph> row) {
    float[] gaps = new float[row.size()];
    int count = 0;
    Glyph printed = null;
    boolean blank = false;
    for (Glyph glyph : row) {
      if (glyph.blank()) {
        blank = true;
        continue;
      }
      if (printed != null && blank && printed.operation() == glyph.operation()) {
        gaps[count++] = glyph.x() - printed.right();
      }
      printed = glyph;
      blank = false;
    }
    Arrays.sort(gaps, 0, count);
    return count == 0 ? 0 : gaps[count / 2];
  }

  /// The line that glyphs make; empty if nothing of it is printed.
  ///
  /// @param row glyphs from left to right
  /// @param tracking the row's
  /// @param baseline the line's baseline
  /// @param size the font size of the row that it is in
  /// @param page the line's page
  Optional<TextLine> line(List<Glyph> row, float tracking, float baseline, float size, int page) {
    StringBuilder text = new StringBuilder(row.size());
    Area area = Area.NOWHERE;
    Glyph printed = null;
    int indent = 0;
    boolean blank = false;
    boolean broken = false;
    LookCount looks = new LookCount();
    float firstWord = 0;
    for (Glyph glyph : row) {
      if (glyph.blank()) {
        blank = true;
        indent += printed == null ? glyph.text().length() : 0;
        continue;
      }
      broken = glyph.softHyphen();
      if (broken) {
        continue;
      }
      boolean apart = printed != null && (blank || wordGap(printed, glyph, tracking));
      if (apart) {
        text.append(' ');
        firstWord = firstWord == 0 ? area.width() : firstWord;
      }
      blank = false;
      text.append(apart ? glyph.text() : RaisedFigures.text(glyph, baseline, size));
      looks.count(glyph);
      area = area.union(glyph.extent());
      printed = glyph;
    }
    if (printed == null) {
      return Optional.empty();
    }
    if (broken) {
      text.append('\u00AD');
    } else if (breaksShown && text.length() > 1 && text.charAt(text.length() - 1) == '\u2010') {
      text.setCharAt(text.length() - 1, '\u00AD');
    }
    float word = firstWord == 0 ? area.width() : firstWord;
    return Optional.of(
        new TextLine(
            text.toString(),
            area,
            baseline,
            looks.size(),
            looks.look(),
            word,
            indent >= 3,
            false,
            page));
  }

  private boolean wordGap(Glyph before, Glyph glyph, float tracking) {
    float gap = glyph.x() - before.right();
    float size = Math.min(glyph.size(), before.size());
    if (before.operation() == glyph.operation() && blanksWritten) {
      return gap - tracking > JUMP * size;
    }
    return gap - tracking > WORD_GAP * size;
  }

  /// The usual gap between the letters of a row: how far justification or the author has drawn them
  /// apart.
  static float tracking(List<Glyph> row) {
    float[] gaps = new float[row.size()];
    int count = 0;
    float smallest = Float.POSITIVE_INFINITY;
    float size = 0;
    for (int i = 1; i < row.size(); i++) {
      Glyph before = row.get(i - 1);
      Glyph glyph = row.get(i);
      if (before.blank() || glyph.blank()) {
        continue;
      }
      float gap = glyph.x() - before.right();
      size = Math.max(size, glyph.size());
      smallest = Math.min(smallest, gap);
      if (before.operation() == glyph.operation()) {
        gaps[count++] = gap;
      }
    }
    if (count >= 3) {
      Arrays.sort(gaps, 0, count);
      return gaps[count / 2];
    }
    return Math.clamp(smallest, -0.2f * size, WIDEST_TRACKING * size);
  }

  /// Counts how the letters of a line look.
  private static final class LookCount {
    private int letters;
    private int bold;
    private int italic;
    private final int[] inks = new int[Ink.values().length];
    private final Map<Float, Integer> sizes = new HashMap<>();
    private float size;
    private int ofSize;

    void count(Glyph glyph) {
      letters++;
      bold += glyph.look().bold() ? 1 : 0;
      italic += glyph.look().italic() ? 1 : 0;
      inks[glyph.look().ink().ordinal()]++;
      if (glyph.size() != size) {
        countSize();
        size = glyph.size();
      }
      ofSize++;
    }

    private void countSize() {
      sizes.merge(size, ofSize, Integer::sum);
      ofSize = 0;
    }

    Look look() {
      Ink ink = Ink.BLACK;
      for (Ink candidate : Ink.values()) {
        if (inks[candidate.ordinal()] * 2 > letters) {
          ink = candidate;
        }
      }
      return new Look(bold == letters, italic == letters, ink, Shade.STRONG);
    }

    float size() {
      countSize();
      return Typography.most(sizes);
    }
  }
}
