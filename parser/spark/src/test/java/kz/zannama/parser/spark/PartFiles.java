package kz.zannama.parser.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a job wrote: files of a folder, one a task.
final class PartFiles {
  private PartFiles() {}

  /// The lines of all files of a folder whose names match a pattern, in the order of the names.
  static List<String> lines(Path folder, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().matches(name)).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
