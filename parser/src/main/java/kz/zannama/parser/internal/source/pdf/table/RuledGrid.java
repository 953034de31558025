package kz.zannama.parser.internal.source.pdf.table;

import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Area;

/// A grid of cells that a page's rulings draw.
///
/// @param area where it stands
/// @param columns the x of its column edges, ascending
/// @param rows the y of its row edges, ascending
/// @param cells its cells by row, then column
public record RuledGrid(Area area, float[] columns, float[] rows, List<Cell> cells) {

  /// One cell: the rows and columns it covers, inclusive, and whether a ruling closes it.
  ///
  /// @param row its first row
  /// @param lastRow its last row
  /// @param column its first column
  /// @param lastColumn its last column
  /// @param closedTop whether a ruling runs above it
  /// @param closedBottom whether a ruling runs below it
  public record Cell(
      int row, int lastRow, int column, int lastColumn, boolean closedTop, boolean closedBottom) {}

  /// The place of a coordinate among ascending edges: the index of the gap, the nearest one for a
  /// coordinate outside of them.
  public static int gap(float[] edges, float at) {
    int low = 0;
    int high = edges.length - 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at <= edges[middle + 1]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
