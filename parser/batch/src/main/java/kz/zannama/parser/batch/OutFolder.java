package kz.zannama.parser.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.parser.batch.internal.entry.KeptPages;
import kz.zannama.parser.batch.internal.entry.Parts;

/// The folder of a batch's output, while one run works on it.
///
/// A file there belongs to the batch where the journal names it, or is the journal, its lock, a
/// part or a page that was read. No other file is written over or deleted.
final class OutFolder implements AutoCloseable {
  private static final String LOCK = "journal.lock";
  private static final String UNFINISHED = ".tmp";

  // "acts-00001.ndjson", "acts-00001.ndjson.zst", "quarantine.ndjson", "report.html"
  private static final Pattern WRITTEN =
      Pattern.compile(
          "acts-\\d{5,9}\\.ndjson(?:\\.zst)?|quarantine\\.ndjson|report\\.(?:json|html)");

  private final Path folder;
  private final FileChannel lock;
  private final Journal journal;

  private OutFolder(Path folder, FileChannel lock, Journal journal) {
    this.folder = folder;
    this.lock = lock;
    this.journal = journal;
  }

  /// Opens a folder and keeps all other runs out of it.
  ///
  /// @throws IOException if another run works on it, if it cannot be written, if it is of another
  ///   layout, or if it holds a file that the batch would write and that is not the batch's
  static OutFolder open(Path folder) throws IOException {
    FileChannel lock = locked(folder);
    try {
      Path journal = folder.resolve(Journal.NAME);
      boolean begun = Files.exists(journal) && Files.size(journal) > 0;
      if (!begun) {
        requireFree(folder, Set.of(), true);
      }
      Journal opened = Journal.open(journal);
      try {
        requireFree(folder, opened.files(), false);
        return new OutFolder(folder, lock, opened);
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("[" + folder + "] is a file, not a folder: choose another --out", e);
    } catch (AccessDeniedException e) {
      throw new IOException("[" + folder + "] may not be written: choose another --out", e);
    }
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this program holds it itself
    }
    channel.close();
    throw new IOException(
        "[" + file + "] another ingest works on this folder: wait for it, or choose another --out");
  }

  private static void requireFree(Path folder, Set<String> owned, boolean parts)
      throws IOException {
    requireFree(folder, WRITTEN, owned);
    if (parts) {
      requireFree(folder.resolve(Parts.FOLDER), Parts.NAME, owned);
    }
  }

  private static void requireFree(Path folder, Pattern names, Set<String> owned)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (names.matcher(name).matches() && !owned.contains(name)) {
          throw new IOException(
              "["
                  + file
                  + "] is there and not of this batch, which would write it: choose another --out");
        }
      }
    }
  }

  Path path() {
    return folder;
  }

  Journal journal() {
    return journal;
  }

  /// Whether a file belongs to the batch, so that it is no source of it.
  boolean owns(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path own = folder.toAbsolutePath().normalize();
    if (!absolute.startsWith(own) || absolute.equals(own)) {
      return false;
    }
    String name = own.relativize(absolute).toString();
    return name.equals(Journal.NAME)
        || name.equals(LOCK)
        || journal.owns(name)
        || isInner(absolute, own.resolve(Parts.FOLDER), Parts.NAME)
        || isInner(absolute, own.resolve(KeptPages.FOLDER), KeptPages.NAME);
  }

  private static boolean isInner(Path file, Path folder, Pattern names) {
    String name = file.getFileName().toString();
    return folder.equals(file.getParent())
        && (names.matcher(name).matches() || name.endsWith(UNFINISHED));
  }

  /// Writes a stream.
  interface Body {
    void write(OutputStream stream) throws IOException;
  }

  /// Writes a file of the batch: it is there whole or as it was.
  void write(String name, Body body) throws IOException {
    journal.own(name);
    Path unfinished = folder.resolve(Parts.FOLDER).resolve(name + UNFINISHED);
    Files.createDirectories(unfinished.getParent());
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      body.write(stream);
    }
    Files.move(
        unfinished,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Deletes files of records that an earlier run wrote and this one did not.
  void keepOnly(Set<String> written) throws IOException {
    for (String name : journal.files()) {
      if (name.startsWith("acts-") && !written.contains(name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (FileChannel held = lock) {
      journal.close();
    }
  }
}
