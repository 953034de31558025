package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterModelTest {
  private final LetterModel model = LetterModel.official();

  @Test
  void findsWordsOfBothLanguagesLikelierThanShuffledOnes() {
    assertThat(logLikelihood(" мәслихат ")).isGreaterThan(logLikelihood(" тахилсәм ") + 10);
    assertThat(logLikelihood(" решение ")).isGreaterThan(logLikelihood(" еинешер ") + 10);
  }

  @Test
  void heedsNeitherCaseNorWhichDigit() {
    assertThat(logLikelihood(" ШЕШІМ 57 ")).isEqualTo(logLikelihood(" шешім 20 "));
  }

  @Test
  void isFiniteForCharactersThatNeverOccur() {
    assertThat(logLikelihood("\u4e00\ud83d\ude00\u0000")).isFinite();
    assertThat(logLikelihood("")).isZero();
  }

  private double logLikelihood(String text) {
    return model.logLikelihood(text, 0, text.length());
  }
}
