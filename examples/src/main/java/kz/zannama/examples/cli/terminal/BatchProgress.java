package kz.zannama.examples.cli.terminal;

import java.util.Locale;
import kz.zannama.parser.batch.Standing;

/// How far a batch has come and how long it is going to take: a bar on a terminal, else a plain
/// line now and then. Short batches show nothing.
public final class BatchProgress implements AutoCloseable {
  private static final long BAR_NANOS = 200_000_000L;
  private static final long LINE_NANOS = 10_000_000_000L;
  private static final int WIDTH = 24;

  private final Terminal terminal;
  private final long begun = System.nanoTime();
  private long shown = begun;
  private boolean drawn;

  public BatchProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  /// One more source is done.
  public void step(Standing standing) {
    long now = System.nanoTime();
    if (now - shown >= (terminal.bar() ? BAR_NANOS : LINE_NANOS)) {
      shown = now;
      show(standing, (now - begun) / 1e9);
    }
  }

  /// Takes the bar away, so that a line can be printed.
  public void clear() {
    if (drawn) {
      terminal.err().print("\r\u001b[K");
      drawn = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  private void show(Standing standing, double seconds) {
    if (terminal.bar()) {
      long all = standing.bytes() + standing.bytesLeft();
      int filled = all == 0 ? 0 : (int) (WIDTH * standing.bytes() / all);
      terminal.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ");
      terminal.err().print(told(standing, seconds) + "\u001b[K");
      terminal.err().flush();
      drawn = true;
    } else {
      terminal.err().println(told(standing, seconds));
    }
  }

  /// `1234 sources done, 56/s; 7 files left, about 3 min`.
  public static String told(Standing standing, double seconds) {
    String told =
        String.format(
            Locale.ROOT,
            "%d sources done, %.0f/s; %d files left",
            standing.sources(),
            standing.sources() / Math.max(seconds, 0.001),
            standing.filesLeft());
    if (standing.bytes() == 0) {
      return told;
    }
    double left = seconds * standing.bytesLeft() / standing.bytes();
    return told
        + (left < 90
            ? String.format(Locale.ROOT, ", about %.0f s", left)
            : String.format(Locale.ROOT, ", about %.0f min", left / 60));
  }
}
