package kz.zannama.parser.internal.source.pdf;

import static kz.zannama.parser.internal.source.pdf.ReadPdf.paragraphs;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceDocument;
import org.junit.jupiter.api.Test;

final class PageColumnsTest {
  private static final String[] KAZAKH = {
    "1. Осы қаулыға қосымшаға сәйкес суару",
    "нормативі бекітілсін және ол аудандағы",
    "барлық ұйымдарға жеткізілсін.",
    "2. Тұрғын үй шаруашылығы бөлімі елді",
    "мекендерде нормативтің сақталуын",
    "қамтамасыз етсін.",
    "3. Осы қаулы қол қойылған күнінен бастап",
    "қолданысқа енгізіледі."
  };
  private static final String[] RUSSIAN = {
    "1. Утвердить норматив полива согласно",
    "приложению к настоящему постановлению",
    "и довести его до всех организаций.",
    "2. Отделу жилищного хозяйства обеспечить",
    "соблюдение норматива на территории",
    "населенных пунктов.",
    "3. Настоящее постановление будет введено",
    "в действие со дня подписания."
  };

  /// A line drawn apart to the width of a column of 250 points.
  private static void justified(PdfPages pages, double x, double y, String line, boolean last) {
    double blanks = line.chars().filter(c -> c == ' ').count();
    double slack = 250 - pages.width(line);
    pages.spread(x, y, 0, last ? 0 : slack / blanks / 12, line);
  }

  private static void columns(PdfPages pages, double top, String[] left, String[] right) {
    columns(pages, top, left, right, 312);
  }

  /// @param at where the right column begins; the left one ends at 292
  private static void columns(
      PdfPages pages, double top, String[] left, String[] right, double at) {
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      double y = top + i * 14;
      if (i < left.length) {
        justified(pages, 42, y, left[i], left[i].endsWith("."));
      }
      if (i < right.length) {
        justified(pages, at, y, right[i], right[i].endsWith("."));
      }
    }
  }

  @Test
  void readsJustifiedColumnsOneByOne() throws IOException {
    PdfPages pages = new PdfPages();
    columns(pages, 100, KAZAKH, RUSSIAN);

    SourceDocument document = read(pages);
    assertThat(paragraphs(document))
        .containsExactly(
            "1. Осы қаулыға қосымшаға сәйкес суару нормативі бекітілсін және ол аудандағы барлық"
                + " ұйымдарға жеткізілсін.",
            "2. Тұрғын үй шаруашылығы бөлімі елді мекендерде нормативтің сақталуын қамтамасыз"
                + " етсін.",
            "3. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.",
            "1. Утвердить норматив полива согласно приложению к настоящему постановлению и довести"
                + " его до всех организаций.",
            "2. Отделу жилищного хозяйства обеспечить соблюдение норматива на территории населенных"
                + " пунктов.",
            "3. Настоящее постановление будет введено в действие со дня подписания.");
  }

  @Test
  void readsColumnsOfATableWithoutBorders() throws IOException {
    PdfPages close = new PdfPages();
    columns(close, 100, KAZAKH, RUSSIAN, 299);
    PdfPages apart = new PdfPages();
    columns(apart, 100, KAZAKH, RUSSIAN);

    assertThat(paragraphs(read(close))).isEqualTo(paragraphs(read(apart)));
  }

  @Test
  void readsALanguageToItsEndOverPages() throws IOException {
    PdfPages pages = new PdfPages();
    columns(pages, 100, KAZAKH, RUSSIAN);
    pages.nextPage();
    columns(pages, 100, KAZAKH, RUSSIAN);

    assertThat(paragraphs(read(pages)))
        .hasSize(12)
        .satisfies(all -> assertThat(all.get(5)).startsWith("3. Осы қаулы"))
        .satisfies(all -> assertThat(all.get(6)).startsWith("1. Утвердить"));
  }

  @Test
  void readsTheColumnsOfAGazettePageByPage() throws IOException {
    PdfPages pages = new PdfPages();
    String[] left = RUSSIAN.clone();
    left[7] = "в действие по истечении десяти дней после";
    String[] right = {
      "дня его первого опубликования.",
      "4. Контроль оставляю за собой, как и надзор",
      "за исполнением в срок, который назван",
      "выше, и доклад об итогах в конце года",
      "перед маслихатом района.",
      "Аким района"
    };
    pages.text(150, 60, 14, "Официальный раздел газеты, выпуск пятый");
    columns(pages, 100, left, right);

    assertThat(paragraphs(read(pages)))
        .startsWith("Официальный раздел газеты, выпуск пятый")
        .contains(
            "3. Настоящее постановление будет введено в действие по истечении десяти дней после дня"
                + " его первого опубликования.");
  }

  @Test
  void readsATableWithBordersInTwoLanguagesAsText() throws IOException {
    PdfPages pages = new PdfPages();
    double[] edges = {42, 307, 572};
    pages.border(42, 90, 572, 90).border(42, 90, 42, 220).grid(edges, new double[] {90, 220});
    for (int i = 0; i < KAZAKH.length; i++) {
      pages.text(46, 104 + i * 14, 12, KAZAKH[i]).text(311, 104 + i * 14, 12, RUSSIAN[i]);
    }

    SourceDocument document = read(pages);
    assertThat(document.blocks()).noneMatch(Grid.class::isInstance);
    assertThat(paragraphs(document)).hasSize(6).first().asString().startsWith("1. Осы қаулыға");
    assertThat(paragraphs(document)).element(3).asString().startsWith("1. Утвердить");
  }

  @Test
  void keepsATableOfNamesInTwoLanguages() throws IOException {
    PdfPages pages = new PdfPages();
    double[] edges = {42, 307, 572};
    double[] rows = {90, 110, 130, 150};
    pages
        .text(42, 60, 12, "Көшелердің атаулары бекітілсін және жаңа тақтайшалар орнатылсын.")
        .border(42, 90, 572, 90)
        .border(42, 90, 42, 150)
        .grid(edges, rows)
        .row(edges, 104, "Жеңіс көшесі", "улица Победы")
        .row(edges, 124, "Өзен көшесі", "улица Речная")
        .row(edges, 144, "Бақ көшесі", "улица Садовая");

    assertThat(read(pages).blocks()).last().isInstanceOf(Grid.class);
  }

  @Test
  void readsShortColumnsBelowATable() throws IOException {
    PdfPages pages = new PdfPages();
    double[] edges = {42, 212, 392, 562};
    columns(pages, 100, KAZAKH, RUSSIAN);
    pages
        .border(42, 230, 562, 230)
        .border(42, 230, 42, 250)
        .grid(edges, new double[] {230, 250})
        .row(edges, 244, "Газон", "40", "7");
    columns(
        pages,
        270,
        new String[] {KAZAKH[0], KAZAKH[1], KAZAKH[2]},
        new String[] {RUSSIAN[0], RUSSIAN[1], RUSSIAN[2]});

    assertThat(paragraphs(read(pages)))
        .hasSize(8)
        .endsWith(
            "1. Осы қаулыға қосымшаға сәйкес суару нормативі бекітілсін және ол аудандағы барлық"
                + " ұйымдарға жеткізілсін.",
            "1. Утвердить норматив полива согласно приложению к настоящему постановлению и довести"
                + " его до всех организаций.");
  }

  @Test
  void readsAColumnBesideAnEmptyOne() throws IOException {
    PdfPages pages = new PdfPages();
    columns(pages, 100, KAZAKH, new String[0]);
    pages
        .nextPage()
        .text(
            42, 100, 12, "Бүкіл бетке жазылған жол осы жерден басталып оң жақ шетке дейін жетеді");

    assertThat(paragraphs(read(pages)))
        .startsWith(
            "1. Осы қаулыға қосымшаға сәйкес суару нормативі бекітілсін және ол аудандағы барлық"
                + " ұйымдарға жеткізілсін.",
            "2. Тұрғын үй шаруашылығы бөлімі елді мекендерде нормативтің сақталуын қамтамасыз"
                + " етсін.");
  }

  @Test
  void takesLinesToBeFilledInForNoColumn() throws IOException {
    PdfPages pages = new PdfPages();
    String[] labels = {
      "2. ЖСН / ИНН заявителя", "3. Туған күні / дата", "4. Адрес (место жительства)"
    };
    for (int i = 0; i < labels.length; i++) {
      pages.text(42, 100 + i * 14, 12, labels[i]).text(240, 100 + i * 14, 12, "_".repeat(40));
    }

    assertThat(read(pages).rawText()).startsWith("2. ЖСН / ИНН заявителя ____");
  }

  @Test
  void takesTwoWordsDrawnApartInANarrowColumnForALine() throws IOException {
    PdfPages pages = new PdfPages();
    columns(pages, 100, KAZAKH, new String[0]);
    justified(pages, 42, 212, "4. Бақылау", false);
    justified(pages, 42, 226, "аудан әкімінің орынбасарына жүктелсін.", true);

    assertThat(paragraphs(read(pages)))
        .hasSize(4)
        .endsWith("4. Бақылау аудан әкімінің орынбасарына жүктелсін.");
  }
}
