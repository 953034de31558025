package kz.zannama.examples.door.carrier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Messages by lines: one a line in, one a line out, until there are no more.
public final class LineCarrier {
  /// In bytes; what is longer is no question that anybody would ask.
  static final int LONGEST = 1_000_000;

  private final Carrier carrier;

  /// Lines for a carrier that a server was built on.
  public LineCarrier(Carrier carrier) {
    this.carrier = carrier;
  }

  /// Answers line by line, in their order; blank ones are none.
  ///
  /// @throws IOException if they cannot be read
  public void run(InputStream in, PrintStream out) throws IOException {
    InputStream lines = new BufferedInputStream(in);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read;
    do {
      read = lines.read();
      if (read >= 0 && read != '\n') {
        // One byte too many is kept, so that it is no message any more.
        if (line.size() <= LONGEST) {
          line.write(read);
        }
      } else if (line.size() > 0) {
        answer(line.size() > LONGEST ? "" : line.toString(StandardCharsets.UTF_8), out);
        line.reset();
      }
    } while (read >= 0);
  }

  private void answer(String line, PrintStream out) {
    if (line.isBlank() && !line.isEmpty()) {
      return;
    }
    carrier
        .answer(line)
        .ifPresent(answer -> {
          out.print(answer + "\n");
          out.flush();
        });
  }
}
