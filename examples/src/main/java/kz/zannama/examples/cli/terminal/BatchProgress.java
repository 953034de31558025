package kz.zannama.examples.cli.terminal;

import kz.zannama.parser.batch.Standing;

/// How far a batch has come and how long it is going to take: a bar on a terminal, else a plain
/// line now and then. Short batches show nothing.
public final class BatchProgress implements AutoCloseable {
  private static final long BAR_NANOS = 200_000_000L;

  private final Terminal terminal;
  private final ProgressLine line;
  private final long begun = System.nanoTime();

  /// A progress that is shown on a terminal.
  public BatchProgress(Terminal terminal) {
    this.terminal = terminal;
    line = new ProgressLine(terminal, BAR_NANOS);
  }

  /// One more source is done.
  public void step(Standing standing) {
    if (line.isDue()) {
      long all = standing.bytes() + standing.bytesLeft();
      line.show(
          standing.bytes(),
          all,
          told(terminal.wording(), standing, (System.nanoTime() - begun) / 1e9));
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
  public static String told(Phrasing wording, Standing standing, double seconds) {
    String told =
        wording.say(
            "progress.batch",
            standing.sources(),
            Math.round(standing.sources() / Math.max(seconds, 0.001)),
            standing.filesLeft());
    if (standing.bytes() == 0) {
      return told;
    }
    double left = seconds * standing.bytesLeft() / standing.bytes();
    return left < 90
        ? wording.say("progress.seconds", told, Math.round(left))
        : wording.say("progress.minutes", told, Math.round(left / 60));
  }
}
