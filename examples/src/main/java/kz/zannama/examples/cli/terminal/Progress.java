package kz.zannama.examples.cli.terminal;

import java.nio.file.Path;
import java.util.List;

/// How far a long command has come: a bar on a terminal, else a plain line now and then. Short
/// commands show nothing.
public final class Progress implements AutoCloseable {
  private static final long BAR_NANOS = 100_000_000L;

  private final Terminal terminal;
  private final ProgressLine line;
  private final int files;
  private final long begun = System.nanoTime();
  private String file = "";
  private int filesBegun;
  private int sources;

  private Progress(Terminal terminal, int files) {
    this.terminal = terminal;
    line = new ProgressLine(terminal, BAR_NANOS);
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
    if (line.isDue()) {
      line.show(filesBegun, files, told());
    }
  }

  private String told() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    return terminal.say(
        "progress.files", filesBegun, files, sources, Math.round(sources / seconds));
  }

  /// Takes the bar away, so that a line can be printed.
  public void clear() {
    line.clear();
  }

  @Override
  public void close() {
    clear();
  }
}
