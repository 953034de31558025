package kz.zannama.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /// The rows of a table that are of one sort, which their first column tells.
  public static List<String[]> rows(Class<?> owner, String name, String sort) {
    return rows(owner, name).stream().filter(row -> row[0].equals(sort)).toList();
  }

  /// The values of a column as the alternatives of a pattern.
  ///
  /// @param column 0-based
  public static String alternatives(Class<?> owner, String name, int column) {
    return rows(owner, name).stream().map(row -> row[column]).collect(Collectors.joining("|"));
  }

  /// The values of a column as the alternatives of a pattern, of the rows of one sort.
  ///
  /// @param sort what the first column tells
  /// @param column 0-based
  public static String alternatives(Class<?> owner, String name, String sort, int column) {
    return rows(owner, name, sort).stream()
        .map(row -> row[column])
        .collect(Collectors.joining("|"));
  }

  /// The values that a column lists, parted by commas.
  public static List<String> listed(String column) {
    return List.of(column.split(", ", -1));
  }

  /// The words that the second columns of a table list, of the rows of one sort.
  ///
  /// @param sort what the first column tells
  public static List<String> words(Class<?> owner, String name, String sort) {
    return rows(owner, name, sort).stream().flatMap(row -> listed(row[1]).stream()).toList();
  }

  /// Words as the alternatives of a pattern, each as it stands: the longest first, so that none
  /// hides one that goes on.
  public static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /// A pattern that finds words as a whole.
  ///
  /// @param alternatives expressions for them
  public static Pattern whole(String alternatives) {
    return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
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
