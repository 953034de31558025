package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.zannama.consolidation.Wording;
import kz.zannama.examples.cli.answer.IndexedActs;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceIntake;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.export.ExportFormat;
import kz.zannama.export.page.ActFileName;
import kz.zannama.export.page.PageFolder;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives acts to others: Akoma Ntoso, JSON, HTML, Markdown, Word. Pages in a folder lead to each
/// other.
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

  @Parameters(paramLabel = "${bundle:label.given}", arity = "0..*", descriptionKey = "sources")
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
    if (sources.isEmpty() && index.isEmpty()) {
      throw new Misuse(command, terminal.say("usage.export-what"));
    }
    if (output.isPresent()) {
      Files.createDirectories(output.get());
    }
    if (index.isPresent()) {
      try (ActIndex acts = IndexOption.open(index.get(), terminal.wording())) {
        return fromIndex(acts, named(acts));
      }
    }
    List<Path> files = sources.stream().map(Path::of).toList();
    if (format == ExportFormat.HTML && output.isPresent()) {
      return pages(files);
    }
    return SourceOutcomes.of(terminal, files, ocr)
        .forEach(parsed -> {
          for (Act act : parsed.result().acts()) {
            write(act, format.write(act));
          }
        });
  }

  /// The acts that are named; where none is, all.
  private List<ActId> named(ActIndex acts) throws IOException {
    if (sources.isEmpty()) {
      return acts.ids();
    }
    List<ActId> ids = new ArrayList<>();
    for (String id : sources) {
      ids.add(IndexOption.find(acts, id, terminal.wording()).id());
    }
    return ids;
  }

  private int fromIndex(ActIndex acts, List<ActId> ids) throws IOException {
    if (format == ExportFormat.HTML && output.isPresent()) {
      pages(acts, ids);
      return 0;
    }
    for (ActId id : ids) {
      Act act = acts.get(id).orElseThrow();
      write(act, date.isPresent() ? format.write(act, wordings(acts, act)) : format.write(act));
    }
    return 0;
  }

  /// Writes pages of the acts of sources: an index of them that lasts as long as it is needed knows
  /// which texts are one act, and what they do to each other.
  private int pages(List<Path> files) throws IOException {
    Path folder = Files.createTempDirectory("zannama-export");
    try (ActIndex acts = ActIndex.create(folder)) {
      int code = SourceIntake.into(acts, terminal, files, ocr, (source, put) -> {});
      pages(acts, acts.ids());
      return code;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void pages(ActIndex acts, List<ActId> ids) throws IOException {
    MessageLanguage language = terminal.wording().language();
    if (date.isPresent()) {
      for (ActId id : ids) {
        wordings(acts, acts.get(id).orElseThrow());
      }
    }
    PageFolder.write(
        ids,
        new IndexedActs(acts, date, PageWords.in(language)),
        acts.today(),
        language,
        (name, page) -> {
          Path file = output.orElseThrow().resolve(name);
          Files.writeString(file, page);
          terminal.out().print(file + "\n");
        });
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

  /// The name of the act's files; where it is taken, as sources have the act twice, with `-2`.
  private String name(Act act, List<String> endings) {
    String free = ActFileName.of(act.id());
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
