package kz.zannama.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Table;
import kz.zannama.model.Table.Cell;
import kz.zannama.model.Table.Row;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static Table table(int headerRows, String... rows) {
    List<Row> all = new ArrayList<>();
    int columns = 0;
    for (String row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (String text : row.split("\\|", -1)) {
        Optional<BigDecimal> number =
            text.matches("-?\\d+(\\.\\d+)?") && !text.matches("0\\d+")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
        cells.add(new Cell(text, 1, 1, number));
      }
      columns = Math.max(columns, cells.size());
      all.add(new Row(cells));
    }
    return new Table(Optional.empty(), Optional.empty(), headerRows, columns, all);
  }

  private static final String HEADER = "Санаты|Сыныбы|Ішкі сыныбы|Атауы|Сомасы, мың теңге";

  @Test
  void takesALineWithoutItsCodeForThePartOfTheLineAboveThatHasItsAmounts() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    HEADER,
                    "|||1. Кірістер|154",
                    "2|||Салықтық емес түсімдер|102",
                    "|06||Басқа да түсімдер|102",
                    "|||Басқа да түсімдер|102",
                    "3|||Капиталды сатудан түсетін түсімдер|2",
                    "4|||Трансферттер түсімі|50"))
            .orElseThrow();

    assertThat(budget.lines().getFirst().parts())
        .extracting(BudgetLine::code)
        .containsExactly("2", "3", "4");
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void readsThePartBelowAFurtherHeaderFromTheRowAfterIt() {
    Table one =
        table(
            2,
            "|Санаты|Сыныбы|Атауы|Сомасы",
            "||||мың теңге",
            "1|||Салықтық түсімдер|50",
            "Функционалдық топ||||",
            "|Бағдарлама||Атауы|",
            "||||мың теңге",
            "01|||Қызметтер|40");
    Table both =
        new Table(
            one.caption(),
            one.unit(),
            one.headerRows(),
            one.columns(),
            List.of(new Table.Header(3, 5)),
            one.rows());

    assertThat(Budget.of(both).orElseThrow().lines())
        .extracting(BudgetLine::name)
        .containsExactly("Салықтық түсімдер", "Қызметтер");
  }

  @Test
  void nestsRowsByTheColumnsOfTheirCodes() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    HEADER,
                    "|||1. Кірістер|70",
                    "1|||Салықтық түсімдер|50",
                    "|01||Табыс салығы|30",
                    "||2|Жеке табыс салығы|30",
                    "|04||Меншікке салынатын салықтар|20",
                    "4|||Трансферттер түсімі|20"))
            .orElseThrow();

    BudgetLine receipts = budget.lines().getFirst();
    assertThat(budget.lines()).hasSize(1);
    assertThat(receipts.name()).isEqualTo("1. Кірістер");
    assertThat(receipts.parts()).extracting(BudgetLine::code).containsExactly("1", "4");
    BudgetLine taxes = receipts.parts().getFirst();
    assertThat(taxes.level()).contains(BudgetLevel.CATEGORY);
    assertThat(taxes.parts()).extracting(BudgetLine::code).containsExactly("01", "04");
    assertThat(taxes.parts().getFirst().parts().getFirst().level()).contains(BudgetLevel.SUBCLASS);
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void tellsWhatThePartsComeTo() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Функциональная группа|Администратор бюджетных программ|Программа"
                        + "|Наименование|Сумма",
                    "01|||Государственные услуги|100.5",
                    "|122||Аппарат акима|100",
                    "||001|Услуги акима|60",
                    "||003|Капитальные расходы|40"))
            .orElseThrow();

    assertThat(budget.wrongSums()).hasSize(1);
    WrongSum found = budget.wrongSums().getFirst();
    assertThat(found.line().row()).isEqualTo(1);
    assertThat(found.sum()).isEqualByComparingTo("100");
    assertThat(found.amount()).isEqualByComparingTo("100.5");
    assertThat(found.difference()).isEqualByComparingTo("-0.5");
  }

  @Test
  void takesALineWhoseCodeWasLeftOutForTheWholeOfTheCodesBelow() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Функционалдық топ|Әкімші|Бағдарлама|Атауы|Сомасы",
                    "01|||Мемлекеттік қызметтер|7",
                    "|||Әкімнің аппараты|7",
                    "||001|Әкімнің қызметі|7"))
            .orElseThrow();

    BudgetLine group = budget.lines().getFirst();
    assertThat(group.parts()).extracting(BudgetLine::name).containsExactly("Әкімнің аппараты");
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void addsUpNoBalances() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    HEADER,
                    "|||1. Кірістер|10",
                    "1|||Салықтық түсімдер|10",
                    "|||3. Таза бюджеттік кредиттеу|-5",
                    "5|||Бюджеттік кредиттерді өтеу|5",
                    "|||6. Бюджет тапшылығын қаржыландыру|3",
                    "7|||Қарыздар түсімі|4",
                    "8|||Бюджет қаражатының қалдықтары|9"))
            .orElseThrow();

    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void findsTheColumnsByTheRowsWhereLabelsStandElsewhere() {
    Budget budget =
        Budget.of(
                table(
                    3,
                    "Санаты||Атауы||Сомасы",
                    "|Сыныбы|||",
                    "|Ішкі сыныбы|||",
                    "1|||Салықтық түсімдер|9",
                    "|04||Меншікке салынатын салықтар|9",
                    "||1|Мүлікке салынатын салық|9",
                    "2|||Салықтық емес түсімдер|1"))
            .orElseThrow();

    assertThat(budget.lines()).extracting(BudgetLine::code).containsExactly("1", "2");
    BudgetLine property = budget.lines().getFirst().parts().getFirst();
    assertThat(property.level()).contains(BudgetLevel.CLASS);
    assertThat(property.parts().getFirst().level()).contains(BudgetLevel.SUBCLASS);
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void readsReceiptsAndExpenditureOfOneTableByTheirOwnHeaders() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Санаты|Сыныбы|Атауы|Сомасы|",
                    "||1. Кірістер|8|",
                    "1||Салықтық түсімдер|8|",
                    "Функционалдық топ|Әкімші|Бағдарлама|Атауы|Сомасы",
                    "|||2. Шығындар|6",
                    "01|||Мемлекеттік қызметтер|6",
                    "|122||Әкім аппараты|6",
                    "||001|Әкімнің қызметі|5"))
            .orElseThrow();

    assertThat(budget.lines())
        .extracting(BudgetLine::name)
        .containsExactly("1. Кірістер", "2. Шығындар");
    assertThat(budget.wrongSums())
        .extracting(found -> found.line().name())
        .containsExactly("Әкім аппараты");
  }

  @Test
  void addsUpNoDetails() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Функционалдық топ|Әкімші|Бағдарлама|Атауы|Сомасы",
                    "01|||Мемлекеттік қызметтер|9",
                    "|122||Әкім аппараты|9",
                    "||001|Ғимарат салу|9",
                    "|||оның ішінде жобалар:|",
                    "|||Өзгелер|9",
                    "|||Мұрағат ғимаратын салу|4",
                    "|||Кітапхана ғимаратын салу|5",
                    "|||Мұражай ғимаратын жобалау|0"))
            .orElseThrow();

    BudgetLine programme = budget.lines().getFirst().parts().getFirst().parts().getFirst();
    assertThat(programme.parts()).hasSize(5);
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void isNotFoundInOtherTables() {
    assertThat(Budget.of(table(1, "№|Атауы|Саны", "1|Мектеп|5"))).isEmpty();
    assertThat(Budget.of(table(1, "Категория|Наименование|Срок", "А|Лес|5 лет"))).isEmpty();
  }

  @Test
  void readsRowsWithTheCodesOfAllLevels() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Категория|Класс|Подкласс|Специфика|Наименование|Сумма",
                    "||||I. Доходы|90",
                    "1|00|0|00|Налоговые поступления|60",
                    "1|04|0|00|Налоги на собственность|60",
                    "1|04|1|00|Налог на дома|20",
                    "1|04|4|00|Налог на лодки|10",
                    "1|04|5|01|Налог на сады|30",
                    "4|00|0|00|Трансферты|30"))
            .orElseThrow();

    List<BudgetLine> categories = budget.lines().getFirst().parts();
    assertThat(categories).extracting(BudgetLine::code).containsExactly("1", "4");
    assertThat(categories.getFirst().parts().getFirst().parts())
        .extracting(BudgetLine::code)
        .containsExactly("1", "4", "01");
    assertThat(budget.wrongSums()).isEmpty();
  }

  @Test
  void saysNothingOfSumsWhereCodesMovedToTheLeft() {
    Budget budget =
        Budget.of(
                table(
                    1,
                    "Функционалдық топ|Әкімші|Бағдарлама|Атауы|Сомасы",
                    "|||II. Шығындар|30",
                    "01|||Қызметтер|30",
                    "124||Әкім аппараты|30",
                    "001|Аппараттың жұмысы|30"))
            .orElseThrow();

    assertThat(budget.wrongSums()).isEmpty();
  }
}
