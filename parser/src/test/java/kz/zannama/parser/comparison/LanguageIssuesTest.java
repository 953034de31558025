package kz.zannama.parser.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zannama.comparison.discrepancy.LanguageIssues;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ActSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageIssuesTest {
  private static final String KAZAKH = "village-budget-41.kaz.txt";
  private static final String RUSSIAN = "village-budget-41.rus.txt";

  @TempDir private Path folder = Path.of("");

  @Test
  void tellsWhatTheLanguagesSayDifferentlyInBothTexts() throws IOException {
    Act act = LanguageIssues.marked(act(printed(RUSSIAN).replace("17200", "17300")));

    for (Language language : Language.values()) {
      assertThat(issues(act, language))
          .singleElement()
          .satisfies(issue -> {
            assertThat(issue.message()).isEqualTo("AMOUNT: kk para_2 «17 200», ru para_2 «17300»");
            assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
            assertThat(issue.span()).isPresent();
          });
    }
  }

  @Test
  void replacesWhatWasToldBefore() throws IOException {
    Act before = LanguageIssues.marked(act(printed(RUSSIAN).replace("17200", "17300")));

    assertThat(LanguageIssues.marked(before)).isEqualTo(before);
    assertThat(
            issues(
                LanguageIssues.marked(before.with(parsed(RUSSIAN, printed(RUSSIAN)))),
                Language.KAZAKH))
        .isEmpty();
  }

  @Test
  void countsWhatIsMoreThanAReaderGoesThrough() throws IOException {
    StringBuilder kazakh = new StringBuilder(printed(KAZAKH));
    StringBuilder russian = new StringBuilder(printed(RUSSIAN));
    for (int at = 0; at < 60; at++) {
      kazakh
          .append("\n\n")
          .append(at + 10)
          .append(". Шығыстар ")
          .append(1000 + at)
          .append(" теңге.");
      russian
          .append("\n\n")
          .append(at + 10)
          .append(". Расходы ")
          .append(2000 + at)
          .append(" тенге.");
    }
    Act act =
        LanguageIssues.marked(
            Act.of(act(printed(RUSSIAN)).id(), parsed(KAZAKH, kazakh.toString()))
                .with(parsed(RUSSIAN, russian.toString())));

    assertThat(issues(act, Language.RUSSIAN)).hasSizeBetween(2, 51);
    assertThat(issues(act, Language.RUSSIAN).getLast().message()).endsWith(" more");
  }

  @Test
  void leavesAnActInOneLanguageAsItIs() throws IOException {
    Act act = Act.of(act(printed(RUSSIAN)).id(), parsed(KAZAKH, printed(KAZAKH)));

    assertThat(LanguageIssues.marked(act)).isSameAs(act);
  }

  @Test
  void isLeftOutWhereSomebodyElseComparesTheLanguages() throws IOException {
    Path act = Files.createDirectory(folder.resolve("budget"));
    Files.writeString(act.resolve("kaz.md"), printed(KAZAKH), UTF_8);
    Files.writeString(act.resolve("rus.md"), printed(RUSSIAN).replace("17200", "17300"), UTF_8);
    ActSource.Loaded loaded = ActParser.sources(List.of(act)).iterator().next().load();
    Act compared = loaded.parse().act();
    Act printed = loaded.uncompared().parse().act();

    assertThat(issues(compared, Language.RUSSIAN)).isNotEmpty();
    assertThat(issues(printed, Language.RUSSIAN)).isEmpty();
    assertThat(LanguageIssues.marked(printed)).isEqualTo(compared);
  }

  private static List<Issue> issues(Act act, Language language) {
    return act.text(language).orElseThrow().issues().stream()
        .filter(issue -> issue.code() == IssueCode.LANGUAGES_DIFFER)
        .toList();
  }

  private Act act(String russian) throws IOException {
    Act act = ActParser.create().parse(pairs().resolve(KAZAKH)).act();
    return act.with(parsed(RUSSIAN, russian));
  }

  private ActText parsed(String name, String printed) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, printed, UTF_8);
    return ActParser.create().parse(file).act().text();
  }

  private static String printed(String name) throws IOException {
    return Files.readString(pairs().resolve(name), UTF_8);
  }

  private static Path pairs() {
    return Path.of(System.getProperty("zannama.testdata", "../testdata"), "comparison");
  }
}
