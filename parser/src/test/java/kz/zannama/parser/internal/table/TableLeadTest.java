package kz.zannama.parser.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Table;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableLeadTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-кесте. Шамдар туралы мәліметтер",
        "2.1-кесте",
        "Кесте 6. Бағаналар",
        "Таблица 1 – Столбы",
        "Таблица А.2 (продолжение)"
      })
  void takesTheNameAboveATable(String line) {
    assertThat(TableLead.of(List.of("Шамдар жағылады.", line)).caption()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Шамдар 6-кестеге сәйкес жағылады.",
        "6-кестеге сәйкес:",
        "Таблица заполняется к вечеру.",
        "Таблица 1 заполняется так:"
      })
  void takesNoSentenceForAName(String line) {
    assertThat(TableLead.of(List.of(line)).caption()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "(мың теңге), мың теңге",
    "'тыс. тенге', тыс. тенге",
    "'в тыс. тенге', тыс. тенге",
    "Барлығы 5 мың теңге бөлінсін, "
  })
  void takesAUnitOnALineOfItsOwn(String line, String unit) {
    assertThat(TableLead.of(List.of("Кесте 6. Бағаналар", line)))
        .isEqualTo(new TableLead(Optional.of("Кесте 6. Бағаналар"), Optional.ofNullable(unit)));
  }

  @Test
  void givesATableOfAnActItsNameAndUnit() throws IOException {
    String act =
        """
        О фонарях

        Решение Шортандинского районного маслихата от 5 марта 2021 года № 41-2

        Шортандинский районный маслихат РЕШИЛ:

        1. Поставить фонари.

        Таблица 1 – Фонари

        (тыс. тенге)

        Улица\t|\tСумма
        Садовая\t|\t120
        Речная\t|\t80
        """;

    Table table =
        ActParser.create()
            .parse(new ByteArrayInputStream(act.getBytes(StandardCharsets.UTF_8)), "act.txt")
            .act()
            .text()
            .tables()
            .getFirst();

    assertThat(table.caption()).contains("Таблица 1 – Фонари");
    assertThat(table.unit()).contains("тыс. тенге");
  }
}
