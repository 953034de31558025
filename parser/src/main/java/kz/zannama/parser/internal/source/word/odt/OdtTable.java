package kz.zannama.parser.internal.source.word.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.CellContent;

/// Reads a table of a document. Repeated rows and cells are read as often as [Copies] lets them.
final class OdtTable {
  private static final int ROWS_OF_BORDERS = 3;

  private final OdtContext context;
  private final GridBuilder grid = new GridBuilder();
  private final List<Row> rows = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private boolean complete = true;

  OdtTable(OdtContext context) {
    this.context = context;
  }

  /// A row, and whether it is one of the header.
  private record Row(Markup element, boolean header) {
    /// The cells, without places that others cover.
    Stream<Markup> cells() {
      return element.children("table:table-cell");
    }
  }

  /// The table and the pictures in it; nothing where it has no cells.
  List<SourceBlock> read(Markup table) {
    int from = context.text().length();
    collect(table, false);
    List<Markup> first = rows.stream().flatMap(Row::cells).limit(2).toList();
    if (first.size() == 1 && repeated(first.getFirst(), "number-columns-repeated") == 1) {
      List<SourceBlock> only = OdtStory.read(first.getFirst().children(), context);
      if (CellContent.isPage(only)) {
        return only;
      }
      grid.nextRow();
      add(CellContent.of(only), 1, 1, false);
    } else {
      fill();
    }
    if (grid.isEmpty()) {
      return List.of();
    }
    Grid read = grid.build(isRuled(table), context.text().span(from));
    return context.text().table(read, complete, pictures);
  }

  private void collect(Markup holder, boolean header) {
    for (Markup child : holder.children()) {
      switch (child.name()) {
        case "table:table-row" -> {
          Row row = new Row(child, header);
          for (int i = copies(child, "number-rows-repeated"); i > 0; i--) {
            rows.add(row);
          }
        }
        case "table:table-header-rows" -> collect(child, true);
        case "table:table-rows", "table:table-row-group" -> collect(child, header);
        default -> {}
      }
    }
  }

  private static int repeated(Markup element, String attribute) {
    return Math.max(1, element.numberAttribute(attribute).orElse(1));
  }

  private int copies(Markup element, String attribute) {
    int wanted = repeated(element, attribute);
    int copies = context.copies().of(element, wanted);
    complete &= copies == wanted;
    return copies;
  }

  private void fill() {
    for (int row = 0; row < rows.size(); row++) {
      grid.nextRow();
      int below = rows.size() - row;
      for (Markup cell : rows.get(row).cells().toList()) {
        int spanned = Math.min(below, repeated(cell, "number-rows-spanned"));
        for (int i = copies(cell, "number-columns-repeated"); i > 0; i--) {
          if (!add(cell, spanned, rows.get(row).header())) {
            complete = false;
            return;
          }
        }
      }
    }
  }

  private boolean add(Markup cell, int spanned, boolean header) {
    List<SourceBlock> blocks = OdtStory.read(cell.children(), context.inCell());
    int width = repeated(cell, "number-columns-spanned");
    return add(CellContent.of(blocks), spanned, width, header);
  }

  private boolean add(CellContent content, int rows, int columns, boolean header) {
    pictures.addAll(content.pictures());
    return grid.add(rows, columns, header, content.paragraphs());
  }

  private boolean isRuled(Markup table) {
    return !table.attribute("template-name").isEmpty()
        || rows.stream().limit(ROWS_OF_BORDERS).flatMap(Row::cells).anyMatch(this::isRuledCell);
  }

  private boolean isRuledCell(Markup cell) {
    Map<String, String> properties =
        context
            .styles()
            .properties(
                OdtStyles.CELL, cell.attribute("style-name"), "style:table-cell-properties");
    return Stream.of("border", "border-top", "border-bottom", "border-left", "border-right")
        .flatMap(side -> Optional.ofNullable(properties.get(side)).stream())
        .anyMatch(border -> !border.startsWith("none") && !border.startsWith("hidden"));
  }
}
