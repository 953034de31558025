package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.zannama.consolidation.Wording;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.export.ExportFormat;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives acts to others: Akoma Ntoso, JSON, HTML, Markdown, Word.
@Command(mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Set<String> names = new HashSet<>();
  private int written;

  @Option(names = "--format", required = true, paramLabel = "${bundle:label.format}")
  private ExportFormat format = ExportFormat.AKN;

  @Option(names = "--output", paramLabel = "${bundle:label.dir}")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--index", paramLabel = "${bundle:label.path}")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "${bundle:label.given}", arity = "1..*", descriptionKey = "sources")
  private List<String> sources = List.of();

  @Spec private CommandSpec command = CommandSpec.create();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (date.isPresent() && index.isEmpty()) {
      throw new Misuse(command, terminal.say("usage.export"));
    }
    if (output.isPresent()) {
      Files.createDirectories(output.get());
    }
    if (index.isPresent()) {
      return fromIndex(index.get());
    }
    List<Path> files = sources.stream().map(Path::of).toList();
    return SourceOutcomes.of(terminal, files, ocr)
        .forEach(parsed -> {
          for (Act act : parsed.result().acts()) {
            write(act);
          }
        });
  }

  private int fromIndex(Path folder) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, terminal.wording())) {
      for (String id : sources) {
        Act act = IndexOption.find(acts, id, terminal.wording());
        write(act, date.isPresent() ? format.write(act, wordings(acts, act)) : format.write(act));
      }
    }
    return 0;
  }

  private Map<Language, Wording> wordings(ActIndex acts, Act act) throws IOException {
    WordingText words = new WordingText(terminal);
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    for (Language language : act.texts().keySet()) {
      HeldWording held = acts.wording(act.id(), language, date.orElseThrow()).orElseThrow();
      words.warn(held);
      wordings.put(language, held.made());
    }
    return wordings;
  }

  private void write(Act act) throws IOException {
    write(act, format.write(act));
  }

  private void write(Act act, Map<String, byte[]> documents) throws IOException {
    if (output.isEmpty() && written++ > 0) {
      throw new Refusal(terminal.say("problem.several-acts"));
    }
    String name = name(act, List.copyOf(documents.keySet()));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      if (output.isPresent()) {
        Path file = output.get().resolve(name + document.getKey());
        Files.write(file, document.getValue());
        terminal.out().print(file + "\n");
      } else {
        terminal.out().writeBytes(document.getValue());
      }
    }
  }

  /// The act's id as a file name: `order_minister-labour_2020-06-05_204`; where it is taken, `-2`.
  private String name(Act act, List<String> endings) {
    // `order/minister/2020-06-05/204`, `sha256:…`
    String name = act.id().value().replaceAll("[^\\p{L}\\p{N}.~-]++", "_");
    String free = name.substring(0, Math.min(name.length(), 90));
    String base = free;
    for (int n = 2; taken(free, endings); n++) {
      free = base + "-" + n;
    }
    List<String> own = new ArrayList<>();
    for (String ending : endings) {
      own.add(free + ending);
    }
    names.addAll(own);
    return free;
  }

  private boolean taken(String name, List<String> endings) {
    return endings.stream().anyMatch(ending -> names.contains(name + ending));
  }
}
