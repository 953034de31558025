package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.parser.git.EditionHistory;
import kz.zannama.parser.git.EditionLog;
import kz.zannama.parser.git.HistoryFeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes every edition of acts out of the history of git repositories into an index.
@Command(
    description =
        "Takes every edition of the acts of a public corpus out of the history of its git"
            + " repositories into an index, and when acts went; run again, it takes what is new.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  zannama editions --index law.index codes government ministerial",
      "",
      "Nothing is checked out and nothing of a repository is run. What was taken is noted beside"
          + " the index, in PATH.editions."
    })
final class EditionsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--index",
      paramLabel = "PATH",
      required = true,
      description = "The folder of the index.")
  private Path folder = Path.of("");

  @Parameters(
      paramLabel = "REPOSITORY",
      arity = "1..*",
      description = "Folders of git repositories, bare or not.")
  private List<Path> repositories = List.of();

  EditionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path noted = folder.resolveSibling(folder.getFileName() + ".editions");
    HistoryFeed.Counts counts;
    try (ActIndex index = ActIndex.open(folder);
        EditionHistory history = EditionHistory.open(repositories)) {
      EditionLog log = index.size() == 0 ? EditionLog.create() : EditionLog.open(noted);
      try (ActIndexWriter writer = index.writer()) {
        counts = HistoryFeed.feed(history, log, writer, event -> {});
      }
      log.save(noted);
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%d texts, %d acts gone, %d ends announced; %d acts in %s%n",
              counts.editions(),
              counts.gone(),
              counts.announced(),
              index.size(),
              folder);
    }
    counts.problems().forEach(terminal::problem);
    return counts.problems().isEmpty() ? 0 : 1;
  }
}
