package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.comparison.Comparison;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.answer.comparison.DiffJson;
import kz.zannama.examples.cli.answer.comparison.DiffText;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Refusal;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares two wordings of an act.
@Command(mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "${bundle:label.path}")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--language", paramLabel = "${bundle:label.language}")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--from", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(index = "0", paramLabel = "${bundle:label.first}", descriptionKey = "first")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.second}",
      descriptionKey = "second")
  private Optional<String> after = Optional.empty();

  @Spec private CommandSpec command = CommandSpec.create();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Map<Language, Comparison> compared = compared();
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT ->
                  from.isPresent()
                      ? DiffText.write(compared, terminal)
                      : DiffText.write(compared.values().iterator().next(), terminal);
              case JSON -> DiffJson.write(compared) + "\n";
            });
    return 0;
  }

  private Map<Language, Comparison> compared() throws IOException {
    if (from.isPresent() && to.isPresent() && index.isPresent() && after.isEmpty()) {
      return onDates(index.get(), from.get(), to.get());
    }
    if (from.isPresent() || to.isPresent() || after.isEmpty()) {
      throw new Misuse(command, terminal.say("usage.diff"));
    }
    return index.isPresent() ? inIndex(index.get()) : inFiles();
  }

  private Map<Language, Comparison> inFiles() throws IOException {
    ActParser parser = ocr.parser();
    return compare(
        SourceOutcomes.act(terminal, parser, before),
        SourceOutcomes.act(terminal, parser, other()));
  }

  private String other() {
    return after.orElse("");
  }

  /// The wordings of one act on two dates; what could not be applied to them is told as a problem.
  private Map<Language, Comparison> onDates(Path folder, LocalDate first, LocalDate last)
      throws IOException {
    try (ActIndex acts = IndexOption.open(folder, terminal.wording())) {
      Act act = IndexOption.find(acts, before, terminal.wording());
      Made earlier = made(acts, act, first);
      Made later = made(acts, act, last);
      if (!earlier.known() && !later.known()) {
        throw new Refusal(terminal.say("problem.diff-unknown", first, last));
      }
      return compareAll(earlier.act(), later.act());
    }
  }

  /// An act on a day.
  ///
  /// @param known whether its wording of the day is known in any language
  private record Made(Act act, boolean known) {}

  private Made made(ActIndex acts, Act act, LocalDate date) throws IOException {
    Act made = act;
    boolean known = false;
    WordingText words = new WordingText(terminal);
    for (ActText text : act.texts().values()) {
      if (language.stream().allMatch(text.language()::equals)) {
        HeldWording wording = acts.wording(act.id(), text.language(), date).orElseThrow();
        words.warn(wording);
        known |= wording.origin() != HeldWording.Origin.LATER;
        made = made.with(wording.text());
      }
    }
    return new Made(made, known);
  }

  private Map<Language, Comparison> inIndex(Path folder) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, terminal.wording())) {
      return compare(
          IndexOption.find(acts, before, terminal.wording()),
          IndexOption.find(acts, other(), terminal.wording()));
    }
  }

  /// The texts in the first language that both acts have.
  private Map<Language, Comparison> compare(Act earlier, Act later) throws IOException {
    Map<Language, Comparison> all = compareAll(earlier, later);
    Map.Entry<Language, Comparison> first = all.entrySet().iterator().next();
    return Map.of(first.getKey(), first.getValue());
  }

  /// The texts in every language that both acts have.
  private Map<Language, Comparison> compareAll(Act earlier, Act later) throws IOException {
    Map<Language, Comparison> compared = new LinkedHashMap<>();
    for (ActText text : earlier.texts().values()) {
      Optional<ActText> other = later.text(text.language());
      if (other.isPresent() && language.stream().allMatch(text.language()::equals)) {
        compared.put(text.language(), Comparison.of(text, other.get()));
      }
    }
    if (compared.isEmpty()) {
      throw new Refusal(terminal.say("problem.both-languages", before, other()));
    }
    return compared;
  }
}
