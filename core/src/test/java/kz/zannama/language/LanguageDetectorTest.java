package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {
  @Test
  void tellsTheLanguageOfASentence() {
    assertThat(
            LanguageDetector.detect(
                "Осы қаулы алғашқы ресми жарияланған күнінен бастап күшіне енеді"))
        .isEqualTo(Language.KAZAKH);
    assertThat(
            LanguageDetector.detect(
                "Контроль за исполнением настоящего приказа возложить на аппарат"))
        .isEqualTo(Language.RUSSIAN);
  }

  @Test
  void takesARussianActWithKazakhNamesForRussian() {
    assertThat(
            LanguageDetector.detect(
                "О переименовании улиц Өтеген батыр, Қабанбай и Бөгенбай в селе Мәншүк Мәметова и о"
                    + " внесении изменений в решение маслихата от 5 мая 2010 года"))
        .isEqualTo(Language.RUSSIAN);
  }

  @Test
  void letsTheLongerOfTwoLanguagesDecide() {
    String kazakh = "Ауыл әкімінің аппараты туралы ереже бекітілсін. ";
    String russian = "Утвердить положение об аппарате акима села. ";

    assertThat(LanguageDetector.detect(kazakh.repeat(5) + russian)).isEqualTo(Language.KAZAKH);
    assertThat(LanguageDetector.detect(kazakh + russian.repeat(5))).isEqualTo(Language.RUSSIAN);
  }

  @Test
  void takesATextWithoutWordsForRussian() {
    assertThat(LanguageDetector.detect("")).isEqualTo(Language.RUSSIAN);
    assertThat(LanguageDetector.detect("12-3 / 45")).isEqualTo(Language.RUSSIAN);
  }
}
