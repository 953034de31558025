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

  /// The columns of each row that are printed on, a bit each.
  private final long[][] printed;

  private final int[] first;
  private final int[] last;

  InkMap(Area region) {
    this.region = region;
    columns = Math.clamp((int) (region.width() / STEP) + 1, 1, MOST);
    rows = Math.clamp((int) (region.height() / STEP) + 1, 1, MOST);
    printed = new long[rows][(columns - 1) / Long.SIZE + 1];
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
    float left = 0;
    float right = 0;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        continue;
      }
      boolean touches =
          last != null
              && glyph.baseline() == last.baseline()
              && glyph.size() == last.size()
              && glyph.x() >= left
              && glyph.x() - right < STEP;
      if (!touches && last != null) {
        add(last.extentBetween(left, right));
      }
      float end = Math.max(glyph.x(), glyph.right());
      right = touches ? Math.max(right, end) : end;
      left = touches ? left : glyph.x();
      last = glyph;
    }
    if (last != null) {
      add(last.extentBetween(left, right));
    }
  }

  /// Marks an area as printed on.
  void add(Area area) {
    int from = column(area.left());
    int to = column(area.right());
    int top = row(area.top() + STEP / 2);
    int until = Math.max(top, row(area.bottom() - STEP / 2) + 1);
    for (int row = top; row < until; row++) {
      print(printed[row], from, to);
      first[row] = Math.min(first[row], from);
      last[row] = Math.max(last[row], to);
    }
  }

  private static void print(long[] row, int from, int to) {
    for (int word = from / Long.SIZE; word * Long.SIZE <= to; word++) {
      row[word] |= bits(word, from, to);
    }
  }

  /// The columns of a stretch, as far as a word holds them.
  private static long bits(int word, int from, int to) {
    int start = Math.max(0, from - word * Long.SIZE);
    int end = Math.min(Long.SIZE - 1, to - word * Long.SIZE);
    return start > end ? 0 : -1L << start & -1L >>> Long.SIZE - 1 - end;
  }

  private boolean isPrinted(int row, int column) {
    return (printed[row][column / Long.SIZE] >>> column % Long.SIZE & 1) != 0;
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
    BitSet open = open();
    int column = open.nextSetBit(Math.max(0, least + margin));
    for (; column >= 0 && column <= most - margin; column = open.nextSetBit(column + 1)) {
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

  /// The columns that stay free, one row below the other, over so many rows with print on both
  /// sides as the lowest gap has. A column without them has no gap.
  private BitSet open() {
    long[] open = new long[printed[0].length];
    // in each place the columns that are free and had print on both sides in one row more
    long[] free = new long[(int) Math.ceil(LOWEST / STEP)];
    for (int word = 0; word < open.length; word++) {
      Arrays.fill(free, 0);
      for (int row = 0; row < rows; row++) {
        if (last[row] >= 0) {
          long now = ~printed[row][word];
          long between = between(row, word);
          for (int lines = free.length - 1; lines > 0; lines--) {
            free[lines] = now & (between & free[lines - 1] | free[lines]);
          }
          free[0] = now & (between | free[0]);
          open[word] |= free[free.length - 1];
        }
      }
    }
    return BitSet.valueOf(open);
  }

  /// The columns of a row that have print on both sides, as far as a word holds them.
  private long between(int row, int word) {
    return bits(word, first[row] + 1, last[row] - 1);
  }

  private void runs(int column, List<Run> runs) {
    int start = 0;
    for (int row = 0; row <= rows; row++) {
      if (row == rows || isPrinted(row, column)) {
        int both = (row - start) * STEP < LOWEST ? 0 : betweenPrint(column, start, row);
        if (both * STEP >= LOWEST) {
          runs.add(new Run(column, start, row, both));
        }
        start = row + 1;
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
