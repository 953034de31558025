package kz.zannama.parser.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the files are that the tests read.
final class Testdata {
  private static final Path ROOT = root();

  private Testdata() {}

  static Path acts() {
    return ROOT.resolve("acts");
  }

  static Path golden() {
    return ROOT.resolve("golden");
  }

  static Path sources() {
    return ROOT.resolve("sources");
  }

  static Path spec() {
    return ROOT.resolve("spec");
  }

  static Path wordings() {
    return ROOT.resolve("wordings");
  }

  /// The files of a folder whose names end in a certain way, by name.
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("[" + folder + "] cannot be listed", e);
    }
  }

  /// Whether an example is to be run: all are, or with `-Dspec=PART` those with that part in their
  /// names.
  static boolean isAsked(String example) {
    return example.contains(System.getProperty("spec", ""));
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Path root() {
    String given = System.getProperty("zannama.testdata");
    return given != null ? Path.of(given) : Path.of("..", "testdata");
  }
}
