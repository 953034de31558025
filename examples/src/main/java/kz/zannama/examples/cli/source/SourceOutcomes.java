package kz.zannama.examples.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.zannama.examples.cli.terminal.Progress;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;

/// Parses what a command line names and reports on the way what was skipped and what failed.
public final class SourceOutcomes {
  private final Terminal terminal;
  private final SourceFiles sources;
  private int failures;

  private SourceOutcomes(Terminal terminal, SourceFiles sources) {
    this.terminal = terminal;
    this.sources = sources;
  }

  public static SourceOutcomes of(Terminal terminal, List<Path> named) throws IOException {
    SourceOutcomes outcomes = new SourceOutcomes(terminal, SourceFiles.of(named));
    for (Path path : outcomes.sources.skipped()) {
      terminal.err().println("skipped, not a type that acts come in: " + path);
    }
    outcomes.sources.unreadable().forEach(outcomes::fail);
    return outcomes;
  }

  /// What is done with a parsed source.
  public interface Consumer {
    void accept(Parsed parsed) throws IOException;
  }

  /// Parses on all cores and hands over what was parsed, in the order of the sources.
  ///
  /// @return the exit code: 0 all good, 1 some inputs failed
  public int forEach(Consumer consumer) throws IOException {
    try (Progress progress = Progress.of(terminal, sources.files())) {
      for (ParseOutcome outcome : ActParser.create().parseAll(sources.files())) {
        switch (outcome) {
          case Parsed parsed -> consumer.accept(parsed);
          case Failed failed -> {
            progress.clear();
            fail(failed.cause());
          }
        }
        progress.step(outcome.source());
      }
    }
    return failures == 0 ? 0 : 1;
  }

  private void fail(IOException cause) {
    failures++;
    terminal.problem(String.valueOf(cause.getMessage()));
  }
}
