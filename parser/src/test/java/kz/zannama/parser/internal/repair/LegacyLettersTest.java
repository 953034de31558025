package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.parser.internal.repair.Finding.Certainty;
import org.junit.jupiter.api.Test;

class LegacyLettersTest {
  private final LegacyLetters repair = new LegacyLetters(LetterModel.official());

  @Test
  void readsAParagraphInTheOldEncoding() {
    String shown = "Ќала јкімдігініѕ ґкілі мен ўйымдарєа арналєан їлгі";

    assertThat(Repaired.by(repair, shown))
        .isEqualTo("Қала әкімдігінің өкілі мен ұйымдарға арналған үлгі");
    assertThat(repair.findingsIn(shown))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
          assertThat(finding.message()).isEqualTo("Read in the old Kazakh encoding: 8 letters");
        });
  }

  @Test
  void leavesOtherLanguagesAndRightKazakh() {
    assertThat(repair.findingsIn("їхній дім у місті є великий")).isEmpty();
    assertThat(repair.findingsIn("Қала әкімінің қаулысы")).isEmpty();
    assertThat(repair.findingsIn("Қала ќаулысы")).isEmpty();
  }
}
