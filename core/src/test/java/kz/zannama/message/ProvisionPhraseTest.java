package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.ElementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art_39__para_2__subpara_10 | 39-бап, 2-тармақ, 10) тармақша"
            + " | статья 39, пункт 2, подпункт 10) | article 39, paragraph 2, subparagraph 10)",
        "annex_1__para_53-1 | 1-қосымша, 53-1-тармақ | приложение 1, пункт 53-1"
            + " | annex 1, paragraph 53-1",
        "art_5__text_2 | 5-бап | статья 5 | article 5",
        "preamble | кіріспе | преамбула | preamble",
        "para_2__odd | 2-тармақ, odd | пункт 2, odd | paragraph 2, odd"
      })
  void saysTheWayToAProvision(String id, String kazakh, String russian, String english) {
    ElementId element = new ElementId(id);
    assertThat(ProvisionPhrase.in(Messages.in(MessageLanguage.KK)).of(element)).isEqualTo(kazakh);
    assertThat(ProvisionPhrase.in(Messages.in(MessageLanguage.RU)).of(element)).isEqualTo(russian);
    assertThat(ProvisionPhrase.in(Messages.in(MessageLanguage.EN)).of(element)).isEqualTo(english);
  }
}
