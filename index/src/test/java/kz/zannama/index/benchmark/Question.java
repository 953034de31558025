package kz.zannama.index.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/// A question with the sources that answer it.
///
/// @param kind what sort of question it is
/// @param text what is typed
/// @param sources the files, or the ids of the records, whose acts answer it
record Question(String kind, String text, Set<String> sources) {
  /// The questions of a file: kind, text and sources in columns, the sources parted by blanks or,
  /// where a name has blanks, by semicolons.
  static List<Question> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", 3))
        .map(row -> new Question(row[0], row[1], sources(row[2])))
        .toList();
  }

  private static Set<String> sources(String column) {
    return Set.of(column.split(column.contains(";") ? "; ?" : " ", -1));
  }

  /// Which half it belongs to, 0 or 1: one is for tuning, the other for what is reported.
  int half() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(UTF_8));
    return (int) (sum.getValue() & 1);
  }

  /// Whether a source answers it.
  boolean isAnsweredBy(String file) {
    return sources.contains(file.substring(file.indexOf('#') + 1));
  }
}
