package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  @ParameterizedTest
  @EnumSource
  void everyPhraseIsSaidInEveryLanguage(MessageLanguage language) {
    assertThat(Messages.in(language).keys())
        .containsExactlyInAnyOrderElementsOf(Messages.in(MessageLanguage.EN).keys())
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueHasASentenceInEveryLanguage(IssueCode code) {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(Messages.in(language).sentence(code)).as("%s in %s", code, language).isNotBlank();
    }
  }

  @Test
  void anIssueIsSaidWithWhatWasFoundAtItsPlace() {
    Issue issue = Issue.warning(IssueCode.FONT_MAP, "3", Optional.empty());
    assertThat(Messages.in(MessageLanguage.RU).sentence(issue))
        .isEqualTo("Повреждены таблицы знаков шрифтов: 3");
    assertThat(Messages.in(MessageLanguage.EN).sentence(issue))
        .isEqualTo("Damaged character maps of fonts: 3");
  }

  @Test
  void findsAValueByWhatAnyLanguageCallsIt() {
    assertThat(Messages.find(Status.State.class, "partly-repealed"))
        .contains(Status.State.PARTLY_REPEALED);
    assertThat(Messages.find(Status.State.class, "Утратил силу")).contains(Status.State.REPEALED);
    assertThat(Messages.find(Status.State.class, "күшінде")).contains(Status.State.IN_FORCE);
    assertThat(Messages.find(Language.class, "русский")).contains(Language.RUSSIAN);
    assertThat(Messages.find(Language.class, "немецкий")).isEmpty();
  }
}
