package kz.zannama.parser.internal.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import kz.zannama.parser.internal.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an archive of acts record by record: `{"id": …, "heading": …, "text": …}` a line, the
/// whole compressed or not. No more than one record is in memory.
///
/// The heading is the title, two blanks, a status word and the requisites, cut off at 200
/// characters and without quotation marks. The archive is closed after its last record. Not
/// thread-safe.
public final class ArchiveReader implements Iterator<ArchiveRecord>, AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST = 64 * 1024 * 1024;

  /// Headings of so many characters were cut off: at 200, without the blank or the quotation mark
  /// that they ended in.
  private static final Set<Integer> CUT = Set.of(198, 199, 200);

  // "885ce189_Комментарий к Нормативному постановлению Консти..."
  private static final Pattern CUT_MARK = Pattern.compile("(?:\\.\\.\\.|…)\\s*+$");

  private final String name;
  private final InputStream stream;
  private final BoundedLines lines;
  private Optional<byte[]> line = Optional.empty();
  private Optional<IOException> damage = Optional.empty();
  private int number;

  private ArchiveReader(String name, InputStream stream) {
    this.name = name;
    this.stream = stream;
    this.lines = new BoundedLines(stream, LONGEST);
  }

  /// Opens an archive.
  ///
  /// @throws IOException if it cannot be read
  public static ArchiveReader open(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    try {
      return open(Files.newInputStream(path), name);
    } catch (IOException e) {
      throw new IOException("[" + name + "] cannot be read: " + e.getMessage(), e);
    }
  }

  /// Opens an archive from a stream, which is closed with the reader.
  ///
  /// @param name the archive's name
  public static ArchiveReader open(InputStream stream, String name) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    boolean compressed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return new ArchiveReader(
        name,
        compressed
            ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16)
            : buffered);
  }

  /// Whether another record follows. An archive that is damaged from here on has one more, which
  /// says so.
  @Override
  public boolean hasNext() {
    try {
      while (damage.isEmpty() && (line.isEmpty() || isBlank(line.get()))) {
        line = lines.next();
        number++;
        if (line.isEmpty()) {
          close();
          return false;
        }
      }
    } catch (IOException e) {
      damage = Optional.of(e);
    }
    return true;
  }

  private static boolean isBlank(byte[] bytes) {
    return bytes.length < 8 && new String(bytes, UTF_8).isBlank();
  }

  @Override
  public ArchiveRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The archive has no more records");
    }
    if (damage.isPresent()) {
      return damaged(damage.get());
    }
    byte[] json = line.orElseThrow();
    line = Optional.empty();
    return lines.isCut() ? broken("longer than " + LONGEST + " bytes") : record(json);
  }

  private ArchiveRecord damaged(IOException cause) {
    damage = Optional.empty();
    lines.end();
    String reason = "[" + name + "] damaged after line " + number + ": " + cause.getMessage();
    return new ArchiveRecord.Broken(name, new IOException(reason, cause));
  }

  private ArchiveRecord record(byte[] json) {
    try {
      JsonNode record = JSON.readTree(json);
      String text = record.path("text").asString("");
      String heading = record.path("heading").asString("");
      String id = record.path("id").asString("");
      if (text.isBlank() && heading.isBlank()) {
        return broken("no text in the record");
      }
      String source = name + "#" + (id.isEmpty() ? "line " + number : id);
      byte[] bytes = (heading.strip() + "\n\n" + text).getBytes(UTF_8);
      SourceFile file = SourceFile.of(source, "text/plain", bytes);
      boolean cut = CUT.contains(heading.length()) || CUT_MARK.matcher(heading).find();
      return new ArchiveRecord.Readable(cut ? file.withCutHeading() : file);
    } catch (JacksonException e) {
      return broken("no JSON record: " + e.getOriginalMessage());
    }
  }

  private ArchiveRecord broken(String reason) {
    String source = name + "#line " + number;
    return new ArchiveRecord.Broken(source, new IOException("[" + source + "] " + reason));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
