package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.StayAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.WordStay;
import kz.zannama.model.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells since when words stand in an act, and until when they stood.
@Command(mixinStandardHelpOptions = true)
final class SinceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(index = "0", paramLabel = "${bundle:label.act}", descriptionKey = "act")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "words")
  private List<String> words = List.of();

  SinceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (ActIndex index = folder.open(terminal.wording())) {
      Act act = IndexOption.find(index, id, terminal.wording());
      List<WordStay> stays = index.since(act.id(), String.join(" ", words));
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> new StayAnswer(terminal).text(stays);
                case JSON -> StayAnswer.json(stays).toPrettyString() + "\n";
              });
    }
    return 0;
  }
}
