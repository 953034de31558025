package kz.zannama.examples.cli.terminal;

import java.util.Locale;
import kz.zannama.parser.batch.Standing;

/// How far a batch has come and how long it is going to take: a bar on a terminal, else a plain
/// line now and then. Short batches show nothing.
public final class BatchProgress implements AutoCloseable {
  private static final long BAR_NANOS = 200_000_000L;

  private final ProgressLine line;
  private final long begun = System.nanoTime();

  /// A progress that is shown on a terminal.
  public BatchProgress(Terminal terminal) {
    line = new ProgressLine(terminal, BAR_NANOS);
  }

  /// One more source is done.
  public void step(Standing standing) {
    if (line.isDue()) {
      long all = standing.bytes() + standing.bytesLeft();
      line.show(standing.bytes(), all, told(standing, (System.nanoTime() - begun) / 1e9));
    }
  }

  /// Takes the bar away, so that a line can be printed.
  public void clear() {
    line.clear();
  }

  @Override
  public void close() {
    clear();
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
