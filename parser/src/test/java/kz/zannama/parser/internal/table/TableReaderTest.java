package kz.zannama.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static Table read(String... rows) {
    GridBuilder grid = new GridBuilder();
    for (String row : rows) {
      grid.nextRow();
      for (String text : row.split("\\|", -1)) {
        grid.add(1, 1, false, List.of(new Paragraph(SourceText.of(text, 0), Style.PLAIN)));
      }
    }
    return TableReader.read(grid.build(true, Span.of(0, 1)), List.of());
  }

  @Test
  void readsAUnitWordByWord() {
    Table table =
        read("Категория|", "|Класс|Сумма,", "||Подкласс|тысяч", "|||Специфика|тенге", "1||||Сад|9");

    assertThat(table.unit()).contains("тысяч тенге");
  }

  @Test
  void endsAHeaderWhereTheNextOneBegins() {
    Table table =
        read(
            "Санаты||Сомасы",
            "|Сыныбы|",
            "1||Салықтар|9",
            "Функционалдық топ|",
            "|Бағдарлама|",
            "||Бюджет тапшылығы|",
            "|Санаты|",
            "|Сыныбы|",
            "7||Қарыздар|9");

    assertThat(table.furtherHeaders())
        .containsExactly(new Table.Header(3, 4), new Table.Header(6, 7));
  }

  @Test
  void givesGroupsOfAHeaderTheirSpansBack() {
    Table kazakh = read("№|Ұяның түрі|Жоспар|Іс жүзінде", "қыс|жаз|қыс|жаз", "1|Ағаш|5|6|7|8");
    Table russian = read("№|План|Факт", "зима|лето|зима|лето", "1|5|6|7|8");

    assertThat(spans(kazakh)).containsExactly("2x1", "2x1", "1x2", "1x2");
    assertThat(spans(russian)).containsExactly("2x1", "1x2", "1x2");
    assertThat(kazakh.headerRows()).isEqualTo(2);
  }

  @Test
  void leavesAHeaderWhoseNamesDoNotFillTheColumns() {
    Table table = read("№|План|Факт", "зима|лето|зима|лето", "1|5|6|7|8|9");

    assertThat(spans(table)).containsExactly("1x1", "1x1", "1x1");
  }

  private static List<String> spans(Table table) {
    return table.rows().getFirst().cells().stream()
        .map(cell -> cell.rowSpan() + "x" + cell.columnSpan())
        .toList();
  }
}
