package kz.zannama.parser.internal.flattened;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.text.TextReader;
import org.junit.jupiter.api.Test;

class FlattenedBudgetTest {
  private static List<SourceBlock> read(String text) throws IOException {
    return TextReader.read(SourceFile.of("act.txt", "text/plain", text.getBytes(UTF_8))).blocks();
  }

  private static List<String> rows(Grid grid) {
    String[][] places = new String[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      places[cell.row()][cell.column()] = cell.text().strip().replace('\n', ' ');
    }
    return Arrays.stream(places)
        .map(row -> String.join("|", Arrays.stream(row).map(c -> c == null ? "" : c).toList()))
        .toList();
  }

  private static final String HEADER =
      """
      Көктөбе ауылының бюджеті

      Санаты

      Сомасы, мың
      теңге

      Сыныбы

      Ішкі сыныбы

      Атауы

      1 2 3

      """;

  @Test
  void findsTheColumnsOfCodesBySums() throws IOException {
    List<SourceBlock> blocks =
        read(
            HEADER
                + """
                1. КІРІСТЕР 9 100

                1 Салықтық түсімдер 5 100

                04 Меншікке салынатын салықтар 5 100

                1 Мүлікке салынатын салықтар 100

                3
                Жер салығы және оған
                теңестірілген төлемдер

                5 000

                4 Трансферттердің түсімдері 4 000

                02

                Жоғары тұрған бюджеттен
                түсетін трансферттер

                4 000

                Көктөбе ауылының әкімі
                """);

    assertThat(blocks).hasSize(3);
    assertThat(rows((Grid) blocks.get(1)))
        .containsExactly(
            "Санаты||||Сомасы, мың теңге",
            "|Сыныбы|||",
            "||Ішкі сыныбы||",
            "|||Атауы|",
            "1|||2|3",
            "|||1. КІРІСТЕР|9 100",
            "1|||Салықтық түсімдер|5 100",
            "|04||Меншікке салынатын салықтар|5 100",
            "||1|Мүлікке салынатын салықтар|100",
            "||3|Жер салығы және оған теңестірілген төлемдер|5 000",
            "4|||Трансферттердің түсімдері|4 000",
            "|02||Жоғары тұрған бюджеттен түсетін трансферттер|4 000");
  }

  @Test
  void beginsAnotherTableAtAnotherHeader() throws IOException {
    List<SourceBlock> blocks =
        read(
            """
            Категория

            Сумма, тысяч тенге

            Класс

            Подкласс

            Наименование

            1. Доходы 700

            1 Налоговые поступления 700

            Функциональная группа

            Сумма, тысяч тенге

            Администратор бюджетных программ

            Программа

            Наименование

            2. Затраты 700

            01 Государственные услуги 700

            122 Аппарат акима 700

            001 Услуги акима 650

            003 Расходы на ремонт 50
            """);

    assertThat(blocks).hasSize(2);
    assertThat(rows((Grid) blocks.get(1)).subList(4, 9))
        .containsExactly(
            "|||2. Затраты|700",
            "01|||Государственные услуги|700",
            "|122||Аппарат акима|700",
            "||001|Услуги акима|650",
            "||003|Расходы на ремонт|50");
  }

  @Test
  void keepsARowThatWasCutOff() throws IOException {
    List<SourceBlock> blocks =
        read(
            HEADER
                + "1 Салықтық түсімдер 10\n\n04 Жер салығы 10\n\n3 Жер салығы 10\n\n2 Салықтық емес\nтүсімдер\n");

    assertThat(rows((Grid) blocks.get(1))).endsWith("2|||Салықтық емес түсімдер|");
  }

  @Test
  void leavesWordsThatOpenNoHeaderAsText() throws IOException {
    assertThat(read("Категория\n\nсотрудников и их число\n\n1 Бухгалтер 3\n"))
        .noneMatch(Grid.class::isInstance);
  }
}
