package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.ElementId;
import org.junit.jupiter.api.Test;

final class SameWordsTest {
  private final SampleEdition printed =
      new SampleEdition("2020-01-01").para("para_1", "Форма\nЛодка «Чайка» ____ номер 4");

  @Test
  void areTheSameWhateverQuotesBlanksAndLabelsStandThere() {
    assertThat(same("Лодка \"Чайка\"\nномер ______ 4")).isTrue();
  }

  @Test
  void areOthersWhereALetterOrDigitDiffers() {
    assertThat(same("Лодка \"Чайка\" номер 5")).isFalse();
    assertThat(same("Лодки \"Чайка\" номер 4")).isFalse();
    assertThat(same("Форма Лодка \"Чайка\" номер 4")).isFalse();
  }

  private boolean same(String words) {
    SampleEdition other = new SampleEdition("2021-01-01").para("para_1", words);
    return SameWords.of(printed.text(), other.text()).in(new ElementId("para_1"));
  }
}
