package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.CheckAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.WordingCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads an index through and says what is wrong with it, or how well computed wordings agree.
@Command(
    description =
        "Reads an index through and says what is wrong with it. With --wordings: of the provisions"
            + " that acts of the index change, in how many the change gives what sources print, by"
            + " kind of change.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(names = "--wordings", description = "Check the wordings that changes make.")
  private boolean wordings;

  @Option(
      names = "--misses",
      paramLabel = "N",
      description = "With --wordings: list so many provisions that read otherwise. Default: 0.")
  private int misses;

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = messages.of(terminal);
    try (ActIndex index = folder.open(shown.wording())) {
      if (!wordings) {
        List<String> problems = index.verify();
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> shown.say("verify.acts", index.size(), problems.size()) + "\n";
                  case JSON -> CheckAnswer.json(index.size(), problems) + "\n";
                });
        problems.forEach(terminal::problem);
        return problems.isEmpty() ? 0 : 1;
      }
      List<WordingCheck> checks = new ArrayList<>();
      index.checkWordings(checks::add);
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> new CheckAnswer(shown).text(checks, misses);
                case JSON -> CheckAnswer.json(checks, misses) + "\n";
              });
    }
    return 0;
  }
}
