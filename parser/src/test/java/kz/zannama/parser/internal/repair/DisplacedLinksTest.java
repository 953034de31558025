package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.parser.internal.repair.Finding.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplacedLinksTest {
  private final DisplacedLinks repair = new DisplacedLinks(LetterModel.official());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // two blanks
        "әкімінің 03.04.2019  шешімімен (ресми жарияланған № 56|әкімінің 03.04.2019 № 56 шешімімен (ресми жарияланған",
        "в соответствии со  настоящего Кодекса и статьей 27|в соответствии со статьей 27 настоящего Кодекса и",
        // a blank before a comma
        "Заңының 5-бабы 2-тармағы , \"Кітапхана ісі 3) тармақшасына|Заңының 5-бабы 2-тармағы 3) тармақшасына, \"Кітапхана ісі",
        // two holes
        "Осы шешімнің  және сол шешімнің  жаңа 2 қосымшасы 4-қосымшасына|Осы шешімнің 2 қосымшасы және сол шешімнің 4-қосымшасына жаңа",
        "предусмотренных  и  настоящего Закона, лицо статьями 11 12|предусмотренных статьями 11 и 12 настоящего Закона, лицо",
        // a blank too many at the start, the link glued to the last word
        " сәйкес бекітілсін.3-қосымшаға|3-қосымшаға сәйкес бекітілсін.",
        "       «410» сандары «512» сандарымен ауыстырылсын;2) тармақшадағы|      2) тармақшадағы «410» сандары «512» сандарымен ауыстырылсын;",
        // what is printed in bold comes last
        "Заңының  сәйкес аудандық мәслихат 7 бабына ШЕШІМ ҚАБЫЛДАДЫ:|Заңының 7 бабына сәйкес аудандық мәслихат ШЕШІМ ҚАБЫЛДАДЫ:",
      })
  void putsLinksBackIntoTheirHoles(String line, String right) {
    assertThat(Repaired.by(repair, line + "\nқала")).isEqualTo(right + "\nқала");
  }

  @Test
  void isCertainWhereALineOfSeveralEndsWithCitations() {
    String text = "в соответствии со  настоящего Кодекса и статьей 27\nдругими законами";

    assertThat(repair.findingsIn(text))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
          assertThat(text.substring(finding.from(), finding.to())).isEqualTo("статьей 27");
          assertThat(finding.message()).isEqualTo("Put back from the end of the line: статьей 27");
        });
  }

  @Test
  void needsALineThatWasWrapped() {
    assertThat(repair.canProve("бір жол")).isFalse();
    assertThat(repair.canProve("бір\nжол")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.  Настоящее решение вводится в действие со дня подписания",
        "бекітілсін,  2 қосымшаға",
        "согласно  приложению 4",
        "которое  вводится  в  действие  со дня подписания",
        ", утвержденными решением маслихата района",
        "басқарма бастығы                     А. Оспанов",
        "Қаулының орындалуын бақылау әкімнің орынбасарына жүктелсін.",
        "Түсімдер\t12  500 ,4",
        "",
      })
  void leavesLinesWhoseLinksStandWhereTheyBelong(String line) {
    assertThat(repair.findingsIn(line + "\nқала")).isEmpty();
  }
}
