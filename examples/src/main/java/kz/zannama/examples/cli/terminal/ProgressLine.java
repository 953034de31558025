package kz.zannama.examples.cli.terminal;

/// A line that says how far something has come: redrawn with a bar on a terminal, else printed now
/// and then.
final class ProgressLine {
  private static final long LINE_NANOS = 10_000_000_000L;
  private static final int WIDTH = 24;

  private final Terminal terminal;
  private final long barNanos;
  private long shown = System.nanoTime();
  private boolean drawn;

  /// @param barNanos the least time between two drawings of the bar
  ProgressLine(Terminal terminal, long barNanos) {
    this.terminal = terminal;
    this.barNanos = barNanos;
  }

  /// Whether it is time to show it again; the time counts from then on.
  boolean isDue() {
    long now = System.nanoTime();
    boolean due = now - shown >= (terminal.bar() ? barNanos : LINE_NANOS);
    shown = due ? now : shown;
    return due;
  }

  /// Shows it.
  ///
  /// @param done how much is done
  /// @param all of how much
  void show(long done, long all, String told) {
    if (terminal.bar()) {
      int filled = all == 0 ? 0 : (int) Math.min(WIDTH, WIDTH * done / all);
      terminal.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ");
      terminal.err().print(told + "\u001b[K");
      terminal.err().flush();
      drawn = true;
    } else {
      terminal.err().println(told);
    }
  }

  /// Takes the bar away, so that a line can be printed.
  void clear() {
    if (drawn) {
      terminal.err().print("\r\u001b[K");
      drawn = false;
    }
  }
}
