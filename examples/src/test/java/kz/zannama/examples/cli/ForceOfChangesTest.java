package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes that end, are put off, are struck out of their act or lose force before their day.
class ForceOfChangesTest {
  private final Session session = new Session();

  @TempDir private Path folder;

  @Test
  void endsWhatAnActChangesForATime() throws IOException {
    String russian = PierActs.russian(session, folder);
    assertThat(provision(russian, "para_1", "2021-12-31")).contains("открыты с июня. ←");
    assertThat(provision(russian, "para_1", "2022-01-01"))
        .contains(
            "not applied, ended: replacement of paragraph 1",
            "reads so from 2022-01-01",
            "1. Причалы открыты с апреля.\n");

    String kazakh = PierActs.kazakh(session, folder);
    assertThat(provision(kazakh, "para_1", "2021-12-31")).contains("маусымнан бастап ашық. ←");
    assertThat(provision(kazakh, "para_1", "2022-01-01"))
        .contains("not applied, ended", "1. Айлақтар сәуірден бастап ашық.\n");
  }

  @Test
  void tellsTheEndOfAChangeForATimeAsAChange() throws IOException {
    String russian = PierActs.russian(session, folder);
    assertThat(session.answer("changes", "--index", russian, "--provision", "para_1", "7"))
        .isEqualTo(
            """
            ru, without a date to 2021-06-01, computed from what acts order
              paragraph 1: other words, by resolution 2021-05-05 № 20
                Причалы открыты с [-апреля-]{+июня+}.

            ru, 2021-06-01 to 2022-01-01, computed from what acts order
              paragraph 1: other words, by resolution 2021-05-05 № 20
                Причалы открыты с [-июня-]{+апреля+}.
            """);
    assertThat(session.answer("since", "--index", russian, "7", "июня"))
        .startsWith(
            "ru: from 2021-06-01 (computed), by resolution 2021-05-05 № 20, until 2022-01-01"
                + " (computed), by resolution 2021-05-05 № 20\n");
  }

  @Test
  void followsAnActThatIsPutOff() throws IOException {
    String russian = PierActs.russian(session, folder);
    assertThat(provision(russian, "para_3", "2022-09-30"))
        .contains("later: replacement of paragraph 3, from 2022-10-01", "осматривает отдел порта.");
    assertThat(provision(russian, "para_3", "2022-10-01")).contains("осматривает управление порта");

    String kazakh = PierActs.kazakh(session, folder);
    assertThat(provision(kazakh, "para_3", "2022-09-30")).contains("порт бөлімі тексереді.");
    assertThat(provision(kazakh, "para_3", "2022-10-01")).contains("порт басқармасы тексереді.");
  }

  @Test
  void appliesNothingThatWasStruckOutOrLostForceBefore() throws IOException {
    String left = "not applied, its act lost force before: deletion of paragraph 2, from ";
    for (String index :
        new String[] {PierActs.russian(session, folder), PierActs.kazakh(session, folder)}) {
      assertThat(provision(index, "para_2", "2023-06-01"))
          .contains(left + "2023-01-01 by resolution 2021-08-02 № 30")
          .contains(left + "2022-10-01 by resolution 2022-03-01 № 50")
          .containsAnyOf("\n2. Плата за стоянку не берется.", "\n2. Тұрақ үшін ақы алынбайды.");
    }
  }

  @Test
  void endsNoActByOneThatLostForceBefore() throws IOException {
    String russian = PierActs.russian(session, folder);
    assertThat(session.answer("show", "--index", russian, "--as-of", "2024-06-01", "7"))
        .startsWith("on 2024-06-01: in force\n")
        .contains("not applied, its act lost force before: repeal, from 2024-01-01");
    assertThat(
            session.answer("search", "--index", russian, "--in-force-on", "2024-06-01", "причалы"))
        .contains("/2020-02-03/7");

    String kazakh = PierActs.kazakh(session, folder);
    assertThat(session.answer("show", "--index", kazakh, "--as-of", "2024-06-01", "7"))
        .startsWith("on 2024-06-01: in force\n");
    assertThat(
            session.answer("search", "--index", kazakh, "--in-force-on", "2024-06-01", "айлақтар"))
        .contains("/2020-02-03/7");
  }

  @Test
  void exportsTheWordingOfADay() throws IOException {
    String russian = PierActs.russian(session, folder);
    assertThat(
            session.answer(
                "export", "--index", russian, "--format", "akn", "--as-of", "2021-12-31", "7"))
        .contains("rus@2021-12-31", "<timeInterval start=", "Причалы открыты с июня.")
        .contains("<paragraph eId=\"para_1\" period=\"#period\">");
    assertThat(
            session.answer(
                "export", "--index", russian, "--format", "md", "--as-of", "2022-01-01", "7"))
        .contains("Причалы открыты с апреля.");
    assertThat(session.run("export", "--format", "akn", "--as-of", "2022-01-01", "x.txt"))
        .isEqualTo(2);
  }

  private String provision(String index, String id, String day) {
    return session.answer("show", "--index", index, "--as-of", day, "--provision", id, "7");
  }
}
