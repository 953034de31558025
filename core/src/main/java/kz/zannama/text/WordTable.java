package kz.zannama.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of words that stands beside the class that reads it: UTF-8, columns separated by tabs,
/// `#` opens a comment, blank lines are skipped.
public final class WordTable {
  private WordTable() {}

  /// The rows of a table.
  ///
  /// @param owner the class beside whose package the table stands
  /// @throws IllegalStateException if the jar lacks the table
  public static List<String[]> rows(Class<?> owner, String name) {
    return lines(owner, name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /// The rows of a table with their columns unparted.
  ///
  /// @throws IllegalStateException if the jar lacks the table
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its table of words " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table of words " + name, e);
    }
  }
}
