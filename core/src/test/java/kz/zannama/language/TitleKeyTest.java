package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ОРМАН КОДЕКСІ | орманкодекси",
        "Лесной кодекс Республики Казахстан | леснойкодекс",
        "Кодекс РК «О пасеках» | опасеках",
        "Омарталар туралы | омарталартуралы",
        "О пасеках на 2015–2017 годы | опасекахна20152017годы",
      })
  void leavesLettersAndFigures(String title, String key) {
    assertThat(TitleKey.of(title)).isEqualTo(key);
  }
}
