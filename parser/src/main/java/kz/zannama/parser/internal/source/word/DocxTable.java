package kz.zannama.parser.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Reads a table of a Word document. Tables inside its cells become paragraphs of those cells.
final class DocxTable {
  private static final int DEEPEST = 20;

  private final DocxBlocks blocks;
  private final WordText text;

  DocxTable(DocxBlocks blocks, WordText text) {
    this.blocks = blocks;
    this.text = text;
  }

  void add(XWPFTable table) {
    int from = text.length();
    GridBuilder grid = new GridBuilder();
    boolean complete = fill(grid, table.getRows());
    if (grid.isEmpty()) {
      return;
    }
    Span span = text.span(from);
    Grid built = grid.build(isRuled(table), span);
    text.addGrid(built);
    if (!complete) {
      text.add(
          Issue.warning(
              IssueCode.TABLE_LIMIT, "The table was cut off: too many cells", Optional.of(span)));
    }
  }

  private boolean fill(GridBuilder grid, List<XWPFTableRow> rows) {
    for (int row = 0; row < rows.size(); row++) {
      grid.nextRow();
      int column = rows.get(row).getTableICells().isEmpty() ? 0 : gridBefore(rows.get(row));
      for (XWPFTableCell cell : rows.get(row).getTableCells()) {
        int width = columnSpan(cell);
        boolean header = rows.get(row).isRepeatHeader();
        if (!isContinued(cell)
            && !grid.add(rowSpan(rows, row, column), width, header, paragraphs(cell, 0))) {
          return false;
        }
        column += width;
      }
    }
    return true;
  }

  private static int gridBefore(XWPFTableRow row) {
    return row.getCtRow().getTrPr() == null || row.getCtRow().getTrPr().sizeOfGridBeforeArray() == 0
        ? 0
        : row.getCtRow().getTrPr().getGridBeforeArray(0).getVal().intValue();
  }

  private List<Paragraph> paragraphs(XWPFTableCell cell, int depth) {
    List<Paragraph> paragraphs = new ArrayList<>(blocks.paragraphs(cell.getParagraphs()));
    if (depth < DEEPEST) {
      for (XWPFTable inner : cell.getTables()) {
        for (XWPFTableRow row : inner.getRows()) {
          row.getTableCells().forEach(c -> paragraphs.addAll(paragraphs(c, depth + 1)));
        }
      }
    }
    return paragraphs;
  }

  private static int columnSpan(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties == null || !properties.isSetGridSpan()
        ? 1
        : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, 1000);
  }

  private static boolean isContinued(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.isSetVMerge()
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }

  /// How many rows a cell covers: its own and those below that go on with it at its column.
  private static int rowSpan(List<XWPFTableRow> rows, int row, int column) {
    int span = 1;
    while (row + span < rows.size() && continuesAt(rows.get(row + span), column)) {
      span++;
    }
    return span;
  }

  private static boolean continuesAt(XWPFTableRow row, int wanted) {
    int column = gridBefore(row);
    for (XWPFTableCell cell : row.getTableCells()) {
      if (column == wanted) {
        return isContinued(cell);
      }
      column += columnSpan(cell);
    }
    return false;
  }

  private static boolean isRuled(XWPFTable table) {
    XWPFBorderType inside = table.getInsideHBorderType();
    XWPFBorderType top = table.getTopBorderType();
    boolean none = inside == null || inside == XWPFBorderType.NONE || inside == XWPFBorderType.NIL;
    boolean noneAbove = top == null || top == XWPFBorderType.NONE || top == XWPFBorderType.NIL;
    return !none || !noneAbove || table.getStyleID() != null || hasCellBorders(table);
  }

  private static boolean hasCellBorders(XWPFTable table) {
    return table.getRows().stream()
        .limit(3)
        .flatMap(row -> row.getTableCells().stream())
        .map(cell -> cell.getCTTc().getTcPr())
        .anyMatch(properties -> properties != null && properties.isSetTcBorders());
  }
}
