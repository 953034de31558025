package kz.zannama.examples.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// The records of a batch as they are made, in files that are closed at each checkpoint.
final class Parts {
  private final Path folder;
  private int number;
  private long place;
  private FileChannel open;
  private boolean isOpen;

  /// @param out the folder of the output
  /// @param number the number of the first part to write; one that a killed run left is written
  ///   anew
  Parts(Path out, int number) throws IOException {
    this.folder = Files.createDirectories(out.resolve("parts"));
    this.number = number;
    this.open = next();
    this.isOpen = true;
  }

  static Path file(Path out, int number) {
    return out.resolve("parts").resolve(String.format(Locale.ROOT, "part-%05d.ndjson", number));
  }

  private FileChannel next() throws IOException {
    return FileChannel.open(
        folder.resolve(String.format(Locale.ROOT, "part-%05d.ndjson", number)),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  /// Adds the records of a source.
  ///
  /// @return the entry with the place of its records
  Entry add(Entry entry, String records) throws IOException {
    if (!isOpen) {
      open = next();
      isOpen = true;
      place = 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(records.getBytes(StandardCharsets.UTF_8));
    int length = bytes.remaining();
    while (bytes.hasRemaining()) {
      open.write(bytes);
    }
    long start = place;
    place += length;
    return entry.at(number, start, length);
  }

  /// Makes what was added safe; what is added later goes into another part.
  void close() throws IOException {
    if (isOpen) {
      open.force(false);
      open.close();
      isOpen = false;
      number++;
    }
  }
}
