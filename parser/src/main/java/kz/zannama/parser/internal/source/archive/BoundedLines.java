package kz.zannama.parser.internal.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, as bytes, none longer than a limit: what a longer one has beyond the
/// limit is skipped, so that no line can fill the memory.
final class BoundedLines {
  private final InputStream stream;
  private final int longest;
  private boolean cut;
  private boolean ended;

  BoundedLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /// The next line without its line feed; empty at the end of the stream.
  Optional<byte[]> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    cut = false;
    int b = stream.read();
    ended = b < 0;
    while (b >= 0 && b != '\n') {
      if (line.size() < longest) {
        line.write(b);
      } else {
        cut = true;
      }
      b = stream.read();
    }
    return ended && line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
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
