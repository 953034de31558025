package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.word.shown.CellContent;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// Reads a table of a document.
final class DocTable {
  private final DocContext context;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Integer> edges;
  private final GridBuilder grid = new GridBuilder();
  private final List<Picture> pictures = new ArrayList<>();

  DocTable(Table table, DocContext context) {
    this.context = context;
    boolean lastMark = false;
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      boolean mark = isMarkOut(row);
      boolean out = context.review().endsMarked() ? mark : (mark || lastMark) && isTextOut(row);
      lastMark = mark && !out;
      if (out) {
        context.review().leftOut();
      } else {
        rows.add(row);
      }
    }
    this.edges = DocTableEdges.of(rows);
  }

  /// Whether the mark at the end of a row is deleted, which deletes the row with its text.
  private boolean isMarkOut(TableRow row) {
    if (row.numParagraphs() == 0) {
      return false;
    }
    Paragraph end = row.getParagraph(row.numParagraphs() - 1);
    return context.review().isOut(end.getCharacterRun(end.numCharacterRuns() - 1));
  }

  private boolean isTextOut(TableRow row) {
    for (int i = 0; i < row.numCharacterRuns(); i++) {
      CharacterRun run = row.getCharacterRun(i);
      if (run.text().chars().anyMatch(c -> c > ' ') && !context.review().isOut(run)) {
        return false;
      }
    }
    return true;
  }

  /// The table and the pictures in it; nothing where it has no cells.
  List<SourceBlock> read() {
    int from = context.text().length();
    boolean complete = true;
    if (rows.size() == 1 && rows.getFirst().numCells() == 1) {
      List<SourceBlock> only = DocStory.readCell(rows.getFirst().getCell(0), context);
      if (CellContent.isPage(only)) {
        return only;
      }
      CellContent content = CellContent.of(only);
      pictures.addAll(content.pictures());
      grid.nextRow();
      grid.add(1, 1, false, content.paragraphs());
      return context.text().table(grid.build(isRuled(), context.text().span(from)), true, pictures);
    }
    for (int row = 0; row < rows.size() && complete; row++) {
      grid.nextRow();
      complete = addRow(row);
    }
    if (grid.isEmpty()) {
      return List.of();
    }
    Grid read = grid.build(isRuled(), context.text().span(from));
    return context.text().table(read, complete, pictures);
  }

  private boolean addRow(int index) {
    TableRow row = rows.get(index);
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        continue;
      }
      int width = DocTableEdges.columns(edges, cell);
      CellContent content = CellContent.of(DocStory.readCell(cell, context));
      pictures.addAll(content.pictures());
      if (!grid.add(rowSpan(index, cell), width, row.isTableHeader(), content.paragraphs())) {
        return false;
      }
    }
    return true;
  }

  private int rowSpan(int index, TableCell cell) {
    int span = 1;
    while (cell.isFirstVerticallyMerged()
        && index + span < rows.size()
        && isContinued(rows.get(index + span), cell.getLeftEdge())) {
      span++;
    }
    return span;
  }

  private static boolean isContinued(TableRow row, int leftEdge) {
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      if (Math.abs(cell.getLeftEdge() - leftEdge) <= DocTableEdges.TOLERANCE) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      }
    }
    return false;
  }

  private boolean isRuled() {
    if (rows.getFirst().numCells() == 0) {
      return false;
    }
    TableRow row = rows.getFirst();
    TableCell cell = row.getCell(0);
    return row.getTopBorder().getBorderType() != 0
        || row.getHorizontalBorder().getBorderType() != 0
        || cell.getBrcTop().getBorderType() != 0
        || cell.getBrcBottom().getBorderType() != 0;
  }
}
