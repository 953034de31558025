package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The columns of a table whose cells only know where their edges are, in twentieths of a point.
final class DocTableEdges {
  /// How far apart two edges may be that are the same.
  static final int TOLERANCE = 30;

  private DocTableEdges() {}

  /// The left edges of the columns, in order.
  static List<Integer> of(List<TableRow> rows) {
    TreeSet<Integer> found = new TreeSet<>();
    for (TableRow cells : rows) {
      for (int i = 0; i < cells.numCells(); i++) {
        found.add(cells.getCell(i).getLeftEdge());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : found) {
      if (edges.isEmpty() || edge - edges.getLast() > TOLERANCE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /// How many columns a cell covers.
  static int columns(List<Integer> edges, TableCell cell) {
    int left = cell.getLeftEdge();
    int right = left + cell.getWidth();
    int covered = 0;
    for (int edge : edges) {
      covered += edge >= left - TOLERANCE && edge < right - TOLERANCE ? 1 : 0;
    }
    return Math.max(1, covered);
  }
}
