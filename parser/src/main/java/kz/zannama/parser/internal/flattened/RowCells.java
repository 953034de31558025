package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.SourceText;

/// The cells of a row of a flattened table.
///
/// @param cells the cells, left to right
/// @param cost how unlikely the whole is
record RowCells(List<Cell> cells, double cost) {
  RowCells {
    cells = List.copyOf(cells);
  }

  /// A cell.
  ///
  /// @param text its text
  /// @param key its text without blanks
  /// @param misfit how unlikely it is in its column
  record Cell(SourceText text, String key, double misfit) {}

  /// The cheapest cells; empty where the pieces are too few, or more than one page ends in them.
  static Optional<RowCells> of(
      List<RawLine> lines, List<LinePiece> pieces, List<ColumnShape> shapes) {
    List<List<LinePiece>> parts = new ArrayList<>();
    for (LinePiece piece : pieces) {
      if (parts.isEmpty() || piece.gap() == LinePiece.Gap.PAGE) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(piece);
    }
    if (parts.isEmpty() || parts.size() > 2) {
      return Optional.empty();
    }
    List<LinePiece> rest = parts.size() == 2 ? parts.getLast() : List.of();
    return new RowCutter(new RowPart(lines, parts.getFirst()), new RowPart(lines, rest), shapes)
        .cheapest();
  }

  /// How much of the cost is that of cells that are not what their columns promise.
  double misfit() {
    return cells.stream().mapToDouble(Cell::misfit).sum();
  }
}
