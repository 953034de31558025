package kz.zannama.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of the jar's own tables: UTF-8, `#` opens a comment, blank lines are skipped.
final class TableLines {
  private TableLines() {}

  /// The lines of a table.
  ///
  /// @throws IllegalStateException if the jar lacks it
  static List<String> of(String table) {
    try (InputStream in = TableLines.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its table " + table);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
