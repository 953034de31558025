package kz.zannama.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.CheckAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.WordingCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads an index through and says what is wrong with it, or how well computed wordings agree.
@Command(mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--wordings")
  private boolean wordings;

  @Option(names = "--misses", paramLabel = "${bundle:label.number}")
  private int misses;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (ActIndex index = folder.open(terminal.wording())) {
      if (!wordings) {
        List<String> problems = index.verify();
        terminal
            .out()
            .print(
                switch (format) {
                  case TEXT -> terminal.say("verify.acts", index.size(), problems.size()) + "\n";
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
                case TEXT -> new CheckAnswer(terminal).text(checks, misses);
                case JSON -> CheckAnswer.json(checks, misses) + "\n";
              });
    }
    return 0;
  }
}
