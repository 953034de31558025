package kz.zannama.parser.internal.source.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The rows of a table of letters: columns separated by tabs, comments after `#`.
final class LetterTable {
  private LetterTable() {}

  static List<String[]> rows(String name) {
    try (InputStream in = LetterTable.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("[" + name + "] cannot be read", e);
    }
  }
}
