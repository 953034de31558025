package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
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
