package kz.zannama.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a table of words: columns separated by tabs, comments after `#`.
public final class WordTable {
  private WordTable() {}

  /// The rows of a resource beside the classes of this package.
  static List<String[]> rows(String name) {
    return rows(WordTable.class, name);
  }

  /// The rows of a resource beside a class.
  public static List<String[]> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No table of words: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table of words " + name, e);
    }
  }
}
