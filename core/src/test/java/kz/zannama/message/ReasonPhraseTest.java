package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonPhraseTest {
  private final ReasonPhrase russian = ReasonPhrase.in(MessageLanguage.RU);

  @ParameterizedTest
  @EnumSource
  void everyReasonIsFoundByItsEnglishWords(MessageLanguage language) {
    Object[] values = {"11", "22", "33"};
    for (String key : Messages.in(MessageLanguage.EN).keys()) {
      if (key.startsWith("reason.")) {
        String english = Messages.in(MessageLanguage.EN).say(key, values);
        assertThat(ReasonPhrase.in(language).of("[a b.pdf] " + english))
            .as(key)
            .contains("[a b.pdf] " + Messages.in(language).say(key, values));
      }
    }
  }

  @Test
  void aReasonInAReasonIsSaid() {
    assertThat(
            russian.of(
                "[a.pdf] no text layer, and page 3 was not read: its picture is too large: 9 x 9"
                    + " pixels"))
        .contains(
            "[a.pdf] текстового слоя нет, и страница 3 не прочитана: изображение слишком велико:"
                + " 9 x 9 пикселей");
  }

  @Test
  void whatOtherLibrariesSayIsLeftOut() {
    assertThat(russian.of("[a.pdf] not a readable PDF: Missing root object specification"))
        .contains("[a.pdf] не читается как PDF");
  }

  @Test
  void theLinesBelowStayAsTheyAre() {
    assertThat(russian.of("Not a year: abc\nyear:abc\n     ^"))
        .contains("Не год: abc\nyear:abc\n     ^");
  }

  @Test
  void whatTheCatalogueDoesNotKnowIsNotSaid() {
    assertThat(russian.of("[a.pdf] the cat sat on it")).isEmpty();
    assertThat(ReasonPhrase.in(MessageLanguage.EN).of("[a.pdf] the cat sat on it"))
        .contains("[a.pdf] the cat sat on it");
  }
}
