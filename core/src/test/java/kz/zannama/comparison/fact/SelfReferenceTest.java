package kz.zannama.comparison.fact;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelfReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "осы тармақтың, настоящего пункта, true",
    "осы тармақшаның, настоящего пункта, false",
    "осы тармақшаның, данного подпункта, true",
    "осы бабына, настоящей статьей, true",
    "осы Қағидаларда, настоящих Правилах, true",
    "осы Ережеде, настоящих Правилах, true",
    "осы Ережеде, настоящем Положении, true",
    "осы Нұсқаулықты, настоящими Правилами, false",
    "осы Заңның, настоящего Кодекса, false",
    "осы бұйрықтың, настоящего приказа, true",
    "осы нұсқауды, настоящие указания, true",
    "осы жарлықтың, настоящего Указа, true"
  })
  void tellsWhetherBothTextsNameThemselvesAlike(String kazakh, String russian, boolean alike) {
    SelfReference one = SelfReference.find(kazakh, Language.KAZAKH).getFirst();
    SelfReference other = SelfReference.find(russian, Language.RUSSIAN).getFirst();

    assertThat(one.agreesWith(other)).isEqualTo(alike);
  }

  @Test
  void leavesOutWhatTheTableDoesNotHave() {
    assertThat(SelfReference.find("осы мақсатта, осыған байланысты", Language.KAZAKH)).isEmpty();
    assertThat(SelfReference.find("в данном случае, персональные данные", Language.RUSSIAN))
        .isEmpty();
  }
}
