package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README and its translations show is what runs.
final class ReadmeTest {
  private static final Path TESTDATA =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")));
  private static final Path ROOT = Objects.requireNonNull(TESTDATA.getParent());
  private static final Path PROGRAM =
      ROOT.resolve("examples/src/main/java/kz/zannama/examples/SearchActs.java");
  private static final String README = "README.md";
  private static final String LAUNCHER = "examples/zannama ";

  /// What the commands write, each beside the others in a folder of the test.
  private static final Set<String> WRITTEN = Set.of("acts.index", "all.index", "all.out", "pages");

  @ParameterizedTest
  @ValueSource(strings = {README, "examples/README.kk.md", "examples/README.ru.md"})
  void everyCommandOfTheTourRuns(String page, @TempDir Path folder) throws IOException {
    List<String> commands = block(page, "sh tour");
    assertThat(commands).isNotEmpty().allMatch(command -> command.startsWith(LAUNCHER));
    for (String command : commands) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err);
      assertThat(Zannama.run(terminal, words(command, folder))).as(command).isZero();
      assertThat(out.toString(UTF_8)).as(command).isNotBlank();
      assertThat(err.toString(UTF_8)).as(command).doesNotContain("zannama:");
    }
  }

  @Test
  void theTwoCommandsThatContinuousIntegrationRunsAreThere() throws IOException {
    assertThat(block(README, "sh demo")).containsExactly("examples/zannama demo");
    assertThat(block(README, "sh test")).containsExactly("mvn verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {README, "examples/README.kk.md", "examples/README.ru.md"})
  void theJavaIsPartOfAProgramThatRuns(String page) throws IOException {
    List<String> program = Files.readAllLines(PROGRAM).stream().map(String::strip).toList();
    List<String> shown = block(page, "java").stream().map(String::strip).toList();
    assertThat(shown).isNotEmpty();
    assertThat(program).containsSubsequence(shown);
  }

  private static String[] words(String command, Path folder) {
    return Stream.of(command.substring(LAUNCHER.length()).split(" ", -1))
        .map(word -> word.startsWith("testdata/") ? ROOT.resolve(word).toString() : word)
        .map(word -> WRITTEN.contains(word) ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  /// The lines of the fenced block of a page with a mark.
  private static List<String> block(String page, String mark) throws IOException {
    return Files.readAllLines(ROOT.resolve(page)).stream()
        .dropWhile(line -> !line.equals("```" + mark))
        .skip(1)
        .takeWhile(line -> !line.equals("```"))
        .toList();
  }
}
