package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pieces that acts are made of, to be repeated or mixed.
public final class Pieces {
  private Pieces() {}

  /// The lines of a file below its first empty one, `\n` for a line feed and `\t` for a tab.
  public static List<String> of(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .dropWhile(line -> !line.isEmpty())
        .skip(1)
        .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
        .toList();
  }
}
