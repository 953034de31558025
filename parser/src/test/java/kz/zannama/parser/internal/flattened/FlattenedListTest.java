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

class FlattenedListTest {
  private static final String HEADER =
      """
      №
      р/
      с

      Шеберхана
      атауы

      Орын
      саны

      Үйретілетін қолөнер
      Сабақтар көлемі

      Ұзақтығы (апта)

      Қаражат көзі

      """;
  private static final String FIRST_ROWS =
      """
      1

      "Киіз үй" шеберханасы

      12 бала

      Киіз басу

      40 сабақ 8
      Көктөбе ауылының
      бюджеті

      2

      "Ою-өрнек"
      үйірмесі

      9 бала

      Кесте тігу,
      кілем тоқу

      36 сабақ
      8

      Көктөбе ауылының
      бюджеті

      """;

  private static List<SourceBlock> read(String text) throws IOException {
    return TextReader.read(SourceFile.of("act.txt", "text/plain", text.getBytes(UTF_8))).blocks();
  }

  private static List<String> rows(List<SourceBlock> blocks) {
    Grid grid =
        blocks.stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .findFirst()
            .orElseThrow();
    String[][] places = new String[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      places[cell.row()][cell.column()] = cell.text().strip().replace('\n', ' ');
    }
    return Arrays.stream(places).map(row -> String.join("|", row)).toList();
  }

  @Test
  void cutsCellsWhereTheirLabelsAndOtherRowsSay() throws IOException {
    assertThat(rows(read("Тізбе\n\n" + HEADER + FIRST_ROWS + "Барлығы 21 бала\n")))
        .containsExactly(
            "№ р/ с|Шеберхана атауы|Орын саны|Үйретілетін қолөнер|Сабақтар көлемі|Ұзақтығы (апта)"
                + "|Қаражат көзі",
            "1|\"Киіз үй\" шеберханасы|12 бала|Киіз басу|40 сабақ|8|Көктөбе ауылының бюджеті",
            "2|\"Ою-өрнек\" үйірмесі|9 бала|Кесте тігу, кілем тоқу|36 сабақ|8"
                + "|Көктөбе ауылының бюджеті",
            "|Барлығы|21 бала||||");
  }

  @Test
  void putsTogetherTheCellsThatAPageCuts() throws IOException {
    List<SourceBlock> blocks =
        read(
            HEADER
                + FIRST_ROWS
                + """
                3

                "Зергер
                Көктөбе

                15 бала

                Күміс өңдеу

                60 сабақ

                8

                Көктөбе



                мектебінің шеберханасы"

                ауылының
                бюджеті

                "Қобыз үні

                Аспап жасау,



                4

                сазы" үйірмесі

                7 бала
                аспап күйлеу

                20 сабақ 8
                Көктөбе ауылының
                бюджеті
                """);
    assertThat(rows(blocks))
        .endsWith(
            "3|\"Зергер Көктөбе мектебінің шеберханасы\"|15 бала|Күміс өңдеу|60 сабақ|8"
                + "|Көктөбе ауылының бюджеті",
            "4|\"Қобыз үні сазы\" үйірмесі|7 бала|Аспап жасау, аспап күйлеу|20 сабақ|8"
                + "|Көктөбе ауылының бюджеті");
  }

  @Test
  void leavesRowsThatAreNotWhatTheHeaderPromises() throws IOException {
    List<SourceBlock> blocks =
        read(
            HEADER
                + """
                1

                Киіз басу үйірмесі жексенбі күні ашылады.

                2

                Кесте тігу үйірмесі сенбі күні ашылады.
                """);
    assertThat(blocks).noneMatch(Grid.class::isInstance);
  }
}
