package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.CountAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Counts changes over a whole index.
@Command(mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--from", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--body", paramLabel = "${bundle:label.key}")
  private Optional<String> body = Optional.empty();

  @Option(names = "--limit", paramLabel = "${bundle:label.number}")
  private int limit = 20;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "${bundle:label.what}", descriptionKey = "what")
  private CountQuestion.Subject subject = CountQuestion.Subject.CHANGING_ACTS;

  CountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CountQuestion question = question();
    try (ActIndex index = folder.open(terminal.wording())) {
      List<CountRow> rows = index.count(question);
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> new CountAnswer(terminal).text(question, rows);
                case JSON -> CountAnswer.json(rows).toPrettyString() + "\n";
              });
    }
    return 0;
  }

  private CountQuestion question() {
    try {
      return new CountQuestion(subject, from, to, body, limit);
    } catch (IllegalArgumentException e) {
      throw new Misuse(command, terminal.say("usage.positive", "--limit", limit));
    }
  }
}
