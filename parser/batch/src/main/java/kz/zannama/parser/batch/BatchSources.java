package kz.zannama.parser.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final long largest;

  BatchSources(long largest) {
    this.largest = largest;
  }

  /// A source of a batch.
  ///
  /// @param key what tells it from all others: its path, and within an archive its place there
  /// @param source what is parsed
  record Named(String key, ActSource source) {}

  /// Is given the sources.
  interface Taker {
    /// Takes a source; says whether to go on with the next.
    boolean take(Named source) throws IOException;
  }

  /// Hands over each source in order, until one is the last to be taken.
  ///
  /// @throws IOException if a folder or an archive cannot be read
  void forEach(List<Path> named, Taker taker) throws IOException {
    for (Path path : named) {
      for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
        if (!of(file, taker)) {
          return;
        }
      }
    }
  }

  private boolean of(Path file, Taker taker) throws IOException {
    if (FileTypes.isArchive(file.toString())) {
      return entries(file, taker);
    }
    for (ActSource source : ActParser.sources(List.of(file))) {
      if (!taker.take(new Named(key(file, source), source))) {
        return false;
      }
    }
    return true;
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
    return FileTypes.isParsed(name) || FileTypes.isArchive(name);
  }

  /// The path, with the record for one of an archive.
  private static String key(Path file, ActSource source) {
    int record = source.name().indexOf('#');
    return file + (record < 0 ? "" : source.name().substring(record));
  }

  private boolean entries(Path file, Taker taker) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ArchiveInputStream<? extends ArchiveEntry> archive = open(file, in)) {
      Optional<Named> source = next(file, archive);
      while (source.isPresent()) {
        if (!taker.take(source.get())) {
          return false;
        }
        source = next(file, archive);
      }
      return true;
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> open(Path file, InputStream in)
      throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".zip")) {
        return new ZipArchiveInputStream(in);
      }
      return new TarArchiveInputStream(name.endsWith(".tar") ? in : new GZIPInputStream(in));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// The next act in an archive, with no more of its bytes than a source may have and one beyond.
  private Optional<Named> next(Path file, ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      ArchiveEntry entry = archive.getNextEntry();
      while (entry != null && (entry.isDirectory() || !FileTypes.isAct(entry.getName()))) {
        entry = archive.getNextEntry();
      }
      if (entry == null) {
        return Optional.empty();
      }
      String name = entry.getName();
      byte[] bytes = archive.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
      String last = name.substring(name.lastIndexOf('/') + 1);
      return Optional.of(new Named(file + "!" + name, ActSource.of(last, bytes)));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static IOException unreadable(Path file, IOException e) {
    return new IOException("[" + file + "] cannot be read: " + e.getMessage(), e);
  }
}
