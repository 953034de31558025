package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.CountAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Counts changes over a whole index.
@Command(
    description =
        "Counts over the whole index: which acts changed most others, what was changed most, whose"
            + " acts and in which years, how many acts lost force, whose languages differ in their"
            + " wording dates.",
    mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "The first day of the period.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "The last day of the period.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--body",
      paramLabel = "KEY",
      description = "Only acts of the body with this key, or one that begins so.")
  private Optional<String> body = Optional.empty();

  @Option(names = "--limit", description = "How many rows at most. Default: 20.")
  private int limit = 20;

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "WHAT", description = "What is counted: ${COMPLETION-CANDIDATES}.")
  private CountQuestion.Subject subject = CountQuestion.Subject.CHANGING_ACTS;

  CountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CountQuestion question = question();
    Terminal shown = messages.of(terminal);
    try (ActIndex index = folder.open(shown.wording())) {
      List<CountRow> rows = index.count(question);
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> new CountAnswer(shown).text(question, rows);
                case JSON -> CountAnswer.json(rows).toPrettyString() + "\n";
              });
    }
    return 0;
  }

  private CountQuestion question() {
    try {
      return new CountQuestion(subject, from, to, body, limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
