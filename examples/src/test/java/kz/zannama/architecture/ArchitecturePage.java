package kz.zannama.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that says how the project is built, made of what modules and packages say of
/// themselves.
///
/// @param root the folder of the project
record ArchitecturePage(Path root) {
  private static final String HEAD =
      """
      # Architecture

      Made of the descriptions of modules and packages by `ArchitecturePageTest`, which fails where this page is older
      than they are; `-Dgolden.update` writes it anew. What may see what is in the module descriptors and in
      `ArchitectureTest`; how bytes become an act is told by `kz.zannama.parser.internal.act`.
      """;

  /// In the order in which they are read best.
  private static final List<String> MODULES =
      List.of(
          "core",
          "core/export",
          "parser",
          "parser/batch",
          "parser/git",
          "parser/ocr",
          "parser/spark",
          "index",
          "index/opensearch",
          "index/opensearch/plugin",
          "examples");

  // <description>The typed model of a legal act</description>
  private static final Pattern DESCRIPTION = Pattern.compile("<description>([^<]++)</description>");
  // requires transitive kz.zannama.core;
  private static final Pattern REQUIRES =
      Pattern.compile("requires (?:static )?+(?:transitive )?+(kz\\.zannama[\\w.]*+);");
  // [Wording][kz.zannama.consolidation.Wording], [AmendmentChain#asOf]
  private static final Pattern LINK = Pattern.compile("\\[([\\w.#]++)](?:\\[[^\\]]*+])?+");

  /// The page.
  String text() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (String module : MODULES) {
      page.append("\n## `").append(module).append("/`\n\n").append(description(module));
      page.append("\n\n| Package | What it is |\n|---|---|\n");
      for (Path info : infos(module)) {
        page.append("| `").append(name(module, info)).append("` | ");
        page.append(described(info)).append(" |\n");
      }
    }
    return page.toString();
  }

  private String description(String module) throws IOException {
    String pom = Files.readString(root.resolve(module).resolve("pom.xml"));
    Path descriptor = sources(module).resolve("module-info.java");
    String seen = Files.exists(descriptor) ? seen(Files.readString(descriptor)) : "";
    return first(DESCRIPTION, pom) + "." + seen;
  }

  private static String seen(String descriptor) {
    String modules =
        REQUIRES
            .matcher(descriptor)
            .results()
            .map(found -> "`" + found.group(1) + "`")
            .collect(Collectors.joining(", "));
    return modules.isEmpty() ? "" : " It sees " + modules + ".";
  }

  private List<Path> infos(String module) throws IOException {
    try (Stream<Path> files = Files.walk(sources(module))) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .sorted(Comparator.comparing(Path::getParent))
          .toList();
    }
  }

  private Path sources(String module) {
    return root.resolve(module).resolve("src/main/java");
  }

  private String name(String module, Path info) {
    Path folder = Objects.requireNonNull(sources(module).relativize(info).getParent());
    return folder.toString().replace('\\', '/').replace('/', '.');
  }

  /// What a package says first, and where it says that one should start.
  private static String described(Path info) throws IOException {
    List<String> paragraphs = new ArrayList<>(List.of(""));
    for (String line : Files.readAllLines(info)) {
      if (line.startsWith("///")) {
        String words = line.substring(3).strip();
        int last = paragraphs.size() - 1;
        if (words.isEmpty()) {
          paragraphs.add("");
        } else {
          paragraphs.set(last, (paragraphs.get(last) + " " + words).strip());
        }
      }
    }
    String said =
        Stream.concat(
                paragraphs.stream().limit(1),
                paragraphs.stream().skip(1).filter(it -> it.startsWith("Start with ")))
            .collect(Collectors.joining(" "));
    return LINK.matcher(said).replaceAll(link -> "`" + link.group(1) + "`").replace("|", "\\|");
  }

  private static String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult r) -> r.group(1))
        .orElse("");
  }
}
