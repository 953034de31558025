package kz.zannama.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a table of words: columns separated by tabs, comments after `#`.
final class CitationTable {
  private CitationTable() {}

  /// The rows of a resource beside the classes of this package.
  static List<String[]> rows(String name) {
    try (InputStream in = CitationTable.class.getResourceAsStream(name)) {
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
