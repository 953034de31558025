package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Glyph;

/// A coarse map of where a region is printed on, to find the gaps that run down through it.
final class InkMap {
  /// The width and height of a place of the map, in points.
  private static final float STEP = 3f;

  /// The map has at most this many columns and rows.
  private static final int MOST = 1024;

  /// A gap is at least this high, in points.
  private static final float LOWEST = 18f;

  /// A gap does not stand nearer to the edges of the print than this part of its width.
  private static final float EDGE = 0.15f;

  /// Gaps tried at most.
  private static final int MOST_GAPS = 12;

  private final Area region;
  private final int columns;
  private final int rows;

  /// The rows of each column that are printed on.
  private final BitSet[] printed;

  private final int[] first;
  private final int[] last;

  InkMap(Area region) {
    this.region = region;
    columns = Math.clamp((int) (region.width() / STEP) + 1, 1, MOST);
    rows = Math.clamp((int) (region.height() / STEP) + 1, 1, MOST);
    printed = new BitSet[columns];
    Arrays.setAll(printed, column -> new BitSet(rows));
    first = new int[rows];
    last = new int[rows];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
  }

  /// A gap with print on both sides.
  ///
  /// @param top where it begins
  /// @param bottom where it ends
  /// @param middle a place inside it
  record Gap(float top, float bottom, float middle) {}

  /// Marks the glyphs that are printed; those that touch are one area.
  void add(List<Glyph> glyphs) {
    Area run = Area.NOWHERE;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (!glyph.blank()) {
        boolean touches =
            last != null
                && glyph.baseline() == last.baseline()
                && glyph.size() == last.size()
                && glyph.x() >= run.left()
                && glyph.x() - run.right() < STEP;
        if (!touches && last != null) {
          add(run);
        }
        run = touches ? run.union(glyph.extent()) : glyph.extent();
        last = glyph;
      }
    }
    if (last != null) {
      add(run);
    }
  }

  /// Marks an area as printed on.
  void add(Area area) {
    int from = column(area.left());
    int to = column(area.right());
    int top = row(area.top() + STEP / 2);
    int until = Math.max(top, row(area.bottom() - STEP / 2) + 1);
    for (int column = from; column <= to; column++) {
      printed[column].set(top, until);
    }
    for (int row = top; row < until; row++) {
      first[row] = Math.min(first[row], from);
      last[row] = Math.max(last[row], to);
    }
  }

  private int column(float x) {
    return Math.clamp((int) ((x - region.left()) / STEP), 0, columns - 1);
  }

  private int row(float y) {
    return Math.clamp((int) ((y - region.top()) / STEP), 0, rows - 1);
  }

  /// The gaps, those with most print on both sides first.
  List<Gap> gaps() {
    int least = columns;
    int most = 0;
    for (int row = 0; row < rows; row++) {
      least = Math.min(least, first[row]);
      most = Math.max(most, last[row]);
    }
    int margin = (int) (EDGE * (most - least));
    List<Run> runs = new ArrayList<>();
    for (int column = least + margin; column <= most - margin; column++) {
      runs(column, runs);
    }
    runs.sort((a, b) -> Integer.compare(b.both(), a.both()));
    List<Gap> gaps = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (Run run : runs) {
      if (gaps.size() < MOST_GAPS && taken.add((long) run.from() * MOST + run.to())) {
        gaps.add(gap(run));
      }
    }
    return gaps;
  }

  /// Rows one below the other that are free in a column.
  ///
  /// @param column the column
  /// @param from the first row
  /// @param to the row after the last one
  /// @param both how many of them have print on both sides
  private record Run(int column, int from, int to, int both) {}

  private void runs(int column, List<Run> runs) {
    int end = 0;
    for (int start = 0; start < rows; start = printed[column].nextClearBit(end)) {
      int next = printed[column].nextSetBit(start);
      end = next < 0 ? rows : next;
      int both = (end - start) * STEP < LOWEST ? 0 : betweenPrint(column, start, end);
      if (both * STEP >= LOWEST) {
        runs.add(new Run(column, start, end, both));
      }
    }
  }

  /// How many rows of a stretch have print on both sides of a column.
  private int betweenPrint(int column, int start, int end) {
    int both = 0;
    for (int row = start; row < end; row++) {
      both += first[row] < column && last[row] > column ? 1 : 0;
    }
    return both;
  }

  private Gap gap(Run run) {
    return new Gap(
        region.top() + run.from() * STEP,
        region.top() + run.to() * STEP,
        region.left() + (run.column() + 0.5f) * STEP);
  }
}
