package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change whose act was to apply from a day, and was put off to one that nobody knows yet.
class PutOffTest {
  private final Session session = new Session();

  @TempDir private Path folder;

  private String russian() throws IOException {
    String name = "постановление акимата города Рудного Костанайской области от ";
    return PierActs.index(
        session,
        folder.resolve("ru"),
        String.format(
            Locale.ROOT,
            PierActs.RUSSIAN,
            "О причалах",
            "3 февраля 2020 года",
            "7",
            "1. Причалы открыты с апреля.\n\n2. Настоящее постановление вводится в действие со дня"
                + " его подписания."),
        String.format(
            Locale.ROOT,
            PierActs.RUSSIAN,
            "О внесении изменения в постановление",
            "1 марта 2022 года",
            "50",
            "1. Внести в "
                + name
                + "3 февраля 2020 года № 7 \"О причалах\" следующее изменение:\n\nв пункте 1 слово"
                + " \"апреля\" заменить словом \"июня\".\n\n2. Настоящее постановление вводится в"
                + " действие с 1 июля 2022 года."),
        String.format(
            Locale.ROOT,
            PierActs.RUSSIAN,
            "О внесении изменения в постановление",
            "1 июня 2022 года",
            "51",
            "1. Внести в "
                + name
                + "1 марта 2022 года № 50 \"О внесении изменения в постановление\" следующее"
                + " изменение:\n\nв пункте 2 слова \"с 1 июля 2022 года\" заменить словами \"после"
                + " углубления гавани\".\n\n2. Настоящее постановление вводится в действие со дня"
                + " его подписания."));
  }

  private String kazakh() throws IOException {
    String name = "Қостанай облысы Рудный қаласы әкімдігінің ";
    return PierActs.index(
        session,
        folder.resolve("kk"),
        String.format(
            Locale.ROOT,
            PierActs.KAZAKH,
            "Айлақтар туралы",
            "2020 жылғы 3 ақпандағы",
            "7",
            "1. Айлақтар сәуірден бастап ашық.\n\n2. Осы қаулы қол қойылған күнінен бастап"
                + " қолданысқа енгізіледі."),
        String.format(
            Locale.ROOT,
            PierActs.KAZAKH,
            "Қаулыға өзгеріс енгізу туралы",
            "2022 жылғы 1 наурыздағы",
            "50",
            "1. "
                + name
                + "2020 жылғы 3 ақпандағы № 7 \"Айлақтар туралы\" қаулысына мынадай өзгеріс"
                + " енгізілсін:\n\n1-тармақтағы \"сәуірден\" деген сөз \"маусымнан\" деген сөзбен"
                + " ауыстырылсын.\n\n2. Осы қаулы 2022 жылғы 1 шілдеден бастап қолданысқа"
                + " енгізіледі."),
        String.format(
            Locale.ROOT,
            PierActs.KAZAKH,
            "Қаулыға өзгеріс енгізу туралы",
            "2022 жылғы 1 маусымдағы",
            "51",
            "1. "
                + name
                + "2022 жылғы 1 наурыздағы № 50 \"Қаулыға өзгеріс енгізу туралы\" қаулысына мынадай"
                + " өзгеріс енгізілсін:\n\n2-тармақтағы \"2022 жылғы 1 шілдеден бастап\" деген"
                + " сөздер \"айлақ тереңдетілгеннен кейін\" деген сөздермен ауыстырылсын.\n\n2. Осы"
                + " қаулы қол қойылған күнінен бастап қолданысқа енгізіледі."));
  }

  @Test
  void hasNoDayInTheChainNorInTheWording() throws IOException {
    for (String index : new String[] {russian(), kazakh()}) {
      assertThat(session.answer("history", "--index", index, "7"))
          .contains("replacement of paragraph 1\n")
          .doesNotContain("2022-07-01");
      assertThat(session.answer("history", "--index", index, "--as-of", "2023-01-01", "7"))
          .contains(
              "not applied, no date: replacement of paragraph 1 by resolution 2022-03-01 № 50");
      assertThat(
              session.answer(
                  "show", "--index", index, "--as-of", "2023-01-01", "--provision", "para_1", "7"))
          .contains("no date: replacement of paragraph 1")
          .containsAnyOf("открыты с апреля", "сәуірден бастап ашық");
    }
  }
}
