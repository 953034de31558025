package kz.zannama.parser.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.outline.Item.Cells;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Item.Signature;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.Style;

/// Takes apart grids that are not tables but a means of layout: signatures (office and name in two
/// cells) and annex headers (a right-hand cell).
final class Layout {
  private static final int MOST_ROWS = 8;
  private static final int LONGEST_OFFICE = 400;

  private Layout() {}

  /// The items of a grid: the grid itself where it is a table.
  static List<Item> items(Grid grid) {
    List<GridCell> filled = grid.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    if (grid.rows() > MOST_ROWS) {
      return List.of(new Cells(grid));
    }
    if (filled.size() <= grid.rows() && isAnnexHeader(filled)) {
      return setApart(filled);
    }
    Optional<List<Item>> signatures = signatures(grid, filled);
    if (signatures.isPresent()) {
      return signatures.get();
    }
    return filled.size() <= 1 && !grid.ruled() ? lines(filled) : List.of(new Cells(grid));
  }

  private static boolean isAnnexHeader(List<GridCell> filled) {
    List<Line> lines =
        filled.stream().flatMap(cell -> cell.paragraphs().stream()).map(Line::of).toList();
    return !lines.isEmpty() && AnnexHeader.opens(Lines.key(lines));
  }

  private static List<Item> setApart(List<GridCell> cells) {
    List<Item> lines = new ArrayList<>();
    for (GridCell cell : cells) {
      for (Paragraph paragraph : cell.paragraphs()) {
        Style style = paragraph.style();
        lines.add(
            Line.of(
                paragraph.text(),
                new Style(
                    style.bold(),
                    style.italic(),
                    style.ink(),
                    style.alignment(),
                    style.headingLevel(),
                    true)));
      }
    }
    return lines;
  }

  private static List<Item> lines(List<GridCell> cells) {
    return cells.stream().flatMap(cell -> cell.paragraphs().stream()).<Item>map(Line::of).toList();
  }

  /// Signatures, where every row with anything in it ends in a name.
  private static Optional<List<Item>> signatures(Grid grid, List<GridCell> filled) {
    List<Item> found = new ArrayList<>();
    List<Paragraph> offices = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      int current = row;
      List<GridCell> cells = filled.stream().filter(cell -> cell.row() == current).toList();
      Optional<List<Item>> signed = Signatures.inRow(cells, offices);
      if (signed.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(signed.get());
    }
    offices.forEach(office -> found.add(Line.of(office)));
    boolean any = found.stream().anyMatch(Signature.class::isInstance);
    boolean brief = filled.stream().allMatch(cell -> cell.text().length() <= LONGEST_OFFICE);
    return any && brief ? Optional.of(found) : Optional.empty();
  }
}
