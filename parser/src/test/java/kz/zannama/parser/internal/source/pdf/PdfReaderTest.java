package kz.zannama.parser.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Style.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfReaderTest {
  private static final String INDENT = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

  private static SourceDocument read(byte[] bytes) throws IOException {
    return new PdfReader().read(SourceFile.of("act.pdf", "application/pdf", bytes));
  }

  private static SourceDocument read(PdfPages pages) throws IOException {
    return read(pages.bytes());
  }

  private static List<String> paragraphs(SourceDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block instanceof Paragraph p ? Stream.of(p) : Stream.empty())
        .map(paragraph -> paragraph.text().value())
        .toList();
  }

  private static List<Grid> grids(SourceDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block instanceof Grid grid ? Stream.of(grid) : Stream.empty())
        .toList();
  }

  private static List<String> cells(Grid grid) {
    return grid.cells().stream()
        .map(cell -> cell.row() + "," + cell.column() + " " + cell.text())
        .toList();
  }

  private static List<String> messages(SourceDocument document) {
    return document.issues().stream().map(Issue::message).toList();
  }

  @Test
  void keepsLettersTogetherThatJustificationDrewApart() throws IOException {
    SourceDocument document =
        read(new PdfPages().spread(42, 100, 0.4, 2.0, "алаңдарды көгалдандыру жұмысы"));

    assertThat(paragraphs(document)).containsExactly("алаңдарды көгалдандыру жұмысы");
  }

  @Test
  void takesAParagraphPushedToTheRightByItsIndentForText() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(
                    42,
                    100,
                    12,
                    "Көшелерді жарықтандыру туралы шешім әділет басқармасында 7 санымен")
                .text(42, 114, 12, "тіркелген")
                .spread(42, 128, 0, 4.4, "      Ескертпе."));

    assertThat(document.blocks()).allMatch(Paragraph.class::isInstance);
    assertThat(paragraphs(document)).last().isEqualTo("Ескертпе.");
  }

  @Test
  void putsLinkTextWhereItIsPrinted() throws IOException {
    PdfPages pages = new PdfPages();
    double link = 42 + pages.width("Ескерту. Күші жойылды – 07.03.2017 ");
    double after = link + pages.width("№ 118-2");
    pages
        .text(42, 100, 12, "Ескерту. Күші жойылды – 07.03.2017 ")
        .text(after, 100, 12, " қаулысымен.")
        .text(link, 100, 12, "№ 118-2");

    SourceDocument document = read(pages);
    assertThat(paragraphs(document))
        .containsExactly("Ескерту. Күші жойылды – 07.03.2017 № 118-2 қаулысымен.");
  }

  @Test
  void leavesOutWhatIsPaintedOutsideOfTheClip() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .clip(36, 756)
                .text(42, 740, 12, "Последняя строка листа")
                .text(42, 762, 12, "Первая строка следующего")
                .nextPage()
                .clip(36, 756)
                .text(42, 50, 12, "Первая строка следующего"));

    assertThat(document.rawText()).isEqualTo("Последняя строка листа\nПервая строка следующего");
  }

  @Test
  void keepsOneOfTwoGlyphsPaintedInOnePlace() throws IOException {
    SourceDocument document =
        read(new PdfPages().text(42, 100, 12, "ҚАУЛЫ").text(42.3, 100, 12, "ҚАУЛЫ"));

    assertThat(paragraphs(document)).containsExactly("ҚАУЛЫ");
  }

  @Test
  void partsNumbersThatStandInDifferentPlaces() throws IOException {
    SourceDocument document =
        read(
            new PdfPages().text(100, 100, 12, "1").text(112, 100, 12, "2").text(124, 100, 12, "3"));

    assertThat(paragraphs(document)).containsExactly("1 2 3");
  }

  @ParameterizedTest
  @CsvSource({
    "Утвердить прилагаемые правила содержания дворов и площадок у,домов зимой."
        + ",слова «до пятнадцатого октября» заменить словами «до марта»;",
    "Көппәтерлі үйлердің аулалары мен алаңдарын ұстау қағидалары,бекітілсін."
        + ",«он бесінші қазанға дейін» деген сөздер алып тасталсын мұнда;"
  })
  void beginsParagraphsAtTheIndentOfFirstLines(String first, String last, String item)
      throws IOException {
    PdfPages pages = new PdfPages();
    double y = 60;
    for (int i = 1; i <= 3; i++, y += 32) {
      pages.text(77, y, 14, i + ". " + first).text(42, y + 16, 14, last);
    }
    for (int i = 1; i <= 3; i++, y += 16) {
      pages.text(77, y, 14, i + ") " + item);
    }

    assertThat(paragraphs(read(pages)))
        .hasSize(6)
        .contains("1. " + first + "\n" + last, "1) " + item, "2) " + item, "3) " + item);
  }

  @Test
  void beginsParagraphsAtIndentsAndContinuesThemOverPages() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(
                    42,
                    700,
                    12,
                    INDENT + "1. Утвердить прилагаемые правила содержания дворов и площадок у")
                .text(
                    42,
                    716,
                    12,
                    "многоквартирных домов в зимнее время года, а также порядок их проверки на")
                .nextPage()
                .text(42, 50, 12, "местах.")
                .text(42, 66, 12, INDENT + "2. Отделу хозяйства обеспечить исполнение."));

    assertThat(paragraphs(document))
        .containsExactly(
            "1. Утвердить прилагаемые правила содержания дворов и площадок у\n"
                + "многоквартирных домов в зимнее время года, а также порядок их проверки на\n"
                + "местах.",
            "2. Отделу хозяйства обеспечить исполнение.");
  }

  @Test
  void pointsIntoTheRawTextAndThePages() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, INDENT + "Бірінші тармақ.")
                .nextPage()
                .text(42, 100, 12, INDENT + "Екінші тармақ."));

    Paragraph second = (Paragraph) document.blocks().get(1);
    assertThat(document.rawText().substring(second.span().start(), second.span().end()))
        .isEqualTo("Екінші тармақ.");
    assertThat(second.span().page()).hasValue(2);
    assertThat(second.span().box().orElseThrow().y()).isBetween(90.0, 92.0);
  }

  @Test
  void tellsRedNotes() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, INDENT + "1. Текст пункта.")
                .red()
                .text(42, 116, 12, INDENT + "Сноска. Пункт 1 с изменением."));

    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).style().ink())
        .containsExactly(Ink.BLACK, Ink.RED);
  }

  @Test
  void readsATableWithoutOuterRules() throws IOException {
    double[] columns = {42, 92, 300, 500};
    SourceDocument document =
        read(
            new PdfPages()
                .grid(columns, new double[] {100, 120, 140})
                .row(columns, 114, "№", "Наименование", "Сумма")
                .row(columns, 134, "1", "Ремонт дороги", "1 250,5"));

    Grid grid = grids(document).getFirst();
    assertThat(grid.ruled()).isTrue();
    assertThat(cells(grid))
        .containsExactly(
            "0,0 №", "0,1 Наименование", "0,2 Сумма", "1,0 1", "1,1 Ремонт дороги", "1,2 1 250,5");
  }

  @Test
  void readsSpansFromAbsentRules() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .border(42, 100, 342, 100)
                .border(142, 120, 342, 120)
                .border(42, 140, 342, 140)
                .border(42, 100, 42, 140)
                .border(142, 100, 142, 140)
                .border(242, 120, 242, 140)
                .border(342, 100, 342, 140)
                .text(45, 124, 10, "Атауы")
                .text(145, 114, 10, "Көлемі")
                .text(145, 134, 10, "жоспар")
                .text(245, 134, 10, "нақты"));

    assertThat(grids(document).getFirst().cells())
        .extracting(cell -> cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        .containsExactly("Атауы 2x1", "Көлемі 1x2", "жоспар 1x1", "нақты 1x1");
  }

  @Test
  void joinsATableOverPagesAndARowThatTheBreakCuts() throws IOException {
    double[] columns = {42, 92, 300, 500};
    PdfPages pages =
        new PdfPages()
            .clip(36, 756)
            .grid(columns, new double[] {660, 700, 800})
            .row(columns, 680, "1", "Мектеп жөндеу", "450")
            .row(columns, 730, "2", "Саябақты", "320")
            .text(95, 745, 10, "абаттандыру және")
            .nextPage()
            .clip(36, 756)
            .grid(columns, new double[] {30, 80, 110})
            .text(95, 50, 10, "жарықтандыру")
            .row(columns, 100, "3", "Жол салу", "990");

    Grid grid = grids(read(pages)).getFirst();
    assertThat(cells(grid))
        .containsExactly(
            "0,0 1",
            "0,1 Мектеп жөндеу",
            "0,2 450",
            "1,0 2",
            "1,1 Саябақты\nабаттандыру және\nжарықтандыру",
            "1,2 320",
            "2,0 3",
            "2,1 Жол салу",
            "2,2 990");
    assertThat(grid.lastPage()).isEqualTo(2);
  }

  @Test
  void leavesOutTheEmptyStripOfARowBeforeAPageBreak() throws IOException {
    double[] columns = {42, 92, 300, 500};
    PdfPages pages =
        new PdfPages()
            .border(42, 620, 500, 620)
            .grid(columns, new double[] {620, 660, 700, 708})
            .row(columns, 640, "1", "Мектеп жөндеу", "450")
            .row(columns, 680, "2", "Саябақ", "320")
            .nextPage()
            .border(42, 50, 500, 50)
            .grid(columns, new double[] {50, 80, 110})
            .row(columns, 70, "3", "Жол салу", "990")
            .row(columns, 100, "4", "Көпір салу", "70");

    Grid grid = grids(read(pages)).getFirst();
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(cells(grid)).contains("1,2 320", "2,0 3", "3,2 70");
  }

  @Test
  void leavesOutHeaderRowsPrintedAgain() throws IOException {
    double[] columns = {42, 92, 300, 500};
    String[] header = {"№", "Объект", "Срок"};
    PdfPages pages =
        new PdfPages()
            .border(42, 600, 500, 600)
            .grid(columns, new double[] {600, 640, 700})
            .row(columns, 620, header)
            .row(columns, 680, "1", "Школа", "май")
            .nextPage()
            .border(42, 50, 500, 50)
            .grid(columns, new double[] {50, 80, 110})
            .row(columns, 70, header)
            .row(columns, 100, "2", "Больница", "июнь");

    SourceDocument document = read(pages);
    assertThat(cells(grids(document).getFirst()))
        .containsExactly(
            "0,0 №",
            "0,1 Объект",
            "0,2 Срок",
            "1,0 1",
            "1,1 Школа",
            "1,2 май",
            "2,0 2",
            "2,1 Больница",
            "2,2 июнь");
    assertThat(messages(document))
        .containsExactly("Header rows printed again on page 2 left out: 1");
  }

  @Test
  void readsTextThatRunsUpwardsInACell() throws IOException {
    double[] columns = {42, 92, 300};
    SourceDocument document =
        read(
            new PdfPages()
                .grid(columns, new double[] {100, 200, 240})
                .upwards(70, 190, "Барлығы")
                .row(columns, 234, "7", "жеті")
                .text(95, 150, 10, "Атауы"));

    assertThat(cells(grids(document).getFirst()))
        .containsExactly("0,0 Барлығы", "0,1 Атауы", "1,0 7", "1,1 жеті");
  }

  @Test
  void readsAnOfficeAndANameSideBySide() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(
                    42,
                    100,
                    12,
                    "Настоящее решение вводится в действие со дня его первого опубликования в"
                        + " печати.")
                .text(42, 130, 10, "Председатель сессии,")
                .text(42, 146, 10, "секретарь маслихата")
                .text(400, 146, 10, "А. Сериков"));

    Grid grid = grids(document).getFirst();
    assertThat(grid.ruled()).isFalse();
    assertThat(cells(grid))
        .containsExactly("0,0 Председатель сессии,\nсекретарь маслихата", "0,1 А. Сериков");
  }

  @Test
  void keepsTheLastLineOfAParagraphOutOfTheSignature() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "вводится в действие со дня его подписания.")
                .text(42, 118, 12, "Аким района")
                .text(400, 118, 12, "Б. Ахметов"));

    assertThat(paragraphs(document)).containsExactly("вводится в действие со дня его подписания.");
    assertThat(cells(grids(document).getFirst()))
        .containsExactly("0,0 Аким района", "0,1 Б. Ахметов");
  }

  @Test
  void readsTwoLanguagesSideBySideColumnByColumn() throws IOException {
    PdfPages pages = new PdfPages();
    for (int line = 1; line <= 6; line++) {
      pages.text(42, 80 + 16 * line, 12, "осы қаулы қолданысқа енгізіледі " + line);
      pages.text(320, 80 + 16 * line, 12, "настоящее постановление действует " + line);
    }

    String text = read(pages).rawText();
    assertThat(text.indexOf("енгізіледі 6")).isLessThan(text.indexOf("действует 1"));
  }

  @Test
  void readsATableWithoutRulesWhereRowsAreAligned() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(60, 100, 12, "Ауданы")
                .text(250, 100, 12, "2015")
                .text(350, 100, 12, "2016")
                .text(60, 116, 12, "Абай")
                .text(250, 116, 12, "120")
                .text(350, 116, 12, "135")
                .text(60, 132, 12, "Бурабай")
                .text(250, 132, 12, "98")
                .text(350, 132, 12, "101"));

    assertThat(cells(grids(document).getFirst()))
        .containsExactly(
            "0,0 Ауданы",
            "0,1 2015",
            "0,2 2016",
            "1,0 Абай",
            "1,1 120",
            "1,2 135",
            "2,0 Бурабай",
            "2,1 98",
            "2,2 101");
  }

  @Test
  void readsOnBesideALetterWiderThanAnyPage() throws IOException {
    PdfPages pages = new PdfPages();
    for (int row = 0; row < 4; row++) {
      pages.text(100, 300 + 14 * row, 12, "Ауыл " + row).text(250, 300 + 14 * row, 12, "1 234");
      pages.text(400, 300 + 14 * row, 12, "5 678");
    }
    pages.stretched(-2_147_483_000d, 342, 3.79e8, "W");

    assertThat(String.join(" ", paragraphs(read(pages)))).contains("Ауыл 0", "Ауыл 3", "5 678");
  }

  @Test
  void takesStretchedLinesForText() throws IOException {
    PdfPages pages = new PdfPages();
    String[][] lines = {
      {"Тараз", "қалалық", "мәслихатының"},
      {"алпыс", "бірінші", "сессиясының"},
      {"төрағасы", "және", "хатшысы"},
      {"Н.", "Әбдіқадыр", "Оспанұлы"},
      {"Қ.", "Сәрсенбай", "Бекұлы"}
    };
    for (int line = 0; line < lines.length; line++) {
      double words = 0;
      for (String word : lines[line]) {
        words += pages.width(word);
      }
      double gap = (420 - words) / 2;
      double x = 60;
      for (String word : lines[line]) {
        pages.text(x, 100 + 16 * line, 12, word);
        x += pages.width(word) + gap;
      }
    }
    assertThat(grids(read(pages))).isEmpty();
  }

  @Test
  void partsStackedTablesWhereHeaderRowsBeginAgain() throws IOException {
    PdfPages pages = new PdfPages();
    for (int table = 0; table < 2; table++) {
      double top = 100 + 100 * table;
      pages
          .border(42, top, 342, top)
          .border(242, top + 20, 242, top + 20)
          .border(42, top + 20, 242, top + 20)
          .border(42, top + 40, 342, top + 40)
          .text(45, top + 14, 10, table == 0 ? "Санаты" : "Функционалдық топ")
          .text(95, top + 34, 10, "Атауы")
          .text(245, top + 24, 10, "Сомасы");
      for (int row = 0; row < 3; row++) {
        pages
            .border(42, top + 60 + 20 * row, 342, top + 60 + 20 * row)
            .text(95, top + 54 + 20 * row, 10, "Түсім")
            .text(245, top + 54 + 20 * row, 10, "" + (7 + row));
      }
      pages
          .border(42, top, 42, top + 100)
          .border(92, top + 20, 92, top + 100)
          .border(242, top, 242, top + 100)
          .border(342, top, 342, top + 100);
    }

    assertThat(grids(read(pages))).extracting(Grid::rows).containsExactly(5, 5);
  }

  @Test
  void leavesOutPageNumbersAndTheImprint() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 3; page++) {
      pages
          .text(42, 100, 12, "Бет мәтіні " + "абв".substring(page - 1, page))
          .text(300, 770, 10, "" + page);
      if (page < 3) {
        pages.nextPage();
      }
    }
    pages.text(42, 400, 10, "© 2012. Издатель и его адрес");

    SourceDocument document = read(pages);
    assertThat(document.rawText()).isEqualTo("Бет мәтіні а\nБет мәтіні б\nБет мәтіні в");
    assertThat(messages(document))
        .contains(
            "Left out as belonging to page 1, not to the act: 1",
            "Left out as belonging to page 3, not to the act: © 2012. Издатель и его адрес");
  }

  @Test
  void namesTheFileThatIsNoPdf() {
    assertThatThrownBy(() -> read("мәтін".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[act.pdf] not a readable PDF: ");
  }

  @Test
  void namesTheFileThatIsEncrypted() {
    byte[] bytes = new PdfPages().text(42, 100, 12, "құпия").encrypted("1234");

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.pdf] encrypted with a password");
  }

  @Test
  void namesTheFileWithoutText() {
    assertThatThrownBy(() -> read(new PdfPages().border(42, 100, 300, 100)))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.pdf] no text layer");
  }

  @Test
  void givesTextOrANamedFailureForEveryTruncation() {
    byte[] whole = new PdfPages().text(42, 100, 12, "Күші жойылды деп танылсын.").bytes();
    for (int i = 1; i <= 15; i++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * i / 16);
      try {
        for (SourceBlock block : read(cut).blocks()) {
          assertThat(block.span().end()).isGreaterThanOrEqualTo(block.span().start());
        }
      } catch (IOException e) {
        assertThat(e.getMessage()).startsWith("[act.pdf] ");
      }
    }
  }
}
