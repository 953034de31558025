package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import kz.zannama.examples.cli.terminal.Settings;
import kz.zannama.examples.cli.terminal.Terminal;

/// Commands run one after another, and what they wrote.
final class Session {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /// Runs a command and gives its exit code.
  int run(String... args) {
    return type("", args);
  }

  /// Runs a command where something is settled for all of them.
  int runSettled(Settings settings, String... args) {
    return Zannama.run(
        Terminal.of(new ByteArrayInputStream(new byte[0]), out, err), settings, args);
  }

  /// Runs a command on what is typed.
  int type(String typed, String... args) {
    return Zannama.run(
        Terminal.of(new ByteArrayInputStream(typed.getBytes(UTF_8)), out, err), args);
  }

  /// Runs a command and gives what it alone wrote to standard output.
  String answer(String... args) {
    out.reset();
    run(args);
    return out();
  }

  /// Forgets what was written to standard output so far.
  void forgetOut() {
    out.reset();
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
