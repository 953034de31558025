package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.StayAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.WordStay;
import kz.zannama.model.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells since when words stand in an act, and until when they stood.
@Command(
    description =
        "Tells since when words stand in an act, until when they stood, and which acts put them"
            + " there and took them away; also in acts that are not in force.",
    mixinStandardHelpOptions = true)
final class SinceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(index = "0", paramLabel = "ID", description = "The act's id, or its number.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WORDS",
      description = "The words as they stand in the act.")
  private List<String> words = List.of();

  SinceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = messages.of(terminal);
    try (ActIndex index = folder.open(shown.wording())) {
      Act act = IndexOption.find(index, id, shown.wording());
      List<WordStay> stays = index.since(act.id(), String.join(" ", words));
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> new StayAnswer(shown).text(stays);
                case JSON -> StayAnswer.json(stays).toPrettyString() + "\n";
              });
    }
    return 0;
  }
}
