package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.List;

/// The pairs of two rows that are worth most together, found by dynamic programming.
///
/// Short rows are compared wholly; of long ones, what lies near the straight way from their
/// beginnings to their ends.
final class BandedPath {
  private static final long WHOLE = 160_000;
  private static final int NARROWEST = 64;

  private final int rows;
  private final int columns;
  private final int half;
  private final Worth worth;
  private final double[][] best;
  private final double[][] gains;

  /// What a pair is worth; a pair that is worth nothing is not made.
  interface Worth {
    double of(int row, int column);
  }

  BandedPath(int rows, int columns, Worth worth) {
    this.rows = rows;
    this.columns = columns;
    this.worth = worth;
    boolean whole = (long) rows * columns <= WHOLE;
    this.half = whole ? rows + columns : NARROWEST + Math.abs(rows - columns) / 4;
    this.best = new double[rows + 1][];
    this.gains = new double[rows][];
  }

  /// The pairs, in order.
  List<int[]> pairs() {
    best[rows] = new double[last(rows) - first(rows) + 1];
    for (int row = rows - 1; row >= 0; row--) {
      fill(row);
    }
    List<int[]> pairs = new ArrayList<>();
    int row = 0;
    int column = first(0);
    while (row < rows && column < columns) {
      double here = best(row, column);
      double gain = gain(row, column);
      if (gain > 0 && here == gain + best(row + 1, column + 1)) {
        pairs.add(new int[] {row++, column++});
      } else if (here == best(row + 1, column)) {
        row++;
      } else {
        column++;
      }
    }
    return pairs;
  }

  private void fill(int row) {
    int first = first(row);
    int last = last(row);
    best[row] = new double[last - first + 1];
    gains[row] = new double[last - first + 1];
    for (int column = last; column >= first; column--) {
      double skipped = Math.max(best(row + 1, column), best(row, column + 1));
      double gain = column < columns ? worth.of(row, column) : 0;
      gains[row][column - first] = gain;
      double paired = gain > 0 ? gain + best(row + 1, column + 1) : 0;
      best[row][column - first] = Math.max(skipped, paired);
    }
  }

  private int first(int row) {
    return (int) Math.max(0, (long) row * columns / rows - half);
  }

  private int last(int row) {
    return (int) Math.min(columns, (long) row * columns / rows + half);
  }

  private double best(int row, int column) {
    int at = column - first(row);
    if (at < 0) {
      return best[row][0];
    }
    return column > last(row) ? 0 : best[row][at];
  }

  private double gain(int row, int column) {
    int at = column - first(row);
    return at < 0 || column > last(row) ? 0 : gains[row][at];
  }
}
