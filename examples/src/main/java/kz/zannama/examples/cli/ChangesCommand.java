package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.ChangesAround;
import kz.zannama.examples.cli.answer.StepAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.ElementIdConverter;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.EditionStep;
import kz.zannama.model.Act;
import kz.zannama.model.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells what changed in an act, or what an act changed in others.
@Command(
    description =
        "Tells what changed in an act from edition to edition, old words and new, by which act;"
            + " after the last edition, as the acts of the index order it. With --by: what an act"
            + " changed in others.",
    mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--by",
      paramLabel = "ACT",
      description = "Instead of the changes of an act: what this one, by id or number, changed.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--provision",
      paramLabel = "ELEMENT",
      converter = ElementIdConverter.class,
      description = "Only this provision or annex, and what is above and below it.")
  private Optional<ElementId> provision = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "Only what holds from this day on, or later.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Only what holds from this day on, or earlier. Default: today.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The act's id, or its number.")
  private Optional<String> id = Optional.empty();

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (by.isPresent() == id.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "changes asks for an act, or with --by for what one changed");
    }
    Terminal shown = messages.of(terminal);
    try (ActIndex index = folder.open(shown.wording())) {
      Act act = IndexOption.find(index, by.or(() -> id).orElseThrow(), shown.wording());
      terminal.out().print(by.isPresent() ? byAct(index, act, shown) : of(index, act, shown));
    }
    return 0;
  }

  private String of(ActIndex index, Act act, Terminal shown) throws IOException {
    List<EditionStep> steps = new ChangesAround(provision).of(index.changes(act.id(), from, to));
    return switch (format) {
      case TEXT -> new StepAnswer(shown).text(steps);
      case JSON -> StepAnswer.json(steps).toPrettyString() + "\n";
    };
  }

  private String byAct(ActIndex index, Act act, Terminal shown) throws IOException {
    List<ChangesByAct> acts = index.changesBy(act.id());
    return switch (format) {
      case TEXT -> new StepAnswer(shown).byAct(acts);
      case JSON -> StepAnswer.jsonByAct(acts).toPrettyString() + "\n";
    };
  }
}
