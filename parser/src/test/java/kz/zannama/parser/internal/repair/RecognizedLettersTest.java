package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RecognizedLettersTest {
  private final Repair repair = new RecognizedLetters(LetterModel.official());

  private String repaired(String text) {
    return Repaired.by(repair, text);
  }

  @Test
  void putsKazakhLettersBackInKazakh() {
    assertThat(repaired("Рудный қалалық мэслихатының шешіміне озгерістер енгізу туралы"))
        .isEqualTo("Рудный қалалық мәслихатының шешіміне өзгерістер енгізу туралы");
    assertThat(repaired("Осы бұйрық колданыска енгізіледі, тіркелген шеш1мдер сақталсын"))
        .isEqualTo("Осы бұйрық қолданысқа енгізіледі, тіркелген шешімдер сақталсын");
  }

  @Test
  void putsTheNumberSignBackBeforeNumbers() {
    assertThat(repaired("2016 жылғы 4 қарашадағы Мо 112 шешім")).contains("қарашадағы № 112");
    assertThat(repaired("от 4 ноября 2016 года Ме 112")).isEqualTo("от 4 ноября 2016 года № 112");
    assertThat(repaired("Мо")).isEqualTo("№");
    assertThat(repaired("Мо сөзі мен Мо тағы")).isEqualTo("Мо сөзі мен Мо тағы");
  }

  @Test
  void leavesRightTextAlone() {
    for (String text :
        List.of(
            "Қағидалар журналдың қалай жүргізілетінін белгілейді.",
            "Правила определяют порядок ведения журнала акимом города Кокшетау.",
            "А. Қуанышева мен Б. Мұханбетқалиұлы",
            "ГРЭС, МАЭК")) {
      assertThat(repaired(text)).isEqualTo(text);
    }
  }

  @Test
  void saysWhatWasReadForWhat() {
    assertThat(repair.findingsIn("Қазақстан Республикасының Ме 5 қаулысы"))
        .extracting(Finding::message)
        .containsExactly("Ме was read for №");
  }
}
