package kz.zannama.consolidation.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedWordsTest {
  @Test
  void findsWordsWhateverTheirBlanksQuotesDashesAndLookAlikes() {
    assertThat(PrintedWords.of("\"Шалқар\" бағы – 1, 2").in("«Шалқар»  бағы - 1 , 2 алаң"))
        .hasSize(1);
    assertThat(PrintedWords.of("сад").in("сaд")).as("a Latin letter").hasSize(1);
  }

  @Test
  void findsNoPartOfAWordOrNumber() {
    assertThat(PrintedWords.of("бақ").in("бақша мен бақтар")).isEmpty();
    assertThat(PrintedWords.of("12").in("12,5 және № 12-1 және 112")).isEmpty();
    assertThat(PrintedWords.of("12").in("12, 13 және 12.")).hasSize(2);
  }

  @Test
  void findsWordsInTheSameCaseOfLettersAlone() {
    assertThat(PrintedWords.of("комитет").in("Комитет")).isEmpty();
    assertThat(PrintedWords.everywhere("комитет").in("Комитет")).hasSize(1);
    assertThat(PrintedWords.everywhere("комитет").replace("Комитет ашық", it -> "орган"))
        .isEqualTo("Орган ашық");
  }

  @Test
  void leavesOneBlankWhereWordsAreGone() {
    assertThat(PrintedWords.of("өте").replace("Бақ өте үлкен", it -> "")).isEqualTo("Бақ үлкен");
    assertThat(PrintedWords.of("бақ").replace("үлкен бақ, алаң", it -> ""))
        .isEqualTo("үлкен, алаң");
    assertThat(PrintedWords.of("Осы").replace("Осы бақ", it -> "")).isEqualTo("бақ");
  }
}
