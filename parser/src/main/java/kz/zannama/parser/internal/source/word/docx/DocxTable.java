package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.CellContent;
import org.jspecify.annotations.Nullable;

/// Reads a table of a document. The cost is linear in its cells.
final class DocxTable {
  private static final int ROWS_OF_BORDERS = 3;

  private final DocxContext context;
  private final GridBuilder grid = new GridBuilder();
  private final List<Picture> pictures = new ArrayList<>();

  DocxTable(DocxContext context) {
    this.context = context;
  }

  /// A cell with the column that it begins in.
  private record Placed(Markup cell, int column, int width) {
    boolean isContinued() {
      return cell.child("w:tcPr")
          .flatMap(properties -> properties.child("w:vMerge"))
          .filter(merge -> !merge.attribute("val").equals("restart"))
          .isPresent();
    }
  }

  /// The table and the pictures in it; nothing where it has no cells.
  List<SourceBlock> read(Markup table) {
    int from = context.text().length();
    List<Markup> rows = table.children("w:tr").toList();
    List<Markup> cells = rows.stream().flatMap(row -> row.children("w:tc")).limit(2).toList();
    boolean complete = true;
    if (cells.size() == 1) {
      List<SourceBlock> only = DocxStory.read(cells.getFirst().children(), context);
      if (CellContent.isPage(only)) {
        return only;
      }
      grid.nextRow();
      add(CellContent.of(only), 1, 1, false);
    } else {
      complete = fill(rows);
    }
    if (grid.isEmpty()) {
      return List.of();
    }
    Grid read = grid.build(isRuled(table, rows), context.text().span(from));
    return context.text().table(read, complete, pictures);
  }

  private boolean fill(List<Markup> rows) {
    List<Map<Integer, Placed>> cells = rows.stream().map(DocxTable::placed).toList();
    for (int row = 0; row < rows.size(); row++) {
      grid.nextRow();
      int before = gridBefore(rows.get(row));
      if (before > 0 && !grid.add(1, before, false, List.of())) {
        return false;
      }
      boolean header =
          properties(rows.get(row)).flatMap(p -> p.toggle("w:tblHeader")).orElse(false);
      for (Placed cell : inOrder(cells.get(row))) {
        if (!cell.isContinued() && !add(cell, rowSpan(cells, row, cell.column()), header)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Placed> inOrder(Map<Integer, Placed> row) {
    return row.values().stream().sorted((a, b) -> Integer.compare(a.column(), b.column())).toList();
  }

  private boolean add(Placed cell, int rows, boolean header) {
    List<SourceBlock> blocks = DocxStory.read(cell.cell().children(), context.inCell());
    return add(CellContent.of(blocks), rows, cell.width(), header);
  }

  private boolean add(CellContent content, int rows, int columns, boolean header) {
    pictures.addAll(content.pictures());
    return grid.add(rows, columns, header, content.paragraphs());
  }

  private static Map<Integer, Placed> placed(Markup row) {
    Map<Integer, Placed> cells = new HashMap<>();
    int column = gridBefore(row);
    for (Markup cell : row.children("w:tc").toList()) {
      int width =
          Math.clamp(cell.child("w:tcPr").flatMap(p -> p.number("w:gridSpan")).orElse(1), 1, 1_000);
      cells.put(column, new Placed(cell, column, width));
      column += width;
    }
    return cells;
  }

  private static Optional<Markup> properties(Markup row) {
    return row.child("w:trPr");
  }

  private static int gridBefore(Markup row) {
    int before = properties(row).flatMap(p -> p.number("w:gridBefore")).orElse(0);
    return Math.clamp(before, 0, 1_000);
  }

  /// How many rows a cell covers: its own and those below that go on with it at its column.
  private static int rowSpan(List<Map<Integer, Placed>> rows, int row, int column) {
    int span = 1;
    while (row + span < rows.size() && goesOn(rows.get(row + span).get(column))) {
      span++;
    }
    return span;
  }

  private static boolean goesOn(@Nullable Placed below) {
    return below != null && below.isContinued();
  }

  private static boolean isRuled(Markup table, List<Markup> rows) {
    Optional<Markup> properties = table.child("w:tblPr");
    Optional<Markup> borders = properties.flatMap(p -> p.child("w:tblBorders"));
    return isDrawn(borders, "w:insideH")
        || isDrawn(borders, "w:top")
        || properties.flatMap(p -> p.child("w:tblStyle")).isPresent()
        || rows.stream()
            .limit(ROWS_OF_BORDERS)
            .flatMap(row -> row.children("w:tc"))
            .flatMap(cell -> cell.children("w:tcPr"))
            .anyMatch(cell -> cell.child("w:tcBorders").isPresent());
  }

  private static boolean isDrawn(Optional<Markup> borders, String side) {
    return borders
        .flatMap(all -> all.value(side))
        .filter(line -> !line.equals("none") && !line.equals("nil"))
        .isPresent();
  }
}
