package kz.zannama.parser.internal.flattened;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.flattened.ColumnShape.Part;
import kz.zannama.parser.internal.flattened.RowCells.Cell;
import kz.zannama.parser.internal.source.SourceText;

/// Cuts the pieces of a row into as many cells as there are columns, in the cheapest way. A row
/// that the end of a page cuts has two parts, the cells of each in the order of the columns; a cell
/// may have a stretch of either part or of both.
///
/// Dynamic programming over columns and the pieces used of both parts; the cost grows with the
/// columns and with the cube of the pieces.
final class RowCutter {
  private final RowPart before;
  private final RowPart after;
  private final List<ColumnShape> shapes;

  /// The least cost of some first columns with some first pieces of both parts.
  private final double[][][] least;

  /// Where the stretches of the last of those columns begin, as `from * (pieces + 1) + from`.
  private final int[][][] begins;

  /// @param before what stands before the end of the page, or the whole row
  /// @param after what stands after it; no pieces where no page ends
  RowCutter(RowPart before, RowPart after, List<ColumnShape> shapes) {
    this.before = before;
    this.after = after;
    this.shapes = shapes;
    this.least = new double[shapes.size() + 1][before.size() + 1][after.size() + 1];
    this.begins = new int[shapes.size() + 1][before.size() + 1][after.size() + 1];
  }

  /// The cheapest cells; empty where there are fewer pieces than columns.
  Optional<RowCells> cheapest() {
    for (double[][] columns : least) {
      for (double[] pieces : columns) {
        Arrays.fill(pieces, Double.POSITIVE_INFINITY);
      }
    }
    least[0][0][0] = 0;
    for (int column = 0; column < shapes.size(); column++) {
      addWhole(column);
      if (after.size() > 0) {
        addCut(column);
      }
    }
    double cost = least[shapes.size()][before.size()][after.size()];
    return Double.isInfinite(cost) ? Optional.empty() : Optional.of(new RowCells(cells(), cost));
  }

  /// The column has a cell in one of the parts.
  private void addWhole(int column) {
    double[][] first = before.costs(shapes.get(column), Part.WHOLE);
    double[][] second = after.costs(shapes.get(column), Part.WHOLE);
    for (int i = 0; i <= before.size(); i++) {
      for (int j = 0; j <= after.size(); j++) {
        for (int from = 0; from < i; from++) {
          reach(column + 1, i, j, least[column][from][j] + first[from][i], from, j);
        }
        for (int from = 0; from < j; from++) {
          reach(column + 1, i, j, least[column][i][from] + second[from][j], i, from);
        }
      }
    }
  }

  /// The column has a cell that begins in one part and goes on in the other.
  private void addCut(int column) {
    double[][] first = before.costs(shapes.get(column), Part.OPENING);
    double[][] second = after.costs(shapes.get(column), Part.CONTINUATION);
    for (int i = 1; i <= before.size(); i++) {
      for (int from = 0; from < after.size(); from++) {
        int opening = 0;
        double open = Double.POSITIVE_INFINITY;
        for (int start = 0; start < i; start++) {
          double cost = least[column][start][from] + first[start][i];
          opening = cost < open ? start : opening;
          open = Math.min(open, cost);
        }
        for (int j = from + 1; j <= after.size(); j++) {
          reach(column + 1, i, j, open + second[from][j], opening, from);
        }
      }
    }
  }

  private void reach(int column, int i, int j, double cost, int fromI, int fromJ) {
    if (cost < least[column][i][j]) {
      least[column][i][j] = cost;
      begins[column][i][j] = fromI * (after.size() + 1) + fromJ;
    }
  }

  /// The cells of the cheapest way, traced back from its end.
  private List<Cell> cells() {
    Deque<Cell> cells = new ArrayDeque<>();
    int i = before.size();
    int j = after.size();
    for (int column = shapes.size(); column > 0; column--) {
      int begin = begins[column][i][j];
      int fromI = begin / (after.size() + 1);
      int fromJ = begin % (after.size() + 1);
      cells.addFirst(cell(shapes.get(column - 1), fromI, i, fromJ, j));
      i = fromI;
      j = fromJ;
    }
    return List.copyOf(cells);
  }

  private Cell cell(ColumnShape shape, int fromI, int i, int fromJ, int j) {
    if (fromJ == j) {
      return cell(shape, before, fromI, i, Part.WHOLE);
    }
    if (fromI == i) {
      return cell(shape, after, fromJ, j, Part.WHOLE);
    }
    Cell opening = cell(shape, before, fromI, i, Part.OPENING);
    Cell rest = cell(shape, after, fromJ, j, Part.CONTINUATION);
    return new Cell(
        SourceText.joined(opening.text(), rest.text()),
        opening.key() + rest.key(),
        opening.misfit() + rest.misfit());
  }

  private static Cell cell(ColumnShape shape, RowPart row, int from, int to, Part part) {
    String key = row.key(from, to);
    return new Cell(row.text(from, to), key, shape.cost(key, part));
  }
}
