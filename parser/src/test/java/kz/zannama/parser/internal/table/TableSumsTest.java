package kz.zannama.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class TableSumsTest {
  private static List<String> check(String... rows) {
    GridBuilder grid = new GridBuilder();
    for (String row : rows) {
      grid.nextRow();
      for (String text : row.split("\\|", -1)) {
        grid.add(1, 1, false, List.of(new Paragraph(SourceText.of(text, 0), Style.PLAIN)));
      }
    }
    return TableSums.check(
            TableReader.read(grid.build(true, Span.of(0, 1)), List.of()), Optional.empty())
        .stream()
        .map(Issue::message)
        .toList();
  }

  @Test
  void namesTheRowAndTheDifferenceOfATotal() {
    assertThat(check("№|Село|Дети", "1|Сосновка|12", "2|Берёзовка|30", "|Итого|43"))
        .containsExactly("Row 4, column 3: the rows come to 42, it says 43, the difference is -1");
  }

  @Test
  void addsNoRowsOfATableWithoutItsHeader() {
    assertThat(check("1|Сосновка|12", "2|Берёзовка|30", "3|Дубовка|5", "|Итого|430")).isEmpty();
  }

  @Test
  void acceptsTotalsAboveAndBelow() {
    assertThat(check("№|Ауыл|Бала", "1|Көктөбе|12", "2|Қарасу|30", "|Барлығы|42")).isEmpty();
    assertThat(check("Ауыл|Бала", "Барлығы:|42", "Көктөбе|12", "Қарасу|30")).isEmpty();
  }

  @Test
  void leavesTablesWithTotalsInBetweenAlone() {
    assertThat(check("Село|Дети", "Сосновка|12", "Итого по району|12", "Берёзовка|30", "Всего|99"))
        .isEmpty();
    assertThat(check("№|Дети", "1|12", "1.1|12", "2|30", "Итого|42")).isEmpty();
  }

  @Test
  void leavesTablesWithHeadingsOrShortRowsAlone() {
    assertThat(check("№|Село|Дети", "1|Сосновка|12", "2|30", "3|Берёзовка|30", "|Итого|99"))
        .isEmpty();
    assertThat(check("№|Ауыл|Бала", "Көктөбе округі", "1|Қарасу|12", "2|Жартас|30", "|Барлығы|99"))
        .isEmpty();
  }

  @Test
  void namesTheLineOfABudget() {
    assertThat(
            check(
                "Категория|Класс|Подкласс|Наименование|Сумма",
                "1|||Налоговые поступления|10",
                "|01||Подоходный налог|7",
                "|04||Налоги на собственность|4"))
        .containsExactly(
            "Row 2 (1 Налоговые поступления): the parts come to 11, it says 10,"
                + " the difference is 1");
  }
}
