package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class ActQueryTest {
  @Test
  void readsEveryField() {
    ActQuery query =
        ActQuery.parse(
                "type:order салық issuer:\"министр финансов\" year:2019 language:ru"
                    + " status:in_force on:01.06.2020 \"жер салығы\"")
            .build();

    assertThat(query)
        .isEqualTo(
            ActQuery.builder()
                .text("салық      \"жер салығы\"")
                .type(ActType.ORDER)
                .issuer("министр финансов")
                .year(2019)
                .language(Language.RUSSIAN)
                .status(Status.State.IN_FORCE)
                .inForceOn(LocalDate.of(2020, 6, 1))
                .build());
  }

  @Test
  void readsFormsOfActsInBothLanguages() {
    assertThat(ActQuery.parse("type:бұйрық").build().types()).containsExactly(ActType.ORDER);
    assertThat(ActQuery.parse("type:приказ").build().types()).containsExactly(ActType.ORDER);
    assertThat(ActQuery.parse("type:normative-resolution").build().types())
        .containsExactly(ActType.NORMATIVE_RESOLUTION);
  }

  @Test
  void readsRegionsByKeyAndByNameInBothLanguages() {
    assertThat(ActQuery.parse("region:north-kazakhstan").build().region())
        .contains("north-kazakhstan");
    assertThat(ActQuery.parse("region:\"Солтүстік Қазақстан облысы\"").build().region())
        .contains("north-kazakhstan");
    assertThat(ActQuery.parse("region:\"Карагандинская область\"").build().region())
        .contains("karaganda");
    assertThat(ActQuery.builder().region("Алматы").build().region()).contains("almaty");
    assertThat(ActQuery.builder().region("Ақмола облысы").build().region()).contains("akmola");
  }

  @Test
  void keepsNumbersAndDatesAmongTheWords() {
    assertThat(ActQuery.parse("number:12-3 date:25.12.2014").build().text())
        .isEqualTo("№ 12-3 2014-12-25");
  }

  @Test
  void showsWhereAQueryIsWrong() {
    assertWrong(
        "салық typ:order",
        """
        Not a field: typ (type, issuer, region, year, language, status, on, unknown, number, date)
        салық typ:order
              ^\
        """);
    assertWrong(
        "type:recipe",
        """
        Not a form of act: recipe
        type:recipe
             ^\
        """);
    assertWrong(
        "on:tomorrow",
        """
        Not a date: tomorrow
        on:tomorrow
           ^\
        """);
    assertWrong(
        "year: салық",
        """
        No value after year:
        year: салық
             ^\
        """);
    assertWrong(
        "\"жер салығы",
        """
        A quote is not closed
        "жер салығы
        ^\
        """);
  }

  @Test
  void takesOperatorsOutOfTheWords() {
    ActQuery query = ActQuery.parse("салық -жер NOT бюджет -\"төлем мерзімі\" закуп*").build();

    assertThat(query.text()).isEqualTo("салық");
    assertThat(query.without()).containsExactlyInAnyOrder("жер", "бюджет", "төлем мерзімі");
    assertThat(query.with()).containsExactly("закуп*");
    assertThat(ActQuery.parse("салық AND жер").build().with())
        .containsExactlyInAnyOrder("салық", "жер");
    assertThat(ActQuery.parse("+салық жер").build().with()).containsExactly("салық");
    assertThat(ActQuery.parse("салық OR жер").build().with()).isEmpty();
  }

  @Test
  void leavesDashesAndNumbersAlone() {
    ActQuery query = ActQuery.parse("№ 57 -IV бюджет - салық 2019-2021").build();

    assertThat(query.text()).isEqualTo("№ 57 -IV бюджет - салық 2019-2021");
    assertThat(query.without()).isEmpty();
  }

  @Test
  void saysWhereAnOperatorMeansNothing() {
    assertWrong(
        "салық AND",
        """
        No word for an operator
        салық AND
              ^\
        """);
    assertWrong(
        "*лық",
        """
        A * stands at the end of a word
        *лық
        ^\
        """);
  }

  @Test
  void saysThatARangeIsNoValue() {
    assertWrong(
        "салық number:[1 TO 20]",
        """
        A range is no value: give one, number:12
        салық number:[1 TO 20]
                     ^\
        """);
  }

  @Test
  void refusesALimitThatIsNotPositive() {
    assertThatThrownBy(() -> ActQuery.builder().limit(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A limit is from 1 to 10000: 0");
  }

  private static void assertWrong(String query, String message) {
    assertThatThrownBy(() -> ActQuery.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(message);
  }
}
