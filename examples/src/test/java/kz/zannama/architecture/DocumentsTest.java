package kz.zannama.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.examples.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the pages for people name is there: files, headings, commands with their options, modules,
/// profiles, tests and programs. What the README's tour does is run by its own test.
final class DocumentsTest {
  private static final Path ROOT =
      Objects.requireNonNull(Path.of(System.getProperty("zannama.testdata")).getParent());

  // [CHANGELOG](CHANGELOG.md), ![page](pages/act.png)
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]++)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:https?|mailto):.*+");
  // ## Records for programs
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.++)$");
  // examples/zannama search --index INDEX WORDS
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:examples/zannama|(?<=`)zannama|^zannama) ([^`\\n|<]++)");
  // the table of commands in the README: | `show --index PATH ID` | … |
  private static final Pattern COMMAND_ROW =
      Pattern.compile("(?m)^\\| `([a-z]++(?: [^`]*+)?)` \\|");
  private static final Pattern MAVEN = Pattern.compile("(?m)(?:`|^)mvn ([^`\\n]++)");
  // `CrashBenchmark 50` in `index`'s tests
  private static final Pattern PROGRAM =
      Pattern.compile("`([A-Z]\\w++)[^`]*+` in `([a-z/]++)`'s?+ tests");
  // kz.zannama.index.benchmark.CrashBenchmark
  private static final Pattern CLASS = Pattern.compile("kz\\.zannama(?:\\.[a-z]++)++\\.[A-Z]\\w++");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]++");

  private static final Map<String, String> HELP = new HashMap<>();
  private static final List<Path> SOURCES = files(".java");

  static List<String> pages() {
    return files(".md").stream()
        .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
        .filter(name -> !name.startsWith("testdata/") || name.endsWith("README.md"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFileAndAHeading(String page) throws IOException {
    Path file = ROOT.resolve(page);
    for (String link : found(LINK, Files.readString(file))) {
      if (!ELSEWHERE.matcher(link).matches()) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertThat(target).as("%s: %s", page, link).exists();
        if (parts.length == 2) {
          assertThat(anchors(target)).as("%s: %s", page, link).contains(parts[1]);
        }
      }
    }
  }

  /// The names that a page's headings have as targets of links.
  private static Set<String> anchors(Path page) throws IOException {
    return found(HEADING, Files.readString(page)).stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).strip())
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandAndOptionIsKnown(String page) throws IOException {
    String text = Files.readString(ROOT.resolve(page));
    List<String> commands =
        Stream.of(COMMAND, COMMAND_ROW)
            .filter(form -> form == COMMAND || page.equals("README.md"))
            .flatMap(form -> found(form, text).stream())
            .toList();
    for (String command : commands) {
      String help = help(command.split(" ", 2)[0]);
      for (String option : found(OPTION, command)) {
        assertThat(help).as("%s: %s", page, command).containsPattern(option + "(?![\\w-])");
      }
    }
  }

  private static String help(String command) {
    return HELP.computeIfAbsent(
        command,
        name -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          ByteArrayOutputStream err = new ByteArrayOutputStream();
          Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err);
          String[] asked =
              name.startsWith("--") ? new String[] {name} : new String[] {"help", name};
          assertThat(Zannama.run(terminal, asked)).as(name + ": " + err).isZero();
          return out.toString(UTF_8) + "--messages --help --version";
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatMavenIsAskedForIsThere(String page) throws IOException {
    for (String command : found(MAVEN, Files.readString(ROOT.resolve(page)))) {
      List<String> words = List.of(command.split(" ", -1));
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (word.equals("-pl")) {
          assertThat(words.get(i + 1).split(","))
              .as(command)
              .allMatch(module -> Files.exists(ROOT.resolve(module).resolve("pom.xml")));
        } else if (word.startsWith("-P")) {
          assertThat(profiles()).as(command).contains(word.substring(2).split(","));
        } else if (word.startsWith("-Dtest=")) {
          assertThat(source(word.substring(7))).as(command).isPresent();
        }
      }
    }
  }

  private static Set<String> profiles() throws IOException {
    Set<String> profiles = new TreeSet<>();
    for (String pom : List.of("pom.xml", "examples/pom.xml")) {
      String text = Files.readString(ROOT.resolve(pom)).replaceAll("(?s)<!--.*?-->", "");
      profiles.addAll(found(Pattern.compile("<profile>\\s++<id>([^<]++)"), text));
    }
    return profiles;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyProgramOfTheTestsIsThere(String page) throws IOException {
    String text = Files.readString(ROOT.resolve(page));
    for (MatchResult named : PROGRAM.matcher(text).results().toList()) {
      Optional<Path> source = source(named.group(1));
      assertThat(source).as(named.group()).isPresent();
      Path tests = ROOT.resolve(named.group(2)).resolve("src/test");
      assertThat(source.orElseThrow()).startsWith(tests).content().contains("void main(");
    }
    for (String name : found(CLASS, text)) {
      assertThat(source(name.substring(name.lastIndexOf('.') + 1)))
          .as("%s: %s", page, name)
          .hasValueSatisfying(
              file -> assertThat(file).endsWith(Path.of(name.replace('.', '/') + ".java")));
    }
  }

  @Test
  void theMeasurementsNamePrograms() throws IOException {
    String page = Files.readString(ROOT.resolve("examples/MEASUREMENTS.md"));
    assertThat(found(PROGRAM, page)).hasSizeGreaterThan(20);
    assertThat(found(COMMAND, page)).isNotEmpty();
  }

  /// The source of a class of the tests, or of the programs.
  private static Optional<Path> source(String name) {
    return SOURCES.stream().filter(file -> file.endsWith(name + ".java")).findFirst();
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("target"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a pattern finds: its group, or all where it has none.
  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(it -> it.group(Math.min(1, it.groupCount())))
        .toList();
  }
}
