package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Completes what somebody begins to type.
@Command(
    description = {
      "Writes titles and names of bodies that have the words, the last one as the beginning of a",
      "word, one a line."
    },
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(names = "--limit", description = "How many lines at most. Default: 10.")
  private int limit = 10;

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "BEGINNING", arity = "1..*", description = "What was typed so far.")
  private List<String> words = List.of();

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec.commandLine(), "A limit is from 1 to " + MOST + ": " + limit);
    }
    try (ActIndex index = folder.open(messages.of(terminal).wording())) {
      List<String> suggested = index.suggest(String.join(" ", words), limit);
      switch (format) {
        case TEXT -> suggested.forEach(suggestion -> terminal.out().print(suggestion + "\n"));
        case JSON ->
            terminal
                .out()
                .print(JsonMapper.shared().valueToTree(suggested).toPrettyString() + "\n");
      }
    }
    return 0;
  }
}
