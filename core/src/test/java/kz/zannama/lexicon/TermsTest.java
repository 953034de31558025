package kz.zannama.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void weighsHowNearTwoWordsAre() {
    assertThat(Terms.read())
        .contains(
            new Term("Қосылған құн салығы", "НДС", 1),
            new Term("мемлекеттік сатып алу", "госзакупки", 0.7f));
  }

  @Test
  void takesTheNamesOfPlacesFromTheirTable() {
    assertThat(Terms.read())
        .contains(new Term("Ақмола", "Акмолинский", 1), new Term("Ақмола", "Акмолинская", 1));
  }

  @Test
  void holdsNoTermTwice() {
    assertThat(Terms.read()).doesNotHaveDuplicates();
  }

  @Test
  void knowsTheWordsThatOnlyAsk() {
    assertThat(QuestionWords.contain("Сколько")).isTrue();
    assertThat(QuestionWords.contain("қандай")).isTrue();
    assertThat(QuestionWords.contain("салық")).isFalse();
  }
}
