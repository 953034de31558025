package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KazakhCasesTest {
  @Test
  void givesAWordTheCaseOfTheOneItReplaces() {
    assertForm("басқарма", "бөлім", "нің", "басқарманың");
    assertForm("басқарма", "бөлім", "ге", "басқармаға");
    assertForm("басқарма", "бөлім", "ді", "басқарманы");
    assertForm("басқарма", "бөлім", "де", "басқармада");
    assertForm("басқарма", "бөлім", "нен", "басқармадан");
    assertForm("комитет", "басқарма", "мен", "комитетпен");
    assertForm("аппарат", "бөлім", "дегі", "аппараттағы");
  }

  @Test
  void knowsThePossessiveByTheEndingBehindIt() {
    assertForm("агенттігі", "министрлігі", "не", "агенттігіне");
    assertForm("агенттігі", "министрлігі", "н", "агенттігін");
    assertForm("басқармасы", "департаменті", "нде", "басқармасында");
    assertForm("басқармасы", "департаменті", "нің", "басқармасының");
  }

  @Test
  void givesNoFormForAnEndingThatIsNoCase() {
    assertThat(KazakhCases.like("басқарма", "бөлім", "дер")).isEmpty();
    assertThat(KazakhCases.like("басқарма", "бөлім", "ше")).isEmpty();
  }

  @Test
  void givesTheGenitiveOfAName() {
    assertThat(KazakhCases.genitive("Қаржы министрлігі")).isEqualTo("Қаржы министрлігінің");
    assertThat(KazakhCases.genitive("Абай ауданы")).isEqualTo("Абай ауданының");
    assertThat(KazakhCases.genitive("аудандық мәслихат")).isEqualTo("аудандық мәслихаттың");
    assertThat(KazakhCases.genitive("қала әкімі")).isEqualTo("қала әкімінің");
    assertThat(KazakhCases.genitive("әкім")).isEqualTo("әкімнің");
    assertThat(KazakhCases.genitive("")).isEmpty();
  }

  private static void assertForm(String phrase, String other, String ending, String form) {
    assertThat(KazakhCases.like(phrase, other, Letters.foldedKey(ending)))
        .as(phrase + " " + ending)
        .hasValue(form);
  }
}
