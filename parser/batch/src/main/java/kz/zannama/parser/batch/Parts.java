package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The records of a batch as they are made, in files that are closed at each checkpoint.
final class Parts {
  private static final String FOLDER = "parts";

  private final Path out;
  private int number;
  private long place;
  private @Nullable FileChannel open;

  /// @param out the folder of the output
  /// @param number the number of the first part to write; one that a killed run left is written
  ///   anew
  Parts(Path out, int number) throws IOException {
    this.out = out;
    this.number = number;
    Files.createDirectories(out.resolve(FOLDER));
  }

  static Path file(Path out, int number) {
    return out.resolve(FOLDER).resolve(String.format(Locale.ROOT, "part-%05d.ndjson", number));
  }

  /// Adds the records of a source.
  ///
  /// @return the entry with the place of its records
  Entry add(Entry entry, String records) throws IOException {
    FileChannel part = part();
    ByteBuffer bytes = ByteBuffer.wrap(records.getBytes(StandardCharsets.UTF_8));
    int length = bytes.remaining();
    while (bytes.hasRemaining()) {
      part.write(bytes);
    }
    long start = place;
    place += length;
    return entry.at(number, start, length);
  }

  private FileChannel part() throws IOException {
    FileChannel part = open;
    if (part == null) {
      part =
          FileChannel.open(
              file(out, number),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      open = part;
      place = 0;
    }
    return part;
  }

  /// Makes what was added safe; what is added later goes into another part.
  void close() throws IOException {
    if (open != null) {
      open.force(false);
      open.close();
      open = null;
      number++;
    }
  }
}
