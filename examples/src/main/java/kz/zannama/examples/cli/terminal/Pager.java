package kz.zannama.examples.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A program that shows an answer a screen at a time: `less`, or the one that `ZANNAMA_PAGER` or
/// `PAGER` names; `cat` shows all at once. It is started with the first words of an answer.
public final class Pager extends OutputStream {
  private final ProcessBuilder command;
  private final OutputStream otherwise;
  private Optional<Process> process = Optional.empty();
  private Optional<OutputStream> out = Optional.empty();

  private Pager(ProcessBuilder command, OutputStream otherwise) {
    this.command = command;
    this.otherwise = otherwise;
  }

  /// A pager as it is settled.
  ///
  /// @param otherwise where answers go if it cannot be started
  public static Pager of(Settings settings, OutputStream otherwise) {
    String program = settings.value("pager").or(() -> settings.variable("PAGER")).orElse("less");
    ProcessBuilder command = new ProcessBuilder("sh", "-c", "exec " + program);
    command.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    command.redirectError(ProcessBuilder.Redirect.INHERIT);
    // Of less: what fits is only printed, colours are colours, and the screen stays as it is.
    command.environment().putIfAbsent("LESS", "FRX");
    command.environment().putIfAbsent("LESSCHARSET", "utf-8");
    return new Pager(command, otherwise);
  }

  /// A terminal whose answers go through this.
  public Terminal before(Terminal terminal) {
    return new Terminal(
        terminal.in(),
        new PrintStream(this, false, StandardCharsets.UTF_8),
        terminal.err(),
        terminal.colours(),
        terminal.bar(),
        terminal.wording());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (out.isEmpty()) {
      out = Optional.of(start());
    }
    out.get().write(bytes, offset, length);
  }

  private OutputStream start() {
    try {
      process = Optional.of(command.start());
      return process.get().getOutputStream();
    } catch (IOException e) {
      return otherwise;
    }
  }

  @Override
  public void flush() throws IOException {
    if (out.isPresent()) {
      out.get().flush();
    }
  }

  /// Ends the answer, and waits until it was looked at.
  @Override
  public void close() throws IOException {
    if (process.isEmpty()) {
      flush();
      return;
    }
    try (OutputStream ended = process.get().getOutputStream()) {
      ended.flush();
    } catch (IOException e) {
      // Whoever closed the pager has seen enough.
    }
    try {
      process.get().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
