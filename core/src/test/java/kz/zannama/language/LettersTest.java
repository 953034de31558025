package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "Қазақcтан, қазақстан",
    "мiндеттi төлем, міндетті төлем",
    "«Учёт» – 2, \"учет\" - 2",
    "IV тоқсан pdf, iv тоқсан pdf",
    "VІ сессия, vі сессия",
    "жаӊа, жаңа",
  })
  void evensOutLettersBlanksDashesAndQuotes(String text, String key) {
    assertThat(Letters.matchingKey(text)).isEqualTo(key);
  }

  @Test
  void foldsKazakhLettersToTheRussianKeyboard() {
    assertThat(Letters.foldedKey("Әкімнің ұсынған өңдеуі, жүк, һ, ғ"))
        .isEqualTo("акимнин усынган ондеуи, жук, х, г");
  }

  @Test
  void givesAKeyForEveryCharacterWhateverTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      String text = "İI ıi ß ﬁ 𝐀 \r\n\u00a0\u00ad«»…";
      assertThat(Letters.matchingKey(text)).hasSameSizeAs(text).contains(" ");
      assertThat(Letters.foldedKey(text)).hasSameSizeAs(text);
      assertThat(Letters.matchingKey("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void knowsTheLettersThatRussianLacks() {
    assertThat("әғқңөұүһіӘҒ".chars().allMatch(letter -> Letters.isKazakhLetter((char) letter)))
        .isTrue();
    assertThat("абвгi".chars().noneMatch(letter -> Letters.isKazakhLetter((char) letter))).isTrue();
  }
}
