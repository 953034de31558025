package kz.zannama.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.examples.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

/// What the pages for people name is there: links, files, tests, programs, commands and options.
final class PagesTest {
  private static final Path ROOT =
      Objects.requireNonNull(Path.of(System.getProperty("zannama.testdata")).getParent());
  private static final Set<String> NO_SOURCES = Set.of("target", ".git", "node_modules");

  // [the page](index/opensearch/README.md#try)
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*+)(?:#([^)\\s]++))?+\\)");
  // `core/src/main/resources/kz/zannama/message/`
  private static final Pattern FILE =
      Pattern.compile(
          "(?<![\\w/.-])((?:core|parser|index|examples|testdata|\\.ci|\\.github)/[\\w./-]*+[\\w/])");
  // kz.zannama.index.benchmark.CrashBenchmark
  private static final Pattern TYPE = Pattern.compile("\\bkz(?:\\.[a-z]++)++\\.[A-Z]\\w++");
  // `CrashBenchmark 50`, -Dtest=SpecTest
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*+(?:Benchmark|Test)\\b");
  // mvn -Pengines,release verify -pl parser -am
  private static final Pattern PROFILES = Pattern.compile("mvn [^`\\n]*?-P([\\w,]++)");
  private static final Pattern MODULES = Pattern.compile("mvn [^`\\n]*?-pl ([\\w/,]++)");
  // examples/zannama search --index acts.index WORDS · | `search --index PATH QUERY` | … |
  private static final Pattern COMMAND =
      Pattern.compile("(?m)examples/zannama ([a-z]++)([^`\\n]*+)|^\\| `([a-z]++)((?: |` \\|).*+)$");
  private static final Pattern OPTION = Pattern.compile("(?<!\\S)`?(--[a-z][a-z-]++)");

  private final Map<String, String> manuals = new HashMap<>();

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      found(LINK, page)
          .filter(link -> !link.group(1).contains("://"))
          .forEach(link -> {
            Path target =
                link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).as("%s: %s", page, link.group()).exists();
            if (link.group(2) != null) {
              assertThat(anchors(target)).as("%s: %s", page, link.group()).contains(link.group(2));
            }
          });
    }
  }

  @Test
  void filesAreThere() throws IOException {
    for (Path page : pages()) {
      found(FILE, page)
          .map(MatchResult::group)
          .filter(file -> !file.contains("/target/") && !file.contains("NAME"))
          .forEach(file -> assertThat(ROOT.resolve(file)).as(page.toString()).exists());
    }
  }

  @Test
  void testsAndProgramsAreThere() throws IOException {
    List<String> types;
    try (Stream<Path> files = sources()) {
      types = files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
    for (Path page : pages()) {
      Stream.concat(found(TYPE, page), found(TEST, page))
          .map(name -> "/" + name.group().replace('.', '/') + ".java")
          .forEach(name ->
              assertThat(types).as("%s: %s", page, name).anyMatch(type -> type.endsWith(name)));
    }
  }

  @Test
  void profilesAndModulesOfMavenAreThere() throws IOException {
    String pom =
        Files.readString(ROOT.resolve("pom.xml"))
            + Files.readString(ROOT.resolve("examples/pom.xml"));
    for (Path page : pages()) {
      found(PROFILES, page)
          .flatMap(it -> Stream.of(it.group(1).split(",", -1)))
          .forEach(id -> assertThat(pom).as(page.toString()).contains("<id>" + id + "</id>"));
      found(MODULES, page)
          .flatMap(it -> Stream.of(it.group(1).split(",", -1)))
          .forEach(it -> assertThat(pom).as(page.toString()).contains("<module>" + it + "<"));
    }
  }

  @Test
  void commandsHaveTheirOptions() throws IOException {
    int asked = 0;
    for (Path page : pages()) {
      for (MatchResult command : found(COMMAND, page).toList()) {
        boolean typed = command.group(1) != null;
        String manual = manual(typed ? command.group(1) : command.group(3));
        for (MatchResult option : OPTION.matcher(command.group(typed ? 2 : 4)).results().toList()) {
          assertThat(manual).as("%s: %s", page, command.group()).contains(option.group(1));
          asked++;
        }
      }
    }
    assertThat(asked).isPositive();
  }

  private String manual(String command) {
    return manuals.computeIfAbsent(
        command,
        name -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, out);
          assertThat(Zannama.run(terminal, name, "--help")).as(name).isZero();
          return out.toString(UTF_8);
        });
  }

  /// The ids that headings get where pages are shown: `## Try it` is `try-it`.
  private static Set<String> anchors(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("#++ ", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError("[" + page + "] cannot be read", e);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, Path page) throws IOException {
    return pattern.matcher(Files.readString(page)).results();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = sources()) {
      List<Path> pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !file.startsWith(ROOT.resolve("testdata")))
              .toList();
      assertThat(pages).contains(ROOT.resolve("README.md"));
      return pages;
    }
  }

  private static Stream<Path> sources() throws IOException {
    List<Path> places;
    try (Stream<Path> top = Files.list(ROOT)) {
      places = top.filter(it -> !NO_SOURCES.contains(it.getFileName().toString())).toList();
    }
    return places.stream()
        .flatMap(PagesTest::files)
        .filter(
            file -> Stream.of(file.toString().split("[/\\\\]", -1)).noneMatch("target"::equals));
  }

  private static Stream<Path> files(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new AssertionError("[" + place + "] cannot be listed", e);
    }
  }
}
