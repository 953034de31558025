package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TitleYearsTest {
  private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);

  @Test
  void readsTheLastYearOfAPeriod() {
    assertThat(TitleYears.term("О районном бюджете на 2015–2017 годы")).contains(END_OF_2017);
    assertThat(TitleYears.term("О бюджете на 2015 - 2017 гг.")).contains(END_OF_2017);
    assertThat(TitleYears.term("О плане на 2015, 2016 и 2017 годы")).contains(END_OF_2017);
    assertThat(TitleYears.term("Об общественных работах на 2017 год")).contains(END_OF_2017);
    assertThat(TitleYears.term("2015-2017 жылдарға арналған аудандық бюджет туралы"))
        .contains(END_OF_2017);
    assertThat(TitleYears.term("2017 жылға квота белгілеу туралы")).contains(END_OF_2017);
  }

  @Test
  void takesNoDayAndNoGoalForAPeriod() {
    assertThat(TitleYears.term("О состоянии дворов на 1 января 2017 года")).isEmpty();
    assertThat(TitleYears.term("О плане развития до 2030 года")).isEmpty();
    assertThat(TitleYears.term("2030 жылға дейінгі жоспар туралы")).isEmpty();
    assertThat(TitleYears.term("О призыве в 2017 году")).isEmpty();
    assertThat(TitleYears.term("О списании 2017 деревьев")).isEmpty();
  }

  @Test
  void takesNoYearsOfAnotherAct() {
    assertThat(TitleYears.term("О внесении изменений в решение \"О бюджете на 2017 год\""))
        .isEmpty();
    assertThat(TitleYears.term("О внесении изменений в программу на 2015–2017 годы")).isEmpty();
    assertThat(
            TitleYears.term(
                "2017 жылға арналған бюджет туралы 2016 жылғы 23 желтоқсандағы № 48 шешімді бекіту"))
        .isEmpty();
    assertThat(TitleYears.term("Об исполнении бюджета на 2017 год")).isEmpty();
    assertThat(TitleYears.term("2017 жылға арналған бюджет туралы Заңның жобасы туралы")).isEmpty();
    assertThat(TitleYears.term("2017 жылға пробация есебінде тұрғандарға квота белгілеу туралы"))
        .contains(END_OF_2017);
  }

  @Test
  void readsAnyYearsOfATitle() {
    assertThat(TitleYears.anyYears("О призыве в 2017 году")).contains(END_OF_2017);
    assertThat(TitleYears.anyYears("2017 жылы шақыру туралы")).contains(END_OF_2017);
    assertThat(TitleYears.anyYears("О внесении изменений в решение \"О бюджете на 2017 год\""))
        .contains(END_OF_2017);
    assertThat(TitleYears.anyYears("О внесении изменений в решение от 3 мая 2017 года № 5"))
        .isEmpty();
  }
}
