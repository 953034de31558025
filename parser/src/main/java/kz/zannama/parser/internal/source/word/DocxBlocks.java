package kz.zannama.parser.internal.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.Style;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Reads the blocks of a Word document of the format since 2007.
final class DocxBlocks {
  private final WordText text;
  private final DocxNumbering numbering = new DocxNumbering();

  private DocxBlocks(WordText text) {
    this.text = text;
  }

  static void read(byte[] bytes, WordText text) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxBlocks blocks = new DocxBlocks(text);
      for (IBodyElement element : document.getBodyElements()) {
        blocks.add(element);
      }
    }
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      text.addParagraph(textOf(paragraph), DocxLook.of(paragraph));
      if (paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty())) {
        text.addPicture();
      }
    } else if (element instanceof XWPFTable table) {
      new DocxTable(this, text).add(table);
    } else if (element instanceof XWPFSDT control) {
      for (String line : control.getContent().getText().split("\n")) {
        text.addParagraph(WordText.stripped(line), Style.PLAIN);
      }
    }
  }

  /// The paragraphs of a cell that have text.
  List<Paragraph> paragraphs(List<XWPFParagraph> inCell) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (XWPFParagraph paragraph : inCell) {
      String value = textOf(paragraph);
      if (!value.isEmpty()) {
        paragraphs.add(text.place(value, DocxLook.of(paragraph)));
      }
    }
    return paragraphs;
  }

  private String textOf(XWPFParagraph paragraph) {
    StringBuilder value = new StringBuilder(numbering.label(paragraph));
    for (XWPFRun run : paragraph.getRuns()) {
      if (!run.isVanish()) {
        value.append(run.text());
      }
    }
    return WordText.stripped(value.toString().replace('\r', '\n'));
  }
}
