package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Ruling;

/// Joins the places of a grid into cells where no ruling parts them.
final class GridCells {
  /// A ruling must run along this part of a place's side to part it from its neighbour.
  private static final float ENOUGH = 0.6f;

  private final float[] columns;
  private final float[] rows;
  private final int width;
  private final int height;

  /// `right[row * width + column]`: a ruling on the right side of the place.
  private final boolean[] right;

  private final boolean[] below;
  private final boolean[] above;

  GridCells(float[] columns, float[] rows, List<Ruling> across, List<Ruling> down) {
    this.columns = columns;
    this.rows = rows;
    this.width = columns.length - 1;
    this.height = rows.length - 1;
    this.right = new boolean[width * height];
    this.below = new boolean[width * height];
    this.above = new boolean[width];
    down.forEach(this::markRight);
    across.forEach(this::markBelow);
  }

  private void markRight(Ruling ruling) {
    int column = nearest(columns, ruling.at()) - 1;
    for (int row = 0; row < height && column >= 0; row++) {
      if (covers(ruling, rows[row], rows[row + 1])) {
        right[row * width + column] = true;
      }
    }
  }

  private void markBelow(Ruling ruling) {
    int row = nearest(rows, ruling.at()) - 1;
    for (int column = 0; column < width; column++) {
      if (covers(ruling, columns[column], columns[column + 1])) {
        if (row >= 0) {
          below[row * width + column] = true;
        } else {
          above[column] = true;
        }
      }
    }
  }

  private static boolean covers(Ruling ruling, float from, float to) {
    float common = Math.min(ruling.to(), to) - Math.max(ruling.from(), from);
    return common >= ENOUGH * (to - from);
  }

  /// The edge that is nearest to a place.
  static int nearest(float[] edges, float at) {
    int nearest = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[nearest] - at)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /// The cells by row, then column.
  List<RuledGrid.Cell> cells() {
    int[] group = new int[width * height];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int place = row * width + column;
        if (column + 1 < width && !right[place]) {
          GridFinder.union(group, place, place + 1);
        }
        if (row + 1 < height && !below[place]) {
          GridFinder.union(group, place, place + width);
        }
      }
    }
    return rectangles(group);
  }

  private List<RuledGrid.Cell> rectangles(int[] group) {
    boolean grown = true;
    int[][] bounds = bounds(group);
    while (grown) {
      grown = false;
      for (int root = 0; root < group.length; root++) {
        if (bounds[root] != null && fill(group, root, bounds[root])) {
          grown = true;
        }
      }
      bounds = bounds(group);
    }
    List<RuledGrid.Cell> cells = new ArrayList<>();
    boolean[] done = new boolean[group.length];
    for (int place = 0; place < group.length; place++) {
      int root = GridFinder.root(group, place);
      if (!done[root]) {
        done[root] = true;
        cells.add(cell(bounds[root]));
      }
    }
    return cells;
  }

  private RuledGrid.Cell cell(int[] box) {
    boolean top = box[0] > 0 || closed(above, box[2], box[3]);
    boolean bottom = true;
    for (int column = box[2]; column <= box[3]; column++) {
      bottom &= below[box[1] * width + column];
    }
    return new RuledGrid.Cell(box[0], box[1], box[2], box[3], top, bottom);
  }

  private static boolean closed(boolean[] edge, int from, int to) {
    for (int column = from; column <= to; column++) {
      if (!edge[column]) {
        return false;
      }
    }
    return true;
  }

  /// For each group its first and last row, first and last column.
  private int[][] bounds(int[] group) {
    int[][] bounds = new int[group.length][];
    for (int place = 0; place < group.length; place++) {
      int root = GridFinder.root(group, place);
      int row = place / width;
      int column = place % width;
      int[] box = bounds[root];
      if (box == null) {
        bounds[root] = new int[] {row, row, column, column};
      } else {
        box[1] = row;
        box[2] = Math.min(box[2], column);
        box[3] = Math.max(box[3], column);
      }
    }
    return bounds;
  }

  private boolean fill(int[] group, int root, int[] box) {
    boolean grown = false;
    for (int row = box[0]; row <= box[1]; row++) {
      for (int column = box[2]; column <= box[3]; column++) {
        int place = row * width + column;
        if (GridFinder.root(group, place) != GridFinder.root(group, root)) {
          GridFinder.union(group, root, place);
          grown = true;
        }
      }
    }
    return grown;
  }
}
