package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Completes what somebody begins to type.
@Command(mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--limit", paramLabel = "${bundle:label.number}")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(
      paramLabel = "${bundle:label.beginning}",
      arity = "1..*",
      descriptionKey = "beginning")
  private List<String> words = List.of();

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new Misuse(spec, terminal.say("usage.range", "--limit", 1, MOST, limit));
    }
    try (ActIndex index = folder.open(terminal.wording())) {
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
