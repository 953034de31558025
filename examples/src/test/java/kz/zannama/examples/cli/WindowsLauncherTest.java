package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher for Windows, read line by line as its shell does where none is there to run it.
class WindowsLauncherTest {
  private static final List<String> LINES = lines("src/main/assembly/zannama.cmd");

  private static List<String> lines(String file) {
    try {
      Path home = Path.of(System.getProperty("zannama.home", ".."), "examples");
      return Files.readAllLines(home.resolve(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Commands alone: no remarks, no blank lines.
  private static List<String> commands() {
    return LINES.stream().filter(line -> !line.isBlank() && !line.startsWith("rem ")).toList();
  }

  private static Set<String> found(String pattern) {
    return commands().stream()
        .flatMap(line -> Pattern.compile(pattern).matcher(line).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String only(String pattern) {
    return found(pattern).stream().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "openjdk version \"21.0.2\" 2024-01-16, 21",
    "java version \"1.8.0_392\", 1",
    "openjdk version \"25\" 2025-09-16 LTS, 25",
    "openjdk version \"22-ea\" 2024-03-19, 22",
    "openjdk version \"17.0.15+6\" 2025-04-15, 17",
    "Picked up JAVA_TOOL_OPTIONS: -Xmx1g, 0",
    "OpenJDK 64-Bit Server VM (build 21), 0"
  })
  void readsTheReleaseOfJava(String printed, int feature) {
    assertThat(only("for /f \"tokens=([0-9,]+)\" %%a in \\('call \"%ZANNAMA_JAVA%\" -version"))
        .isEqualTo("2,3");
    Pattern delimiters =
        Pattern.compile("[" + Pattern.quote(only("for /f \"delims=([^\"]+)\" %%v")) + "]");
    String[] tokens = printed.split("[ \t]+", 4);
    int read = 0;
    if (tokens.length > 2 && tokens[1].equals("version")) {
      read = Integer.parseInt(delimiters.split(tokens[2].replace("\"", ""))[0]);
    }
    assertThat(read).isEqualTo(feature);
  }

  @Test
  void asksForTheSameJavaAsTheOtherLauncher() {
    String needed = only("if %ZANNAMA_FEATURE% LSS (\\d+)");

    assertThat(lines("zannama")).contains("need=" + needed);
    assertThat(found("Java (\\d+)")).containsExactly(needed);
    assertThat(lines("zannama")).anyMatch(line -> line.contains("exit 69"));
    assertThat(commands()).contains("set \"ZANNAMA_EXIT=69\"");
  }

  @Test
  void goesToLabelsAndReadsVariablesThatAreThere() {
    assertThat(found("(?:^:)(\\w+)$")).containsAll(found("goto (\\w+)"));
    Set<String> given = Set.of("JAVA_HOME", "ERRORLEVEL", "ZANNAMA_JAVA_OPTS", "ZANNAMA_MESSAGES");
    Set<String> known = found("set \"(\\w+)=");
    known.addAll(given);
    assertThat(known).containsAll(found("%(\\w+)(?::[^%]*)?%(?!%)"));
  }

  @Test
  void quotesEachPathThatMayHaveBlanks() {
    for (String line : commands()) {
      assertThat(line.chars().filter(letter -> letter == '"').count() % 2).as(line).isZero();
      Matcher path = Pattern.compile("%(?:JAVA_HOME|ZANNAMA_HOME|ZANNAMA_JAVA)%").matcher(line);
      path.results().map(MatchResult::start).forEach(at -> assertThat(isQuoted(line, at)).isTrue());
    }
  }

  private static boolean isQuoted(String line, int place) {
    return line.substring(0, place).chars().filter(letter -> letter == '"').count() % 2 == 1;
  }

  @Test
  void endsItsLinesAsItsShellNeedsThem() throws IOException {
    assertThat(String.join("\n", lines("src/main/assembly/release.xml")))
        .containsPattern("zannama.cmd</source>\\s*<lineEnding>dos</lineEnding>");
    assertThat(LINES.getFirst()).isEqualTo("@echo off");
  }
}
