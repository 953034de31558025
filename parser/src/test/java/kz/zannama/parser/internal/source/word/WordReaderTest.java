package kz.zannama.parser.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Style;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordReaderTest {
  private static SourceDocument read(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return read("act.docx", bytes.toByteArray());
  }

  private static SourceDocument read(String name, byte[] bytes) throws IOException {
    return WordReader.read(
        SourceFile.of(name, "", bytes),
        (inner, content) -> {
          throw new IOException("[" + inner + "] not read");
        });
  }

  private static void fill(XWPFTable table, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      table.getRow(row).getCell(i).setText(texts[i]);
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
  }

  @Test
  void readsParagraphsWithTheirLook() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = title.createRun();
      run.setBold(true);
      run.setText("О дороге");
      XWPFParagraph note = document.createParagraph();
      XWPFRun red = note.createRun();
      red.setColor("FF0000");
      red.setText("\u00a0\u00a0\u00a0 Сноска. В редакции");
      red.addBreak();
      red.setText("решения № 5.");
      document.createParagraph().createRun().setText("\u00a0");
      SourceDocument read = read(document);

      assertThat(read.blocks())
          .extracting(block -> ((Paragraph) block).text().value())
          .containsExactly("О дороге", "Сноска. В редакции\nрешения № 5.");
      assertThat(((Paragraph) read.blocks().get(0)).style())
          .isEqualTo(new Style(true, false, Style.Ink.BLACK, Style.Alignment.CENTER, 0, false));
      assertThat(((Paragraph) read.blocks().get(1)).style().ink()).isEqualTo(Style.Ink.RED);
      assertThat(read.rawText()).isEqualTo("О дороге\nСноска. В редакции\nрешения № 5.\n");
    }
  }

  @Test
  void readsSpansOfTables() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(3, 3);
      fill(table, 0, "№", "Жол");
      table.getRow(0).removeCell(2);
      table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      merge(table.getRow(0).getCell(0), STMerge.RESTART);
      merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
      fill(table, 1, "", "Ұзындығы", "Ені");
      fill(table, 2, "1", "400", "6");
      Grid grid = (Grid) read(document).blocks().getFirst();

      assertThat(grid.columns()).isEqualTo(3);
      assertThat(grid.ruled()).isTrue();
      assertThat(grid.cells())
          .extracting(
              GridCell::row,
              GridCell::column,
              GridCell::rowSpan,
              GridCell::columnSpan,
              GridCell::text)
          .containsExactly(
              tuple(0, 0, 2, 1, "№"),
              tuple(0, 1, 1, 2, "Жол"),
              tuple(1, 1, 1, 1, "Ұзындығы"),
              tuple(1, 2, 1, 1, "Ені"),
              tuple(2, 0, 1, 1, "1"),
              tuple(2, 1, 1, 1, "400"),
              tuple(2, 2, 1, 1, "6"));
    }
  }

  @Test
  void refusesDamagedFiles() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

    assertThatThrownBy(() -> read("a.doc", ole))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[a.doc] damaged or encrypted: ");
    assertThatThrownBy(() -> read("a.docx", new byte[] {'P', 'K', 3}))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[a.docx] damaged or encrypted: ");
  }
}
