package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.examples.cli.answer.comparison.CompareJson;
import kz.zannama.examples.cli.answer.comparison.CompareReport;
import kz.zannama.examples.cli.answer.comparison.CompareText;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.ActsInBoth;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Refusal;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows where two texts of one act say different things.
@Command(mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "${bundle:label.path}")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--each")
  private boolean each;

  @Option(names = "--kind", split = ",", paramLabel = "${bundle:label.kind}")
  private Set<DiscrepancyKind> kinds = EnumSet.allOf(DiscrepancyKind.class);

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "${bundle:label.first}",
      descriptionKey = "first")
  private Optional<String> first = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.second}",
      descriptionKey = "second")
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
    if (each && first.isPresent()) {
      return compareAll(Stream.of(first, second).flatMap(Optional::stream).map(Path::of).toList());
    }
    if (index.isPresent() && first.isEmpty()) {
      compareAll(index.get());
    } else {
      Texts texts = index.isPresent() ? inIndex(index.get()) : inFiles();
      terminal.out().print(answer(texts));
    }
    return 0;
  }

  private String answer(Texts texts) {
    ActText left = texts.left();
    ActText right = texts.right();
    ActDiscrepancies compared = ActDiscrepancies.between(left, right);
    List<Discrepancy> told = told(compared);
    return switch (format) {
      case TEXT ->
          CompareText.write(left, right, told, compared.found().size() - told.size(), terminal);
      case JSON -> CompareJson.write(left, right, compared, told) + "\n";
      case HTML -> ComparisonPage.write(left, right, compared, told, terminal.wording().messages());
    };
  }

  private List<Discrepancy> told(ActDiscrepancies compared) {
    return (all ? compared.found() : compared.shown())
        .stream().filter(discrepancy -> kinds.contains(discrepancy.kind())).toList();
  }

  private Texts inFiles() throws IOException {
    if (first.isEmpty()) {
      throw new Misuse(command, terminal.say("usage.compare"));
    }
    ActParser parser = ocr.parser();
    Act act = SourceOutcomes.act(terminal, parser, first.get());
    return second.isEmpty()
        ? languages(act)
        : new Texts(act.text(), SourceOutcomes.act(terminal, parser, second.get()).text());
  }

  private Texts inIndex(Path folder) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, terminal.wording())) {
      Act act = IndexOption.find(acts, first.orElse(""), terminal.wording());
      return second.isEmpty()
          ? languages(act)
          : new Texts(act.text(), IndexOption.find(acts, second.get(), terminal.wording()).text());
    }
  }

  private Texts languages(Act act) throws IOException {
    return both(act).orElseThrow(() -> new Refusal(terminal.say("compare.one-language", act.id())));
  }

  private static Optional<Texts> both(Act act) {
    return act.text(Language.KAZAKH)
        .flatMap(left -> act.text(Language.RUSSIAN).map(right -> new Texts(left, right)));
  }

  /// Every act that an index has with both texts.
  private void compareAll(Path folder) throws IOException {
    CompareReport report = new CompareReport();
    try (ActIndex acts = IndexOption.open(folder, terminal.wording())) {
      for (ActId id : acts.ids()) {
        acts.get(id).ifPresent(act -> compare(act, report));
      }
    }
    end(report);
  }

  /// Every act that sources have with both texts.
  private int compareAll(List<Path> sources) throws IOException {
    CompareReport report = new CompareReport();
    int exit = ActsInBoth.forEach(terminal, sources, ocr, act -> compare(act, report));
    end(report);
    return exit;
  }

  /// Tells of one act in a line as JSON, or counts it.
  private void compare(Act act, CompareReport report) {
    Optional<Texts> texts = both(act);
    if (texts.isPresent()) {
      List<Discrepancy> told =
          told(ActDiscrepancies.between(texts.get().left(), texts.get().right()));
      report.add(act, told);
      if (format == Format.JSON) {
        terminal.out().println(CompareJson.line(act, told));
      }
    }
  }

  private void end(CompareReport report) {
    if (format != Format.JSON) {
      terminal.out().print(report.write(terminal));
    }
  }
}
