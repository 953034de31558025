package kz.zannama.parser.internal.source.pdf;

import static kz.zannama.parser.internal.source.pdf.ReadPdf.messages;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.paragraphs;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageReaderTest {
  private static final String[] LINES = {
    "1. Бөлім ағаштарды есепке алады, құжаттарды тексереді,",
    "жауаптар дайындайды және есеп береді.",
    "2. Отдел ведет учет деревьев, проверяет документы,",
    "готовит ответы и составляет отчет."
  };

  private static PdfPages act() {
    PdfPages pages = new PdfPages();
    for (int i = 0; i < LINES.length; i++) {
      pages.text(42, 300 + i * 14, 12, LINES[i]);
    }
    return pages;
  }

  private static void assertWhole(SourceDocument document) {
    assertThat(document.rawText()).isEqualTo(String.join("\n", LINES));
  }

  @ParameterizedTest
  @ValueSource(doubles = {20, 45, 60, -35, 135})
  void leavesOutASlantedWatermark(double degrees) throws IOException {
    SourceDocument document = read(act().slanted(150, 330, 60, degrees, "ЖОБА"));

    assertWhole(document);
    assertThat(messages(document, IssueCode.PAGE_WATERMARK))
        .containsExactly("Left out as a watermark of page 1: ЖОБА");
  }

  @Test
  void leavesOutALargePaleWatermarkAlongTheLines() throws IOException {
    SourceDocument document = read(act().grey(0.85).text(60, 335, 70, "ПРОЕКТ").grey(0));

    assertWhole(document);
    assertThat(messages(document, IssueCode.PAGE_WATERMARK))
        .containsExactly("Left out as a watermark of page 1: ПРОЕКТ");
  }

  @Test
  void keepsALargeTitle() throws IOException {
    SourceDocument document =
        read(act().grey(0.4).text(42, 100, 30, "ШЕШІМ").grey(0).text(42, 150, 24, "О поливе"));

    assertThat(document.rawText()).contains("ШЕШІМ", "О поливе");
    assertThat(messages(document, IssueCode.PAGE_WATERMARK)).isEmpty();
  }

  @Test
  void leavesOutAStampTurnedToItsSide() throws IOException {
    SourceDocument document = read(act().upwards(30, 400, "№ шығ: 87"));

    assertWhole(document);
    assertThat(messages(document, IssueCode.PAGE_STAMP))
        .containsExactly("Left out as a stamp on page 1: № шығ: 87");
  }

  @Test
  void leavesOutWhatNobodySees() throws IOException {
    SourceDocument document =
        read(act().grey(1).text(42, 321, 12, "белый текст").grey(0).text(42, 500, 1, "мелкий"));

    assertWhole(document);
    assertThat(messages(document, IssueCode.PAGE_HIDDEN_TEXT))
        .containsExactly("Left out because nobody sees it on page 1: белый текст мелкий");
  }

  @Test
  void readsWhiteLettersOnADarkGround() throws IOException {
    SourceDocument document =
        read(act().fill(40, 380, 400, 400).grey(1).text(42, 395, 12, "Нормативтер кестесі"));

    assertThat(document.rawText()).endsWith("Нормативтер кестесі");
  }

  @Test
  void readsTheLayerOfAScanUnderItsStamp() throws IOException {
    PdfPages pages = new PdfPages().picture(0, 0, 612, 792);
    for (int i = 0; i < LINES.length; i++) {
      pages.unpainted(42, 300 + i * 14, 12, LINES[i]);
    }
    SourceDocument document = read(pages.text(200, 320, 16, "КӨШІРМЕ"));

    assertWhole(document);
    assertThat(messages(document, IssueCode.PAGE_STAMP))
        .containsExactly("Left out as a stamp on page 1: КӨШІРМЕ");
    assertThat(messages(document, IssueCode.PAGE_WITHOUT_TEXT)).isEmpty();
  }

  @Test
  void readsALayerOverAPictureBesidePaintedText() throws IOException {
    SourceDocument document =
        read(
            act()
                .picture(30, 400, 600, 700)
                .unpainted(42, 450, 12, "3. Қосымша сканерленген бетте берілген.")
                .unpainted(42, 750, 12, "скрытые слова"));

    assertThat(document.rawText()).endsWith("3. Қосымша сканерленген бетте берілген.");
    assertThat(messages(document, IssueCode.PAGE_HIDDEN_TEXT))
        .containsExactly("Left out because nobody sees it on page 1: скрытые слова");
  }

  @Test
  void readsOnceWhatIsPaintedAndRecognised() throws IOException {
    PdfPages pages = act();
    for (int i = 0; i < LINES.length; i++) {
      pages.unpainted(42.5, 300 + i * 14, 12, LINES[i]);
    }

    assertWhole(read(pages));
  }

  @Test
  void namesPagesThatArePictures() throws IOException {
    SourceDocument document =
        read(
            act()
                .nextPage()
                .picture(0, 0, 612, 792)
                .nextPage()
                .picture(0, 0, 612, 792)
                .text(42, 760, 9, "2-бет"));

    assertThat(messages(document, IssueCode.PAGE_WITHOUT_TEXT))
        .containsExactly(
            "Page 2 is a picture without a text layer; its text was not read",
            "Page 3 is mostly a picture; only the text beside it was read");
  }

  @Test
  void joinsWordsThatSoftHyphensBreak() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "1. Постановление вводится по истечении десяти дней после офи")
                .actualText(
                    42
                        + new PdfPages()
                            .width("1. Постановление вводится по истечении десяти дней после офи"),
                    100,
                    12,
                    "-",
                    "\u00AD")
                .text(42, 114, 12, "циального опубликования."));

    assertThat(document.rawText())
        .isEqualTo(
            "1. Постановление вводится по истечении десяти дней после офи\u00AD\nциального"
                + " опубликования.");
  }

  @Test
  void readsWhatPrintedLettersStandFor() throws IOException {
    assertThat(paragraphs(read(new PdfPages().actualText(42, 100, 12, "Kaynbi", "Қаулы"))))
        .containsExactly("Қаулы");
  }

  @Test
  void writesRaisedFiguresAsWhatTheyAre() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .raised(42, 100, 8, 5, "концентрация 5·10", "3", " единиц на 1 м", "3", " воды")
                .raised(42, 130, 12, 5, "46", "1", "-тармақ өзгертілсін")
                .raised(42, 160, 8, -3, "диоксид CO", "2", " и вода H", "2", "O")
                .text(42, 190, 12, "103 данных, пункт 461")
                .raised(42, 220, 8, 0, "10", "3", " на линии"));

    assertThat(document.rawText())
        .isEqualTo(
            "концентрация 5·10³ единиц на 1 м³ воды\n46¹-тармақ өзгертілсін\nдиоксид CO₂ и вода"
                + " H₂O\n103 данных, пункт 461\n103 на линии");
  }
}
