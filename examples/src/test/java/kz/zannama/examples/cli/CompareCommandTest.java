package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {
  private static final Path PAIRS =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "comparison");

  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");

  @Test
  void showsWhatTheTextsSayDifferently() throws IOException {
    assertThat(session.answer("compare", kazakh(), changed()))
        .isEqualTo(
            """
            discrepancies: 1 (amount 1)

            amount  high  0.9  value.differs
              kk  paragraph 2  арналған бюджетте аудандық бюджеттен берілетін субвенциялар көлемі [17 200] мың теңге сомасында көзделсін.
              ru  paragraph 2  объем субвенций, передаваемых из районного бюджета, в сумме [17300] тысяч тенге.
            """);
  }

  @Test
  void saysSoInTheLanguageThatIsAskedFor() throws IOException {
    assertThat(session.answer("compare", "--messages", "ru", kazakh(), russian()))
        .isEqualTo("расхождений нет\n");
    assertThat(session.answer("compare", "--messages", "kk", kazakh(), changed()))
        .startsWith("сәйкессіздіктер: 1 (сома 1)\n");
  }

  @Test
  void writesTheSameAsJsonAndAsAPage() throws IOException {
    assertThat(session.answer("compare", "--format", "json", kazakh(), changed()))
        .contains("\"kind\" : \"AMOUNT\"", "\"words\" : \"17 200\"", "\"unit\" : \"para_2\"");
    assertThat(session.answer("compare", "--format", "html", kazakh(), changed()))
        .contains("id=\"show-AMOUNT\"", "<mark>17 200</mark>", "<mark>17300</mark>")
        .doesNotContain("http");
  }

  @Test
  void showsOnlyTheKindsThatAreAskedFor() throws IOException {
    assertThat(session.answer("compare", "--kind", "DATE,CELL", kazakh(), changed()))
        .startsWith("no discrepancies\n");
  }

  @Test
  void comparesEveryActOfAnIndexThatIsKnownInBothLanguages() throws IOException {
    String index = folder.resolve("acts.index").toString();
    session.run("index", "--index", index, kazakh(), changed());

    assertThat(session.answer("compare", "--index", index))
        .startsWith("1 acts in both languages, 1 of them with discrepancies\n1\tamount\n");
    assertThat(session.answer("compare", "--index", index, "--format", "json"))
        .startsWith("{\"act\":\"")
        .contains("\"kind\":\"AMOUNT\"");
    assertThat(session.answer("compare", "--index", index, "41"))
        .startsWith("discrepancies: 1 (amount 1)\n");
  }

  @Test
  void comparesEveryActOfAFolderThatStandsThereInBothLanguages() throws IOException {
    changed();
    Files.copy(Path.of(kazakh()), folder.resolve("village-budget-41.kaz.txt"));

    assertThat(session.answer("compare", "--each", folder.toString()))
        .isEqualTo(session.answer("compare", "--each", kazakh(), changed()))
        .startsWith("1 acts in both languages, 1 of them with discrepancies\n1\tamount\n");
  }

  @Test
  void saysWhatItNeeds() {
    assertThat(session.run("compare")).isEqualTo(2);
    assertThat(session.err()).contains("compare needs a file, two files, or --index");
  }

  private static String kazakh() {
    return PAIRS.resolve("village-budget-41.kaz.txt").toString();
  }

  private static String russian() {
    return PAIRS.resolve("village-budget-41.rus.txt").toString();
  }

  private String changed() throws IOException {
    String printed = Files.readString(Path.of(russian()), UTF_8);
    Path changed = folder.resolve("village-budget-41.rus.txt");
    Files.writeString(changed, printed.replace("17200", "17300"), UTF_8);
    return changed.toString();
  }
}
