package kz.zannama.examples.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.terminal.Failure;
import kz.zannama.examples.cli.terminal.Progress;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;
import kz.zannama.parser.scan.ScanReading;

/// Parses what a command line names and reports on the way what was skipped and what failed.
public final class SourceOutcomes {
  private final Terminal terminal;
  private final SourceFiles sources;
  private final ActParser parser;
  private int failures;

  private SourceOutcomes(Terminal terminal, SourceFiles sources, ActParser parser) {
    this.terminal = terminal;
    this.sources = sources;
    this.parser = parser;
  }

  /// What becomes of files and folders.
  ///
  /// @param ocr whether pages that are pictures are read, and images in folders
  public static SourceOutcomes of(Terminal terminal, List<Path> named, OcrOption ocr)
      throws IOException {
    Optional<ScanReading> scans = ocr.reading();
    SourceOutcomes outcomes =
        new SourceOutcomes(
            terminal, SourceFiles.of(named, scans.isPresent()), OcrOption.parser(scans));
    for (Path path : outcomes.sources.skipped()) {
      terminal.err().println(terminal.say("source.skipped", path));
    }
    outcomes.sources.unreadable().forEach(outcomes::fail);
    if (outcomes.sources.isEmpty()) {
      String all = named.stream().map(Path::toString).collect(Collectors.joining(", "));
      outcomes.fail(new Refusal(terminal.say("source.none", all)));
    }
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
      for (ParseOutcome outcome : outcomes()) {
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

  /// The outcomes of the files, after that of standard input where it is among them.
  private Iterable<ParseOutcome> outcomes() {
    List<Path> named = sources.files();
    List<Path> files =
        named.stream().filter(file -> !file.equals(SourceFiles.STANDARD_INPUT)).toList();
    Iterable<ParseOutcome> parsed = parser.parseAll(files);
    return files.size() == named.size()
        ? parsed
        : () ->
            Stream.concat(Stream.of(typed()), StreamSupport.stream(parsed.spliterator(), false))
                .iterator();
  }

  private ParseOutcome typed() {
    String name = SourceFiles.STANDARD_INPUT.toString();
    try {
      return new Parsed(name, parser.parse(terminal.in(), name));
    } catch (IOException e) {
      return new Failed(name, e);
    }
  }

  /// The first act of a file, or of standard input.
  ///
  /// @throws IOException if it cannot be read, or holds no text
  public static Act act(Terminal terminal, ActParser parser, String named) throws IOException {
    Path file = Path.of(named);
    return file.equals(SourceFiles.STANDARD_INPUT)
        ? parser.parse(terminal.in(), named).act()
        : parser.parse(file).act();
  }

  private void fail(IOException cause) {
    failures++;
    terminal.problem(new Failure(terminal.wording()).sentence(cause));
  }
}
