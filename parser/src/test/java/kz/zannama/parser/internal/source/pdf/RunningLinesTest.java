package kz.zannama.parser.internal.source.pdf;

import static kz.zannama.parser.internal.source.pdf.ReadPdf.messages;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.paragraphs;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunningLinesTest {
  private static final String FULL =
      "Бөлім көшелердегі ағаштарды есепке алады және күтім жасайды, суарады,";

  @Test
  void leavesOutAHeadAndNumbersThatTextRunsPast() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 3; page++) {
      pages
          .text(200, 40, 12, "Аудан актілерінің жинағы")
          .text(
              42,
              90,
              12,
              page == 1 ? "1. " + FULL : "бұтақтарын кеседі және " + page + " рет санайды.")
          .text(42, 104, 12, FULL)
          .text(300, 760, 12, "- " + page + " -");
      if (page < 3) {
        pages.nextPage();
      }
    }

    SourceDocument document = read(pages);
    assertThat(document.rawText()).doesNotContain("жинағы", "- 2 -");
    assertThat(messages(document, IssueCode.PAGE_FURNITURE))
        .containsExactly(
            "Left out as belonging to page 1, not to the act: Аудан актілерінің жинағы",
            "Left out as belonging to page 1, not to the act: - 1 -",
            "Left out as belonging to page 2, not to the act: Аудан актілерінің жинағы",
            "Left out as belonging to page 2, not to the act: - 2 -",
            "Left out as belonging to page 3, not to the act: Аудан актілерінің жинағы",
            "Left out as belonging to page 3, not to the act: - 3 -");
  }

  @Test
  void leavesOutAHeadThatEndsWithTheNumberOfItsPage() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 3; page++) {
      pages
          .text(42, 40, 9, "Сборник актов акимата, страница " + page)
          .text(42, 90, 12, "Текст страницы " + "абв".charAt(page - 1));
      if (page < 3) {
        pages.nextPage();
      }
    }

    assertThat(read(pages).rawText())
        .isEqualTo("Текст страницы а\nТекст страницы б\nТекст страницы в");
  }

  @Test
  void keepsNumberedUnitsThatStandAtOneHeight() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 3; page++) {
      pages
          .text(42, 90, 12, "1. Газондарды суару " + "абв".charAt(page - 1))
          .text(42, 130, 12, "2. Суару нормасы " + page * 20 + " литр.");
      if (page < 3) {
        pages.nextPage();
      }
    }

    assertThat(read(pages).rawText())
        .contains(
            "2. Суару нормасы 20 литр.", "2. Суару нормасы 40 литр.", "2. Суару нормасы 60 литр.");
  }

  @Test
  void keepsTheHeadersOfAnnexesOnPagesOfTheirOwn() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 4; page++) {
      pages
          .text(380, 60, 12, "Приложение " + page)
          .text(380, 74, 12, "к постановлению акимата")
          .text(42, 120, 12, "Норматив " + "абвг".charAt(page - 1))
          .text(42, 160, 12, "1. Поливать " + "абвг".charAt(page - 1));
      if (page < 4) {
        pages.nextPage();
      }
    }

    assertThat(read(pages).rawText())
        .contains("Приложение 1", "Приложение 2", "Приложение 3", "Приложение 4")
        .containsPattern("(?s)(?:к постановлению акимата.*){4}");
  }

  @Test
  void keepsTheLastLinesOfParagraphsThatEndAlike() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 3; page++) {
      pages
          .text(42, 700, 12, page + ") " + FULL)
          .text(42, 714, 12, "қадағалайды және келесі айдың бесінші күніне дейін есеп береді.");
      if (page < 3) {
        pages.nextPage();
      }
    }

    assertThat(paragraphs(read(pages)))
        .hasSize(3)
        .allMatch(paragraph -> paragraph.endsWith("бесінші күніне дейін есеп береді."));
  }

  @Test
  void keepsTheRequisitesOfSeveralActs() throws IOException {
    PdfPages pages = new PdfPages();
    for (int page = 1; page <= 2; page++) {
      pages
          .text(200, 80, 14, "ПОСТАНОВЛЕНИЕ")
          .text(42, 110, 12, "от " + (13 + page) + " марта 2024 года № " + (86 + page))
          .text(42, 150, 12, "1. Провести субботник.");
      if (page < 2) {
        pages.nextPage();
      }
    }

    assertThat(paragraphs(read(pages)))
        .isEqualTo(
            List.of(
                "ПОСТАНОВЛЕНИЕ",
                "от 14 марта 2024 года № 87",
                "1. Провести субботник.",
                "ПОСТАНОВЛЕНИЕ",
                "от 15 марта 2024 года № 88",
                "1. Провести субботник."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Утвердить правила полива садов", "Бақтарды суару қағидалары бекітілсін"})
  void leavesOutWhatABrowserPrintsAroundOnePage(String text) throws IOException {
    PdfPages pages =
        new PdfPages()
            .text(42, 22, 8, "01.12.2026, 07:50")
            .text(280, 22, 8, "Акт")
            .text(42, 90, 12, text)
            .text(42, 780, 8, "https://example.kz/act?id=1")
            .text(560, 780, 8, "1/1");

    SourceDocument document = read(pages);
    assertThat(document.rawText()).isEqualTo(text);
    assertThat(messages(document, IssueCode.PAGE_FURNITURE)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Утвердить правила полива сада", "Бақты суару қағидалары бекітілсін"})
  void leavesOutTheNumbersOfLines(String text) throws IOException {
    PdfPages pages = new PdfPages();
    int number = 1;
    for (int page = 1; page <= 2; page++) {
      for (int line = 0; line < 6; line++) {
        pages.text(number < 10 ? 36 : 29, 90 + 20 * line, 10, String.valueOf(number));
        pages.text(60, 90 + 20 * line, 12, number + ". " + text);
        number++;
      }
      if (page < 2) {
        pages.nextPage();
      }
    }

    SourceDocument document = read(pages);
    assertThat(document.rawText().lines()).hasSize(12).first().isEqualTo("1. " + text);
    assertThat(messages(document, IssueCode.PAGE_FURNITURE))
        .containsExactly(
            "Left out as belonging to page 1, not to the act: the numbers of its lines",
            "Left out as belonging to page 2, not to the act: the numbers of its lines");
  }

  @Test
  void keepsNumbersOfRowsBelowATitle() throws IOException {
    PdfPages pages = new PdfPages().text(60, 60, 12, "Тізім");
    for (int line = 1; line <= 6; line++) {
      pages.text(36, 70 + 20 * line, 12, String.valueOf(line));
      pages.text(60, 70 + 20 * line, 12, "сорғы");
    }

    assertThat(read(pages).rawText()).contains("6");
  }
}
