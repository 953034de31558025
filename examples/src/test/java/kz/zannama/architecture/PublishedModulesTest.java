package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Program;
import org.junit.jupiter.api.Test;

/// What is published is complete, and of one version.
final class PublishedModulesTest {
  private static final Path ROOT =
      Objects.requireNonNull(Path.of(System.getProperty("zannama.testdata")).getParent());
  private static final Pattern MODULE = Pattern.compile("<module>([^<]++)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(zannama[\\w-]*+)<");
  private static final Pattern VERSION = Pattern.compile("<version>([^<$]++)</version>");
  // <groupId>kz.zannama</groupId> <artifactId>zannama</artifactId> <version>0.2.0</version>
  private static final Pattern OWN =
      Pattern.compile("<artifactId>zannama(?:-bom)?+</artifactId>\\s*+" + VERSION.pattern());
  // module-info: opens kz.zannama.parser.internal.head to kz.zannama.core;
  private static final Pattern OPENED =
      Pattern.compile("opens ([\\w.]++) to\\s++kz\\.zannama\\.core;");

  @Test
  void allHaveOneVersion() throws IOException {
    String version = first(OWN, ROOT.resolve("pom.xml"));
    for (String module : modules()) {
      assertThat(first(OWN, pom(module))).as(module).isEqualTo(version);
    }
    assertThat(Program.VERSION).isEqualTo(version);
    assertThat(Files.readString(ROOT.resolve("examples/zannama")))
        .contains("zannama-examples-" + version + ".jar");
    assertThat(Files.readString(ROOT.resolve(".github/CHANGELOG.md")))
        .contains("## " + version.replace("-SNAPSHOT", ""));
  }

  @Test
  void theBillOfMaterialsHasThemAll() throws IOException {
    Set<String> published = new TreeSet<>();
    for (String module : modules()) {
      if (isPublished(module) && !module.equals("core/bom")) {
        published.add(found(ARTIFACT, pom(module)).get(1));
      }
    }

    List<String> listed = found(ARTIFACT, pom("core/bom"));
    assertThat(listed.subList(1, listed.size())).containsExactlyElementsOf(published);
  }

  @Test
  void allSayWhatTheyAre() throws IOException {
    for (String module : modules()) {
      assertThat(pom(module))
          .content()
          .as(module)
          .contains("<name>Zannama ")
          .contains("<description>");
    }
    for (Path pom : List.of(ROOT.resolve("pom.xml"), pom("core/bom"))) {
      assertThat(pom)
          .content()
          .contains("<name>", "<description>", "<url>", "<license>", "<developer>", "<scm")
          .contains("<project.build.outputTimestamp>");
    }
  }

  /// The tables of words and rules beside the classes of a module are read by `core`.
  @Test
  void packagesWithTablesAreOpenToCore() throws IOException {
    for (String module : List.of("core/export", "parser", "index")) {
      Path sources = ROOT.resolve(module).resolve("src/main");
      try (Stream<Path> files = Files.walk(sources.resolve("resources/kz"))) {
        Set<String> tables =
            files
                .filter(file -> file.toString().matches(".*\\.(tsv|rules|txt)"))
                .map(file -> sources.resolve("resources").relativize(file.getParent()).toString())
                .map(folder -> folder.replace('\\', '/').replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found(OPENED, sources.resolve("java/module-info.java")))
            .as(module)
            .containsExactlyElementsOf(tables);
      }
    }
  }

  private static boolean isPublished(String module) throws IOException {
    return !Files.readString(pom(module)).contains("<maven.deploy.skip>true<");
  }

  private static Path pom(String module) {
    return ROOT.resolve(module).resolve("pom.xml");
  }

  private static List<String> modules() throws IOException {
    return found(MODULE, ROOT.resolve("pom.xml"));
  }

  private static String first(Pattern pattern, Path file) throws IOException {
    assertThat(found(pattern, file)).as(file.toString()).isNotEmpty();
    return found(pattern, file).getFirst();
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
