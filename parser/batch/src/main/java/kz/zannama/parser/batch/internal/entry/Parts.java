package kz.zannama.parser.batch.internal.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The records of a batch as they are made, in files that are closed at each checkpoint.
public final class Parts implements AutoCloseable {
  public static final String FOLDER = "parts";

  // "part-00001.ndjson"
  public static final Pattern NAME = Pattern.compile("part-(\\d{5,9})\\.ndjson");

  private final Path folder;
  private int number;
  private long place;
  private @Nullable FileChannel open;

  private int readNumber;
  private @Nullable FileChannel read;

  /// @param out the folder of the output
  /// @param number the number of the first part to write; one that a killed run left is written
  ///   anew
  public Parts(Path out, int number) throws IOException {
    this.folder = out.resolve(FOLDER);
    this.number = number;
    Files.createDirectories(folder);
  }

  private Path file(int part) {
    return folder.resolve(String.format(Locale.ROOT, "part-%05d.ndjson", part));
  }

  /// Adds the records of a source.
  ///
  /// @return the entry with the place of its records
  public Entry add(Entry entry, String records) throws IOException {
    FileChannel part = part();
    byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      part.write(left);
    }
    long start = place;
    place += bytes.length;
    return entry.at(new Entry.Stretch(number, start, bytes.length, sum(bytes)));
  }

  private FileChannel part() throws IOException {
    FileChannel part = open;
    if (part == null) {
      part =
          FileChannel.open(
              file(number),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      open = part;
      place = 0;
    }
    return part;
  }

  /// Makes what was added safe; what is added later goes into another part.
  public void save() throws IOException {
    FileChannel part = open;
    if (part != null) {
      part.force(false);
      part.close();
      open = null;
      number++;
    }
  }

  /// The records of a source as they were written; fast where entries are asked for in their order.
  ///
  /// @throws Damaged if they are not there any more as they were written
  public byte[] records(Entry entry) throws IOException {
    Entry.Stretch stretch = entry.records();
    ByteBuffer bytes = ByteBuffer.allocate(stretch.length());
    try {
      FileChannel part = reading(stretch.part());
      while (bytes.hasRemaining() && part.read(bytes, stretch.start() + bytes.position()) > 0) {
        // reads until the records are whole
      }
    } catch (NoSuchFileException e) {
      throw new Damaged(entry, e);
    }
    if (bytes.hasRemaining() || sum(bytes.array()) != stretch.sum()) {
      throw new Damaged(entry, null);
    }
    return bytes.array();
  }

  public boolean isWhole(Entry entry) throws IOException {
    try {
      records(entry);
      return true;
    } catch (Damaged e) {
      return false;
    }
  }

  /// Records are not there any more as they were written.
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(Entry entry, @Nullable IOException cause) {
      super("[" + entry.source() + "] its records are gone or damaged", cause);
    }
  }

  private FileChannel reading(int part) throws IOException {
    FileChannel channel = read;
    if (channel == null || readNumber != part) {
      if (channel != null) {
        channel.close();
      }
      read = null;
      channel = FileChannel.open(file(part));
      read = channel;
      readNumber = part;
    }
    return channel;
  }

  /// Takes away the parts that no source has records in.
  public void keepOnly(Set<Integer> used) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        var name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && !used.contains(Integer.valueOf(name.group(1)))) {
          Files.delete(file);
        }
      }
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() throws IOException {
    try (FileChannel writing = open;
        FileChannel reading = read) {
      open = null;
      read = null;
    }
  }
}
