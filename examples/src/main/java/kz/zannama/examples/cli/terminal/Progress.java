package kz.zannama.examples.cli.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How far a long command has come: a bar on a terminal, else a plain line now and then. Short
/// commands show nothing.
public final class Progress implements AutoCloseable {
  private static final long BAR_NANOS = 100_000_000L;
  private static final long LINE_NANOS = 10_000_000_000L;
  private static final int WIDTH = 24;

  private final Terminal terminal;
  private final int files;
  private final long begun = System.nanoTime();
  private long shown = begun;
  private String file = "";
  private int filesBegun;
  private int sources;
  private boolean drawn;

  private Progress(Terminal terminal, int files) {
    this.terminal = terminal;
    this.files = files;
  }

  public static Progress of(Terminal terminal, List<Path> files) {
    return new Progress(terminal, files.size());
  }

  /// One more source is done.
  ///
  /// @param source a file's name, or `archive.jsonl.gz#id` for a record of an archive
  public void step(String source) {
    sources++;
    int record = source.lastIndexOf('#');
    String name = record < 0 ? source : source.substring(0, record);
    if (record < 0 || !name.equals(file)) {
      filesBegun++;
      file = name;
    }
    long now = System.nanoTime();
    if (now - shown >= (terminal.bar() ? BAR_NANOS : LINE_NANOS)) {
      shown = now;
      show(now);
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

  private void show(long now) {
    String counts =
        String.format(
            Locale.ROOT,
            "%d of %d files, %d sources, %.0f/s",
            filesBegun,
            files,
            sources,
            sources / ((now - begun) / 1e9));
    if (terminal.bar()) {
      int filled = files == 0 ? WIDTH : Math.min(WIDTH, filesBegun * WIDTH / files);
      terminal.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ");
      terminal.err().print(counts + "\u001b[K");
      terminal.err().flush();
      drawn = true;
    } else {
      terminal.err().println(counts);
    }
  }
}
