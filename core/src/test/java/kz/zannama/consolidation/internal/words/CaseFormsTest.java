package kz.zannama.consolidation.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.language.Letters;
import org.junit.jupiter.api.Test;

class CaseFormsTest {
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
    assertThat(CaseForms.like("басқарма", "бөлім", "дер")).isEmpty();
    assertThat(CaseForms.like("басқарма", "бөлім", "ше")).isEmpty();
  }

  private static void assertForm(String phrase, String other, String ending, String form) {
    assertThat(CaseForms.like(phrase, other, Letters.foldedKey(ending)))
        .as(phrase + " " + ending)
        .hasValue(form);
  }
}
