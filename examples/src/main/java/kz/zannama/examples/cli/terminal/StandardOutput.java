package kz.zannama.examples.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// The standard output of this process, which remembers why it could not be written: a
/// `PrintStream` over it says nothing of that.
final class StandardOutput extends OutputStream {
  // Specimens: `Broken pipe`, on Windows `The pipe is being closed`
  private static final Pattern CLOSED = Pattern.compile("(?i)\\bpipe\\b");

  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  /// Why an answer was lost. Who closes a pipe, as `head` does, has read enough: that is none.
  Optional<IOException> failure() {
    return failure.filter(e -> !CLOSED.matcher(String.valueOf(e.getMessage())).find());
  }
}
