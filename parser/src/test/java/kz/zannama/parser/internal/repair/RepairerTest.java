package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Line;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RepairerTest {
  @Test
  void joinsThePhysicalLinesOfAParagraph() {
    assertThat(repaired("қала әкімінің \nорынбасарына\nжүктелсін."))
        .isEqualTo("қала әкімінің орынбасарына жүктелсін.");
  }

  @Test
  void keepsAWordHyphenAtTheEndOfALine() {
    assertThat(repaired("Заңның 7-\nбабы")).isEqualTo("Заңның 7-бабы");
    assertThat(repaired("өзін-\r\nөзі")).isEqualTo("өзін-өзі");
    assertThat(repaired("2024–\n2026 годы")).isEqualTo("2024–2026 годы");
  }

  @Test
  void keepsADashAtTheEndOfALineApart() {
    assertThat(repaired("жойылды -\nәкімнің")).isEqualTo("жойылды - әкімнің");
    assertThat(repaired("адам –\nбес")).isEqualTo("адам – бес");
  }

  @Test
  void makesOneBlankOfARunOfBlanks() {
    assertThat(repaired("\u00a0\u00a0 1.  Бекітілсін\t\u202f осы  "))
        .isEqualTo("1. Бекітілсін осы");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(repaired("\ufeffнорма\u00adтив\u200bтік\u0007")).isEqualTo("нормативтік");
  }

  @Test
  void composesLettersAndTheirMarks() {
    assertThat(repaired("и\u0306од пе\u0308с")).isEqualTo("йод пёс");
    assertThat(repaired("\u0306")).isEqualTo("\u0306");
  }

  @Test
  void leavesCleanTextAsItIs() {
    SourceText text = SourceText.of("1. Осы қаулы № 5 «Заң» – 3) бойынша.", 4);

    assertThat(repaired(text)).isEqualTo(text.value());
    assertThat(repairedText(text).edits()).isEmpty();
  }

  @Test
  void keepsTheRawTextOfEveryRepair() {
    String raw = "  7-\nбабы  и\u0306 \u00ad ";

    assertThat(repairedText(SourceText.of(raw, 3)).raw()).isEqualTo(raw);
    assertThat(repairedText(SourceText.of(raw, 3)).span()).isEqualTo(Span.of(3, 3 + raw.length()));
  }

  @Test
  void joinsLinesThatWereBrokenBesidePunctuation() {
    assertThat(repaired("кеңсесі\n\" ММ (\nбұдан әрі\n) шешім № 5\n/12"))
        .isEqualTo("кеңсесі\" ММ (бұдан әрі) шешім № 5/12");
    assertThat(repaired("жаңа \"\nЖұлдыз\" газеті")).isEqualTo("жаңа \"Жұлдыз\" газеті");
  }

  @Test
  void reportsRepairsOfWordsWithTheirPlaces() {
    SourceDocument document =
        new Repairer()
            .repair(
                document(
                    new Paragraph(SourceText.of("Қ а р ж ы  б ө л і м і", 10), Style.PLAIN),
                    new Paragraph(SourceText.of("6 0  \nадам", 40), Style.PLAIN),
                    new Paragraph(SourceText.of("iшкi", 60), Style.PLAIN)));

    assertThat(texts(document)).containsExactly("Қаржы бөлімі", "60 адам", "ішкі");
    assertThat(document.issues())
        .containsExactly(
            Issue.info(
                IssueCode.LETTER_SPACING,
                "Closed letters that stood apart: Қаржы бөлімі",
                Optional.of(Span.of(10, 32))),
            Issue.info(
                IssueCode.LETTER_SPACING,
                "Closed letters that stood apart: 60",
                Optional.of(Span.of(40, 43))),
            Issue.info(IssueCode.LOOK_ALIKE, "Made Cyrillic: ішкі", Optional.of(Span.of(60, 64))));
  }

  @Test
  void doubtsNumbersWhereNoWordStandsApart() {
    assertThat(repaired("6 0  \nадам")).isEqualTo("6 0 адам");
  }

  @Test
  void sumsUpWhatWouldBeTooManyIssues() {
    SourceDocument document =
        new Repairer()
            .repair(document(new Paragraph(SourceText.of("iшкi ".repeat(50), 0), Style.PLAIN)));

    assertThat(document.issues()).hasSize(21);
    assertThat(document.issues().getLast())
        .isEqualTo(Issue.info(IssueCode.LOOK_ALIKE, "More such places: 30", Optional.empty()));
  }

  @Test
  void leavesTheSpacingOfPagesToTheirReader() {
    SourceText printed =
        SourceText.of("Қ а р ж ы", 0, List.of(new Line(0, 1, new Box(0, 0, 10, 5))));

    assertThat(repaired(printed)).isEqualTo("Қ а р ж ы");
  }

  @Test
  void repairsTheSameWhateverTheLocale() {
    String raw = "Қ а р ж ы  б ө л і м і\nІШКІ iстер ISTER";
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(repaired(raw)).isEqualTo("Қаржы бөлімі ІШКІ істер ISTER");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysFastOnMonstrousParagraphs() {
    for (String part : List.of("а ", "1 ", " , ", "(  ", "i", "\n", "ұ\u0306", "а б  ")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> repaired(part.repeat(200_000 / part.length())), part);
    }
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream().map(block -> ((Paragraph) block).text().value()).toList();
  }

  @Test
  void repairsTheCellsOfATableAndLeavesPictures() {
    Paragraph inCell = new Paragraph(SourceText.of("5  адам", 0), Style.PLAIN);
    GridCell cell = new GridCell(0, 0, 1, 2, true, List.of(inCell));
    Grid grid = new Grid(1, 2, List.of(cell), true, Span.of(0, 7), 0);
    Picture picture = new Picture(Span.of(7, 7));

    List<SourceBlock> blocks = new Repairer().repair(document(grid, picture)).blocks();

    Grid repaired = (Grid) blocks.getFirst();
    assertThat(repaired.cells().getFirst().text()).isEqualTo("5 адам");
    assertThat(repaired.cells().getFirst().columnSpan()).isEqualTo(2);
    assertThat(blocks.getLast()).isSameAs(picture);
  }

  static String repaired(String raw) {
    return repaired(SourceText.of(raw, 0));
  }

  private static String repaired(SourceText text) {
    return repairedText(text).value();
  }

  private static SourceText repairedText(SourceText text) {
    SourceDocument repaired = new Repairer().repair(document(new Paragraph(text, Style.PLAIN)));
    return ((Paragraph) repaired.blocks().getFirst()).text();
  }

  static SourceDocument document(SourceBlock... blocks) {
    Source source =
        new Source("act.txt", "text/plain", "0".repeat(64), OptionalInt.empty(), Optional.empty());
    return new SourceDocument(source, "", List.of(blocks), List.of());
  }
}
