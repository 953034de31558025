package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.examples.cli.answer.comparison.CompareJson;
import kz.zannama.examples.cli.answer.comparison.CompareReport;
import kz.zannama.examples.cli.answer.comparison.CompareText;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.export.ComparisonPage;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
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

/// Shows where two texts of one act say different things.
@Command(
    description =
        "Shows where the Kazakh and the Russian text of an act, or two files, say different"
            + " things. With --index alone: every act that is known in both languages.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--index",
      paramLabel = "PATH",
      description = "Take the act from this index, by id or number; without one, all acts.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--all",
      description =
          "Also what is less sure, what the edition explains, and kinds that are often wrong.")
  private boolean all;

  @Option(
      names = "--kind",
      split = ",",
      description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
  private Set<DiscrepancyKind> kinds = EnumSet.allOf(DiscrepancyKind.class);

  @Option(names = "--format", description = "text, json or html. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      description = "A file, or a folder that is one act; with --index, id or number.")
  private Optional<String> first = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "A file to compare A with; without one, A has both languages.")
  private Optional<String> second = Optional.empty();

  @Spec private CommandSpec command = CommandSpec.create();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The forms of the answer.
  private enum Format {
    TEXT,
    JSON,
    HTML
  }

  /// Two texts to be compared.
  private record Texts(ActText left, ActText right) {}

  @Override
  public Integer call() throws IOException {
    Terminal shown = messages.of(terminal);
    if (index.isPresent() && first.isEmpty()) {
      compareAll(index.get(), shown);
    } else {
      Texts texts = index.isPresent() ? inIndex(index.get(), shown) : inFiles(shown);
      terminal.out().print(answer(texts, shown));
    }
    return 0;
  }

  private String answer(Texts texts, Terminal shown) {
    ActText left = texts.left();
    ActText right = texts.right();
    ActDiscrepancies compared = ActDiscrepancies.between(left, right);
    List<Discrepancy> told = told(compared);
    return switch (format) {
      case TEXT ->
          CompareText.write(left, right, told, compared.found().size() - told.size(), shown);
      case JSON -> CompareJson.write(left, right, compared, told) + "\n";
      case HTML -> ComparisonPage.write(left, right, compared, told, shown.wording().messages());
    };
  }

  private List<Discrepancy> told(ActDiscrepancies compared) {
    return (all ? compared.found() : compared.shown())
        .stream().filter(discrepancy -> kinds.contains(discrepancy.kind())).toList();
  }

  private Texts inFiles(Terminal shown) throws IOException {
    if (first.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "compare needs a file A, files A and B, or --index");
    }
    ActParser parser = ocr.parser();
    Act act = SourceOutcomes.act(terminal, parser, first.get());
    return second.isEmpty()
        ? languages(act, shown)
        : new Texts(act.text(), SourceOutcomes.act(terminal, parser, second.get()).text());
  }

  private Texts inIndex(Path folder, Terminal shown) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, shown.wording())) {
      Act act = IndexOption.find(acts, first.orElse(""), shown.wording());
      return second.isEmpty()
          ? languages(act, shown)
          : new Texts(act.text(), IndexOption.find(acts, second.get(), shown.wording()).text());
    }
  }

  private static Texts languages(Act act, Terminal shown) throws IOException {
    return both(act)
        .orElseThrow(() -> new IOException(shown.say("compare.one-language", act.id())));
  }

  private static Optional<Texts> both(Act act) {
    return act.text(Language.KAZAKH)
        .flatMap(left -> act.text(Language.RUSSIAN).map(right -> new Texts(left, right)));
  }

  /// Every act with both texts: a line each as JSON, else how many of each kind and body.
  private void compareAll(Path folder, Terminal shown) throws IOException {
    CompareReport report = new CompareReport();
    try (ActIndex acts = IndexOption.open(folder, shown.wording())) {
      for (ActId id : acts.ids()) {
        Optional<Act> act = acts.get(id);
        Optional<Texts> texts = act.flatMap(CompareCommand::both);
        if (act.isPresent() && texts.isPresent()) {
          List<Discrepancy> told =
              told(ActDiscrepancies.between(texts.get().left(), texts.get().right()));
          report.add(act.get(), told);
          if (format == Format.JSON) {
            terminal.out().println(CompareJson.line(act.get(), told));
          }
        }
      }
    }
    if (format != Format.JSON) {
      terminal.out().print(report.write(shown));
    }
  }
}
