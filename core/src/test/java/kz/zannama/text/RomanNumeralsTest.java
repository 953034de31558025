package kz.zannama.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {
  @ParameterizedTest
  @CsvSource({"XIV, 14", "ХІ, 11", "VІІ, 7", "XL, 40"})
  void readsNumeralsWithCyrillicLetters(String numeral, int value) {
    assertThat(RomanNumerals.parse(numeral)).hasValue(value);
  }

  @Test
  void readsEveryNumeralThatItPrints() {
    for (int number = 1; number < 4000; number++) {
      assertThat(RomanNumerals.parse(RomanNumerals.of(number))).hasValue(number);
    }
    assertThat(RomanNumerals.of(1994)).isEqualTo("mcmxciv");
    assertThat(RomanNumerals.of(4000)).isEqualTo("4000");
    assertThat(RomanNumerals.of(0)).isEqualTo("0");
  }

  @Test
  void refusesWhatIsNoNumeral() {
    assertThat(RomanNumerals.parse("IIX")).isEmpty();
    assertThat(RomanNumerals.parse("")).isEmpty();
  }

  @Test
  void putsCyrillicLettersInLatin() {
    assertThat(RomanNumerals.latin("ХІ")).isEqualTo("XI");
    assertThat(RomanNumerals.isOfNumerals("VІ")).isTrue();
    assertThat(RomanNumerals.isOfNumerals("VІа")).isFalse();
  }
}
