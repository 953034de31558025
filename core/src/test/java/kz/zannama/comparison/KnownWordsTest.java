package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "аудандағы автомобиль жолдарын жөндеу жоспарын әкімдікке ұсыну"
            + " | представлять акимату план ремонта автомобильных дорог района | false",
        "аудандағы автомобиль жолдарын жөндеу жоспарын әкімдікке ұсыну"
            + " | вести реестр договоров аренды жилых помещений | true",
        "Осы бұйрық күшіне енеді | Настоящий приказ вводится в действие | false",
        "Көлік | Общие положения | false"
      })
  void tellsWhetherTextsSpeakOfOtherThings(String kazakh, String russian, boolean others) {
    assertThat(KnownWords.of(kazakh, russian).areOfOthers(5)).isEqualTo(others);
  }
}
