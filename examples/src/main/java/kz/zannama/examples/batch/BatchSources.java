package kz.zannama.examples.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ActSource;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The sources that a batch names, in a fixed order: files as named, folders by name, the entries
/// of zip and tar archives and the records of `.jsonl` archives as they stand in them.
///
/// The key of an entry is `archive.zip!folder/act.pdf`, that of a record `archive.jsonl.gz#id`.
final class BatchSources {
  private static final List<String> TYPES =
      List.of(".pdf", ".docx", ".doc", ".html", ".htm", ".xhtml", ".md", ".txt");
  private static final List<String> RECORDS = List.of(".jsonl", ".jsonl.gz");
  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tar.gz", ".tgz");

  private final long largest;

  BatchSources(long largest) {
    this.largest = largest;
  }

  /// A source of a batch.
  ///
  /// @param key what tells it from all others: its path, and within an archive its place there
  /// @param source what is parsed
  record Named(String key, ActSource source) {}

  /// Hands over each source in order.
  ///
  /// @throws IOException if a folder or an archive cannot be read
  void forEach(List<Path> named, Consumer<Named> consumer) throws IOException {
    for (Path path : named) {
      for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
        if (hasEnding(file.toString(), ARCHIVES)) {
          entries(file, consumer);
        } else {
          ActParser.sources(List.of(file))
              .forEach(source -> consumer.accept(new Named(key(file, source), source)));
        }
      }
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isRead(file.toString()))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException("[" + folder + "] cannot be read", e.getCause());
    }
  }

  private static boolean isRead(String name) {
    return hasEnding(name, TYPES) || hasEnding(name, RECORDS) || hasEnding(name, ARCHIVES);
  }

  private static boolean hasEnding(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /// The path, with the record for one of an archive.
  private static String key(Path file, ActSource source) {
    int record = source.name().indexOf('#');
    return file + (record < 0 ? "" : source.name().substring(record));
  }

  private void entries(Path file, Consumer<Named> consumer) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ArchiveInputStream<? extends ArchiveEntry> archive = open(file.toString(), in)) {
      ArchiveEntry entry;
      while ((entry = archive.getNextEntry()) != null) {
        if (!entry.isDirectory() && hasEnding(entry.getName(), TYPES)) {
          consumer.accept(
              new Named(file + "!" + entry.getName(), source(entry.getName(), archive)));
        }
      }
    } catch (IOException e) {
      throw new IOException("[" + file + "] cannot be read: " + e.getMessage(), e);
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> open(String name, InputStream in)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      return new ZipArchiveInputStream(in);
    }
    boolean plain = lower.endsWith(".tar");
    return new TarArchiveInputStream(plain ? in : new GZIPInputStream(in));
  }

  /// An entry's bytes, no more of them than a source may have and one beyond.
  private ActSource source(String name, InputStream entry) throws IOException {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return ActSource.of(last, entry.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8)));
  }
}
