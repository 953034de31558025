package kz.zannama.parser.internal.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, as bytes, none longer than a limit: what a longer one has beyond the
/// limit is skipped, so that no line can fill the memory. A line that goes on without end, as that
/// of a small file of compressed zeros does, is damage: nothing is read beyond it.
final class BoundedLines {
  /// How many times the limit a line may have before the rest is given up.
  private static final int SKIPPED = 4;

  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean cut;
  private boolean ended;

  BoundedLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /// The next line without its line feed; empty at the end of the stream.
  ///
  /// @throws IOException if the stream fails or the line does not end
  Optional<byte[]> next() throws IOException {
    if (ended || !fill()) {
      ended = true;
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    long length = 0;
    boolean whole = false;
    while (!whole && fill()) {
      int end = lineFeed();
      int kept = (int) Math.min(end - at, longest - Math.min(length, longest));
      line.write(buffer, at, kept);
      length += end - at;
      if (length > (long) SKIPPED * longest) {
        throw new IOException("a line of more than " + SKIPPED * (long) longest + " bytes");
      }
      whole = end < filled;
      at = whole ? end + 1 : end;
    }
    cut = length > longest;
    return Optional.of(line.toByteArray());
  }

  /// Fills the buffer where it is used up; says whether there is anything in it.
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, stream.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }

  /// The place of the next line feed in the buffer, or the buffer's end.
  private int lineFeed() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /// Reads no further.
  void end() {
    ended = true;
  }

  /// Whether the line was longer than the limit.
  boolean isCut() {
    return cut;
  }
}
