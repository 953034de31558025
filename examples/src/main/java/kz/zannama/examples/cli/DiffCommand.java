package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.comparison.Comparison;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.answer.comparison.DiffJson;
import kz.zannama.examples.cli.answer.comparison.DiffText;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.LanguageConverter;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares two wordings of an act.
@Command(
    description =
        "Compares two wordings of an act by provision: what was added, removed and changed. With"
            + " --index, --from and --to: one act on two dates.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--index",
      paramLabel = "PATH",
      description = "Take the acts from this index, by id or number.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--language",
      converter = LanguageConverter.class,
      description = "Compare the texts in this language. Default: the first that both have.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "With --index and --to: the wording of act A on this date.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Compared with its wording on this date.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(index = "0", paramLabel = "A", description = "A file; with --index, id or number.")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "What it is compared with, likewise; none with --from and --to.")
  private Optional<String> after = Optional.empty();

  @Spec private CommandSpec command = CommandSpec.create();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = messages.of(terminal);
    Comparison comparison = compared(shown);
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT -> DiffText.write(comparison, shown);
              case JSON -> DiffJson.write(comparison) + "\n";
            });
    return 0;
  }

  private Comparison compared(Terminal shown) throws IOException {
    if (from.isPresent() && to.isPresent() && index.isPresent() && after.isEmpty()) {
      return onDates(index.get(), from.get(), to.get(), shown);
    }
    if (from.isPresent() || to.isPresent() || after.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "diff compares A with B, or with --index, --from and --to an act on two dates");
    }
    return index.isPresent() ? inIndex(index.get(), shown.wording()) : inFiles();
  }

  private Comparison inFiles() throws IOException {
    ActParser parser = ocr.parser();
    return compare(
        SourceOutcomes.act(terminal, parser, before),
        SourceOutcomes.act(terminal, parser, other()));
  }

  private String other() {
    return after.orElse("");
  }

  /// The wordings of one act on two dates; what could not be applied to them is told as a problem.
  private Comparison onDates(Path folder, LocalDate first, LocalDate last, Terminal shown)
      throws IOException {
    try (ActIndex acts = IndexOption.open(folder, shown.wording())) {
      Act act = IndexOption.find(acts, before, shown.wording());
      return compare(made(acts, act, first, shown), made(acts, act, last, shown));
    }
  }

  private Act made(ActIndex acts, Act act, LocalDate date, Terminal shown) throws IOException {
    Act made = act;
    WordingText words = new WordingText(shown.plain());
    for (ActText text : act.texts().values()) {
      if (language.stream().allMatch(text.language()::equals)) {
        HeldWording wording = acts.wording(act.id(), text.language(), date).orElseThrow();
        if (wording.origin() == HeldWording.Origin.LATER) {
          String later = wording.stored().map(Object::toString).orElse("");
          terminal.problem(shown.say("wording.later", date, later));
        }
        words.unapplied(wording).forEach(line -> terminal.problem("  " + line));
        made = made.with(wording.text());
      }
    }
    return made;
  }

  private Comparison inIndex(Path folder, Phrasing wording) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, wording)) {
      return compare(
          IndexOption.find(acts, before, wording), IndexOption.find(acts, other(), wording));
    }
  }

  private Comparison compare(Act earlier, Act later) throws IOException {
    for (ActText text : earlier.texts().values()) {
      Optional<ActText> other = later.text(text.language());
      if (other.isPresent() && language.stream().allMatch(text.language()::equals)) {
        return Comparison.of(text, other.get());
      }
    }
    String which = language.map(wanted -> "in " + wanted.code()).orElse("in one language");
    throw new IOException(before + " and " + other() + " are not both known " + which);
  }
}
