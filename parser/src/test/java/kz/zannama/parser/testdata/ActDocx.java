package kz.zannama.parser.testdata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes an act as a Word file: paragraphs, bold headings, tables with spans; layout tables have
/// no borders.
final class ActDocx {
  private final XWPFDocument word;

  private ActDocx(XWPFDocument word) {
    this.word = word;
  }

  static void write(Document act, OutputStream out) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      ActDocx docx = new ActDocx(word);
      act.expectFirst("body").children().forEach(docx::block);
      word.write(out);
    }
  }

  private void block(Element block) {
    switch (block.normalName()) {
      case "h1", "h3" -> heading(block);
      case "p" -> inlines(block, word.createParagraph(), false);
      case "table" -> table(block);
      default -> throw new IllegalArgumentException("Not a block of an act: " + block.normalName());
    }
  }

  private void heading(Element block) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(
        block.normalName().equals("h1") ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    inlines(block, paragraph, true);
  }

  private static void inlines(Element block, XWPFParagraph paragraph, boolean bold) {
    for (Node node : block.childNodes()) {
      switch (node) {
        case TextNode text -> run(paragraph, text.text(), bold);
        case Element line when line.normalName().equals("br") -> paragraph.createRun().addBreak();
        case Element inline -> inlines(inline, paragraph, bold || inline.normalName().equals("b"));
        default -> throw new IllegalArgumentException("Not text of an act: " + node.nodeName());
      }
    }
  }

  private static void run(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    run.setText(text);
  }

  /// Every place of the grid gets a cell first; then those that a span covers are merged.
  private void table(Element table) {
    Elements rows = table.select("tr");
    int columns =
        table.expectFirst("tr").children().stream().mapToInt(cell -> span(cell, "colspan")).sum();
    XWPFTable made = word.createTable(rows.size(), columns);
    if (table.hasClass("s")) {
      made.removeBorders();
    }
    int[][] spans = new int[rows.size()][columns];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).children()) {
        while (spans[row][column] != 0) {
          column++;
        }
        place(made, cell, row, column, spans);
      }
    }
    merge(made, spans);
  }

  private static void place(XWPFTable table, Element cell, int row, int column, int[][] spans) {
    int rowSpan = span(cell, "rowspan");
    int columnSpan = span(cell, "colspan");
    for (int r = row; r < row + rowSpan; r++) {
      Arrays.fill(spans[r], column, column + columnSpan, -1);
      spans[r][column] = columnSpan;
      if (rowSpan > 1) {
        properties(table.getRow(r).getCell(column))
            .addNewVMerge()
            .setVal(r == row ? STMerge.RESTART : STMerge.CONTINUE);
      }
    }
    XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphs().getFirst();
    Element inner = cell.selectFirst("p");
    inlines(inner == null ? cell : inner, paragraph, false);
  }

  private static void merge(XWPFTable table, int[][] spans) {
    for (int row = 0; row < spans.length; row++) {
      for (int column = spans[row].length - 1; column >= 0; column--) {
        if (spans[row][column] < 0) {
          table.getRow(row).removeCell(column);
        } else if (spans[row][column] > 1) {
          properties(table.getRow(row).getCell(column))
              .addNewGridSpan()
              .setVal(BigInteger.valueOf(spans[row][column]));
        }
      }
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }
}
