package kz.zannama.examples.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  private static StandardOutput failing(String reason) {
    return new StandardOutput(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        });
  }

  private static void print(OutputStream out) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    stream.print("answer\n");
    stream.print("and more\n");
  }

  @Test
  void remembersThatADiskIsFull() {
    StandardOutput out = failing("No space left on device");
    print(out);

    assertThat(out.failure()).map(IOException::getMessage).contains("No space left on device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void whoeverClosesAPipeHasReadEnough(String reason) {
    StandardOutput out = failing(reason);
    print(out);

    assertThat(out.failure()).isEmpty();
  }

  @Test
  void whatIsWrittenIsNoFailure() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(written);
    print(out);

    assertThat(out.failure()).isEmpty();
    assertThat(written.toString(UTF_8)).isEqualTo("answer\nand more\n");
  }
}
