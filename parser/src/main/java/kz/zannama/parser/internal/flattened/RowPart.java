package kz.zannama.parser.internal.flattened;

import java.util.List;
import kz.zannama.parser.internal.flattened.ColumnShape.Part;
import kz.zannama.parser.internal.source.SourceText;

/// What one page has of a row: its pieces, and what it costs to take a stretch of them for a cell.
final class RowPart {
  private final List<RawLine> lines;
  private final List<LinePiece> pieces;

  /// The keys of the stretches from a piece up to another one.
  private final String[][] keys;

  /// What the ends of cells before, and the joins inside, those stretches cost.
  private final double[][] gaps;

  RowPart(List<RawLine> lines, List<LinePiece> pieces) {
    this.lines = lines;
    this.pieces = pieces;
    int count = pieces.size();
    this.keys = new String[count][count];
    this.gaps = new double[count][count];
    for (int from = 0; from < count; from++) {
      StringBuilder key = new StringBuilder();
      double cost = from == 0 ? 0 : pieces.get(from).gap().splitting();
      for (int to = from; to < count; to++) {
        LinePiece piece = pieces.get(to);
        String line = lines.get(piece.line()).text();
        key.append(ColumnShape.key(line.substring(piece.from(), piece.to())));
        cost += to > from ? piece.gap().joining() : 0;
        keys[from][to] = key.toString();
        gaps[from][to] = cost;
      }
    }
  }

  /// How many pieces there are.
  int size() {
    return pieces.size();
  }

  /// What each stretch costs as a part of a cell of a column, by its first piece and the piece
  /// after its last one.
  double[][] costs(ColumnShape shape, Part part) {
    double[][] costs = new double[size()][size() + 1];
    for (int from = 0; from < size(); from++) {
      for (int to = from; to < size(); to++) {
        costs[from][to + 1] = gaps[from][to] + shape.cost(keys[from][to], part);
      }
    }
    return costs;
  }

  /// A stretch without blanks.
  ///
  /// @param from its first piece
  /// @param to the piece after its last one
  String key(int from, int to) {
    return keys[from][to - 1];
  }

  /// A stretch as it stands in the source.
  ///
  /// @param from its first piece
  /// @param to the piece after its last one
  SourceText text(int from, int to) {
    LinePiece first = pieces.get(from);
    LinePiece last = pieces.get(to - 1);
    StringBuilder text = new StringBuilder();
    for (int line = first.line(); line <= last.line(); line++) {
      String whole = lines.get(line).text();
      int start = line == first.line() ? first.from() : 0;
      int end = line == last.line() ? last.to() : whole.length();
      text.append(whole, start, end).append(line == last.line() ? "" : "\n");
    }
    return SourceText.of(text.toString(), lines.get(first.line()).start() + first.from());
  }
}
