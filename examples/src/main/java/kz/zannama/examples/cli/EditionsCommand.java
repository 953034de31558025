package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.parser.git.EditionHistory;
import kz.zannama.parser.git.EditionLog;
import kz.zannama.parser.git.HistoryFeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes every edition of acts out of the history of git repositories into an index.
@Command(
    mixinStandardHelpOptions = true,
    footerHeading = "%n${bundle:label.examples}%n",
    footer = {"  zannama editions --index law.index codes government ministerial"})
final class EditionsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "${bundle:label.path}", required = true)
  private Path folder = Path.of("");

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(
      paramLabel = "${bundle:label.repository}",
      arity = "1..*",
      descriptionKey = "repositories")
  private List<Path> repositories = List.of();

  EditionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path noted = folder.resolveSibling(folder.getFileName() + ".editions");
    HistoryFeed.Counts counts;
    try (ActIndex index = ActIndex.create(folder);
        EditionHistory history = EditionHistory.open(repositories)) {
      EditionLog log = index.size() == 0 ? EditionLog.create() : EditionLog.open(noted);
      try (ActIndexWriter writer = index.writer()) {
        counts = HistoryFeed.feed(history, log, writer, event -> {});
      }
      log.save(noted);
      terminal.out().print(answer(counts, index.size()) + "\n");
    }
    counts.problems().forEach(problem -> terminal.problem(terminal.wording().reason(problem)));
    return counts.problems().isEmpty() ? 0 : 1;
  }

  private String answer(HistoryFeed.Counts counts, int acts) {
    return switch (format) {
      case TEXT ->
          terminal.say(
              "editions.taken", counts.editions(), counts.gone(), counts.announced(), acts, folder);
      case JSON -> {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("texts", counts.editions()).put("gone", counts.gone());
        json.put("endsAnnounced", counts.announced()).put("acts", acts);
        counts.problems().forEach(json.putArray("problems")::add);
        yield json.toPrettyString();
      }
    };
  }
}
