package kz.zannama.parser.internal.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// Reads the blocks of a Word document of the format before 2007.
final class DocBlocks {
  // "\u0013HYPERLINK \"…\"\u0014": the instruction of a field; its result follows
  private static final Pattern FIELD =
      Pattern.compile("\\x13[^\\x13\\x14\\x15]{0,4000}[\\x14\\x15]|\\x15");
  // what is left of cell ends, pictures and footnotes
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0c-\\x1f]");
  private static final int RED = 6;
  private static final int CENTRED = 1;
  private static final int RIGHT = 2;

  private final WordText text;

  private DocBlocks(WordText text) {
    this.text = text;
  }

  static void read(byte[] bytes, WordText text) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocBlocks(text).add(document.getRange());
    }
  }

  private void add(Range range) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      var paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        addTable(table);
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        text.addParagraph(textOf(paragraph.text()), look(paragraph));
      }
    }
  }

  private void addTable(Table table) {
    int from = text.length();
    GridBuilder grid = new GridBuilder();
    for (int row = 0; row < table.numRows(); row++) {
      grid.nextRow();
      addRow(grid, table, row);
    }
    if (!grid.isEmpty()) {
      text.addGrid(grid.build(isRuled(table), text.span(from)));
    }
  }

  private void addRow(GridBuilder grid, Table table, int index) {
    TableRow row = table.getRow(index);
    List<Integer> edges = DocTableEdges.of(table);
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        continue;
      }
      int width = DocTableEdges.columns(edges, cell);
      grid.add(rowSpan(table, index, cell), width, row.isTableHeader(), paragraphs(cell));
    }
  }

  private static int rowSpan(Table table, int index, TableCell cell) {
    int span = 1;
    while (cell.isFirstVerticallyMerged()
        && index + span < table.numRows()
        && isContinued(table.getRow(index + span), cell.getLeftEdge())) {
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

  private List<Paragraph> paragraphs(TableCell cell) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      var paragraph = cell.getParagraph(i);
      String value = textOf(paragraph.text());
      if (!value.isEmpty()) {
        paragraphs.add(text.place(value, look(paragraph)));
      }
    }
    return paragraphs;
  }

  private static boolean isRuled(Table table) {
    if (table.numRows() == 0 || table.getRow(0).numCells() == 0) {
      return false;
    }
    TableRow row = table.getRow(0);
    TableCell cell = row.getCell(0);
    return row.getTopBorder().getBorderType() != 0
        || row.getHorizontalBorder().getBorderType() != 0
        || cell.getBrcTop().getBorderType() != 0
        || cell.getBrcBottom().getBorderType() != 0;
  }

  private static String textOf(String stored) {
    String printed = FIELD.matcher(stored).replaceAll("").replace('\u000b', '\n');
    return WordText.stripped(CONTROL.matcher(printed).replaceAll(""));
  }

  private static Style look(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
    int printed = 0;
    int bold = 0;
    int italic = 0;
    int red = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      int length = textOf(run.text()).length();
      printed += length;
      bold += run.isBold() ? length : 0;
      italic += run.isItalic() ? length : 0;
      red += run.getColor() == RED ? length : 0;
    }
    Alignment alignment =
        switch (paragraph.getJustification()) {
          case CENTRED -> Alignment.CENTER;
          case RIGHT -> Alignment.END;
          default -> Alignment.START;
        };
    Ink ink = red * 2 > printed ? Ink.RED : Ink.BLACK;
    return new Style(
        printed > 0 && bold == printed, printed > 0 && italic == printed, ink, alignment, 0, false);
  }
}
