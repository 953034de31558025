package kz.zannama.index.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativesTest {
  @Test
  void derivesFromAStemAndTakesOffWhatItIsDerivedBy() {
    assertThat(Relatives.of("налог")).contains("налогов").doesNotContain("налог");
    assertThat(Relatives.of("налогов")).contains("налог");
    assertThat(Relatives.of("жанакорганск")).contains("жанакорган");
    assertThat(Relatives.of("закупк")).contains("закупочн");
    assertThat(Relatives.of("лицензирова")).contains("лиценз");
  }

  @Test
  void derivesNothingFromShortStems() {
    assertThat(Relatives.of("дом")).isEmpty();
    assertThat(Relatives.of("")).isEmpty();
  }
}
