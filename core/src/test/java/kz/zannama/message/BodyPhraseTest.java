package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "republic | Қазақстан Республикасы | Республика Казахстан",
        "government | Үкіметі | Правительство",
        "maslikhat/kyzylorda/aral-district | Арал ауданы, Қызылорда облысы: мәслихат"
            + " | маслихат: Аральский район, Кызылординская область",
        "akimat/almaty | Алматы қаласы: әкімдік | акимат: город Алматы",
        "maslikhat/-/zhambyl-district | Жамбыл ауданы: мәслихат | маслихат: Жамбылский район",
        "maslikhat/-/district | орны белгісіз: мәслихат | маслихат: место неизвестно",
        "ru:совет-пасечников | совет пасечников | совет пасечников"
      })
  void saysABodyByItsKey(String key, String kazakh, String russian) {
    assertThat(BodyPhrase.in(MessageLanguage.KK).body(key)).isEqualTo(kazakh);
    assertThat(BodyPhrase.in(MessageLanguage.RU).body(key)).isEqualTo(russian);
    assertThat(BodyPhrase.in(MessageLanguage.EN).body(key)).isEqualTo(russian);
  }
}
