package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who reads Kazakh or Russian meets no English in an answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerWordsTest {
  private static final Path TESTDATA =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "acts");

  // Ids, keys, paths and numbers, commands and options, codes of languages: `para_2`, `title`,
  // `order/…/204`, `west-kazakhstan`, `№ 262-VI`, `--force-unknown`
  private static final Pattern NAMES =
      Pattern.compile(
          "\\S*[/_\\d]\\S*|--?[a-z-]+|[a-z]+(?:-[a-z]+)+|zannama [a-z]+|zannama:"
              + "|\\b(?:title|preamble|body|id|kk|ru|N|government|akmola|kostanay)\\b");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "учёт"),
          List.of("search", "--in-force-on", "2022-01-01", "приказ"),
          List.of("search", "--year", "1950", "неттакого"),
          List.of("show", "204"),
          List.of("show", "--as-of", "2022-02-01", "204"),
          List.of("show", "--provision", "статья 9", "204"),
          List.of("show", "нет"),
          List.of("history", "204"),
          List.of("history", "--as-of", "2022-02-01", "115"),
          List.of("since", "204", "журнал"),
          List.of("changes", "115"),
          List.of("changes", "--by", "318"),
          List.of("count", "changed_acts"),
          List.of("count", "repeals"),
          List.of("cite", "пункт 3 приказа № 204"),
          List.of("compare", "204"),
          List.of("diff", "204", "318"),
          List.of("verify"));

  /// What puts acts somewhere; `%` stands for the folder of the test.
  private static final List<List<String>> WORKS =
      List.of(
          List.of("index", "--index", "%.own", TESTDATA.toString()),
          List.of("ingest", "--index", "%.other", "--out", "%.out", TESTDATA.toString()),
          List.of("export", "--format", "md", "--output", "%.pages", TESTDATA.toString()),
          List.of("demo"));

  private String index = "";

  @BeforeAll
  void makeAnIndex(@TempDir Path folder) {
    index = folder.resolve("acts.index").toString();
    assertThat(new Session().run("index", "--index", index, TESTDATA.toString())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void noAnswerHasLatinLettersOutsideOfNames(String language) {
    for (List<String> question : QUESTIONS) {
      List<String> all = new ArrayList<>(List.of(question.getFirst(), "--index", index));
      all.addAll(List.of("--messages", language));
      all.addAll(question.subList(1, question.size()));
      hasNoLatinLetters(all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void noWorkIsToldWithLatinLettersOutsideOfNames(String language) {
    for (List<String> work : WORKS) {
      List<String> all = new ArrayList<>(work);
      all.replaceAll(word -> word.startsWith("%") ? index + language + word.substring(1) : word);
      all.addAll(List.of("--messages", language));
      hasNoLatinLetters(all);
    }
  }

  private static void hasNoLatinLetters(List<String> command) {
    Session session = new Session();
    session.run(command.toArray(String[]::new));
    String said = session.out() + session.err();

    assertThat(said).as(String.join(" ", command)).isNotBlank();
    assertThat(
            said.lines()
                // commands of the demo, as they are typed
                .filter(line -> !line.startsWith("$ "))
                .map(line -> NAMES.matcher(line).replaceAll("")))
        .as(String.join(" ", command))
        .noneMatch(line -> Pattern.compile("[A-Za-z]").matcher(line).find());
  }
}
