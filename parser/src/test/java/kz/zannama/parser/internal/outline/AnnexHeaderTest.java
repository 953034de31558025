package kz.zannama.parser.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.language.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexHeaderTest {
  private static String key(String text) {
    return Letters.foldedKey(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Аудан әкімдігінің 2019 жылғы 4 наурыздағы № 71 қаулысына 2-қосымша | 2
          Бұйрыққа № 3 қосымша                                               | 3
          Қаулыға қосымша 4                                                  | 4
          Приложение 5 к приказу Министра от 4 марта 2019 года № 71          | 5
          Приложение № 6                                                     | 6
          Қағидаларға 1-қосымша                                              | 1
          """)
  void readsTheNumber(String header, String number) {
    assertThat(AnnexHeader.opens(key(header))).isTrue();
    assertThat(AnnexHeader.number(key(header))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Аудандық мәслихаттың 2019 жылғы 4 наурыздағы № 7-1 шешіміне қосымша",
        "Приложение к решению районного маслихата",
        "Утверждены приказом Министра юстиции от 4 марта 2019 года № 71",
        "Министрдің 2019 жылғы 4 наурыздағы № 71 бұйрығымен бекітілген"
      })
  void mayHaveNoNumber(String header) {
    assertThat(AnnexHeader.opens(key(header))).isTrue();
    assertThat(AnnexHeader.number(key(header))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Қаулыға қосымшаға сәйкес тізбе бекітілсін.",
        "приложение 2 изложить согласно приложению к настоящему приказу;",
        "1-қосымша мынадай редакцияда жазылсын:"
      })
  void isNoSentenceAboutAnAnnex(String sentence) {
    assertThat(AnnexHeader.opens(key(sentence))).isFalse();
  }

  @Test
  void tellsAnAnnexedDocumentFromAnAct() {
    assertThat(AnnexHeader.namesDocument(key("Қағидаларға 1-қосымша"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Приложение 1 к Правилам учета"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Министрдің № 71 бұйрығына 1-қосымша"))).isFalse();
  }
}
