package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.ChangesAround;
import kz.zannama.examples.cli.answer.StepAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells what changed in an act, or what an act changed in others.
@Command(mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--by", paramLabel = "${bundle:label.act}")
  private Optional<String> by = Optional.empty();

  @Option(names = "--provision", paramLabel = "${bundle:label.provision}")
  private Optional<ElementId> provision = Optional.empty();

  @Option(names = "--from", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.act}", descriptionKey = "act")
  private Optional<String> id = Optional.empty();

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (by.isPresent() == id.isPresent()) {
      throw new Misuse(command, terminal.say("usage.changes"));
    }
    try (ActIndex index = folder.open(terminal.wording())) {
      Act act = IndexOption.find(index, by.or(() -> id).orElseThrow(), terminal.wording());
      terminal.out().print(by.isPresent() ? byAct(index, act) : of(index, act));
    }
    return 0;
  }

  private String of(ActIndex index, Act act) throws IOException {
    List<EditionStep> steps = new ChangesAround(provision).of(index.changes(act.id(), from, to));
    return switch (format) {
      case TEXT -> new StepAnswer(terminal).text(steps);
      case JSON -> StepAnswer.json(steps).toPrettyString() + "\n";
    };
  }

  private String byAct(ActIndex index, Act act) throws IOException {
    List<ChangesByAct> acts = index.changesBy(act.id());
    return switch (format) {
      case TEXT -> new StepAnswer(terminal).byAct(acts);
      case JSON -> StepAnswer.jsonByAct(acts).toPrettyString() + "\n";
    };
  }
}
