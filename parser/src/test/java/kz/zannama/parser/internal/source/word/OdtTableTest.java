package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.OdtPackage.cell;
import static kz.zannama.parser.internal.source.word.OdtPackage.p;
import static kz.zannama.parser.internal.source.word.OdtPackage.row;
import static kz.zannama.parser.internal.source.word.OdtPackage.style;
import static kz.zannama.parser.internal.source.word.OdtPackage.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceDocument;
import org.junit.jupiter.api.Test;

class OdtTableTest {
  private static final String COVERED = "<table:covered-table-cell/>";

  private static Grid grid(SourceDocument document) {
    return (Grid) document.blocks().getFirst();
  }

  @Test
  void readsSpansAndHeaderRows() throws IOException {
    String header =
        row(
            cell("table:number-rows-spanned=\"2\"", p("№")),
            cell("table:number-columns-spanned=\"2\"", p("Жол")),
            COVERED);
    Grid grid =
        grid(
            OdtPackage.of(
                    table(
                        "<table:table-header-rows>" + header + "</table:table-header-rows>",
                        row(COVERED, cell("", p("Ұзындығы")), cell("", p("Ені"))),
                        row(cell("", p("1")), cell("", p("400")), cell("", p("6")))))
                .read());

    assertThat(grid.cells())
        .extracting(
            GridCell::row,
            GridCell::column,
            GridCell::rowSpan,
            GridCell::columnSpan,
            GridCell::header,
            GridCell::text)
        .containsExactly(
            tuple(0, 0, 2, 1, true, "№"),
            tuple(0, 1, 1, 2, true, "Жол"),
            tuple(1, 1, 1, 1, false, "Ұзындығы"),
            tuple(1, 2, 1, 1, false, "Ені"),
            tuple(2, 0, 1, 1, false, "1"),
            tuple(2, 1, 1, 1, false, "400"),
            tuple(2, 2, 1, 1, false, "6"));
  }

  @Test
  void tellsWhetherBordersAreDrawn() throws IOException {
    String rows =
        row(cell("table:style-name=\"C\"", p("Аким")), cell("table:style-name=\"C\"", p("Е. Сад")));
    String properties = "<style:table-cell-properties fo:border%s/>";
    OdtPackage drawn =
        OdtPackage.of(table(rows))
            .styled(
                style("table-cell", "C", properties.replace("%s", "-top=\"1pt solid #000000\"")));
    OdtPackage bare =
        OdtPackage.of(table(rows))
            .styled(style("table-cell", "C", properties.replace("%s", "=\"none\"")));

    assertThat(grid(drawn.read()).ruled()).isTrue();
    assertThat(grid(bare.read()).ruled()).isFalse();
  }

  @Test
  void readsATableInACellWhereItStands() throws IOException {
    String inner = table(row(cell("", p("таң")), cell("", p("кеш"))));

    assertThat(
            OdtPackage.of(table(row(cell("", p("Суару"), inner, p("соңы")), cell("", p("40")))))
                .lines())
        .containsExactly("|Суару\nтаң\nкеш\nсоңы|40|");
  }

  @Test
  void readsAPageInsideATableOfOneCellAsThePage() throws IOException {
    assertThat(
            OdtPackage.of(table(row(cell("", p("О саде"), p("Приказываю:"), p("1. Полить.")))))
                .lines())
        .containsExactly("О саде", "Приказываю:", "1. Полить.");
  }

  @Test
  void repeatsRowsAndCells() throws IOException {
    String repeated =
        "<table:table-row table:number-rows-repeated=\"2\">"
            + cell("table:number-columns-repeated=\"2\"", p("сад"))
            + "</table:table-row>";

    assertThat(OdtPackage.of(table(repeated, row(cell("", p("1")), cell("", p("2"))))).lines())
        .containsExactly("|сад|сад|", "|сад|сад|", "|1|2|");
  }

  @Test
  void cutsOffWhatIsRepeatedAMillionTimes() throws IOException {
    String cell = cell("table:number-columns-repeated=\"1000000\"", p("сад"));
    String inner =
        table(
            "<table:table-row table:number-rows-repeated=\"1000000\">"
                + cell
                + "</table:table-row>");
    SourceDocument read =
        OdtPackage.of(
                p("Бақ."),
                table(
                    "<table:table-row table:number-rows-repeated=\"1000000\">"
                        + cell("", inner)
                        + cell("", p("2"))
                        + "</table:table-row>"))
            .read();

    assertThat(read.rawText().length()).isLessThan(500_000);
    assertThat(read.issues()).isNotEmpty();
    assertThat(read.issues())
        .extracting(Issue::code, Issue::message)
        .containsOnly(tuple(IssueCode.TABLE_LIMIT, "The table was cut off: too many cells"));
  }

  @Test
  void readsNothingWhereNoCellIs() throws IOException {
    assertThat(List.copyOf(OdtPackage.of(p("Сад."), table(), table(row(COVERED))).lines()))
        .containsExactly("Сад.");
  }
}
