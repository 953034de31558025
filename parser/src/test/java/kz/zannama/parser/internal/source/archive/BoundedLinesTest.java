package kz.zannama.parser.internal.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
  private static BoundedLines lines(String text, int longest) {
    return new BoundedLines(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
  }

  private static String next(BoundedLines lines) throws IOException {
    Optional<byte[]> line = lines.next();
    return line.map(bytes -> new String(bytes, UTF_8) + (lines.isCut() ? "…" : "")).orElse("-");
  }

  @Test
  void cutsOffLongLinesAndGoesOn() throws IOException {
    BoundedLines lines = lines("ab\n\nabcdefgh\nabc\nd", 3);
    assertThat(next(lines)).isEqualTo("ab");
    assertThat(next(lines)).isEmpty();
    assertThat(next(lines)).isEqualTo("abc…");
    assertThat(next(lines)).isEqualTo("abc");
    assertThat(next(lines)).isEqualTo("d");
    assertThat(next(lines)).isEqualTo("-");
  }

  @Test
  void readsLinesThatAreLongerThanItsBuffer() throws IOException {
    String text = "а".repeat(100_000);
    BoundedLines lines = lines(text + "\n" + text, 1 << 20);
    assertThat(next(lines)).isEqualTo(text);
    assertThat(next(lines)).isEqualTo(text);
    assertThat(next(lines)).isEqualTo("-");
  }

  @Test
  void givesUpALineWithoutEnd() {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    assertThatThrownBy(() -> new BoundedLines(zeros, 1 << 20).next())
        .isInstanceOf(IOException.class)
        .hasMessage("a line of more than 4194304 bytes");
  }
}
