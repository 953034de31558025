package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.comparison.Comparison;
import kz.zannama.examples.cli.answer.DiffJson;
import kz.zannama.examples.cli.answer.DiffText;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.cli.terminal.Wording;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares two wordings of an act.
@Command(
    description =
        "Compares two wordings of an act by provision: what was added, removed and changed.",
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

  @Option(names = "--format", description = "text or json. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(index = "0", paramLabel = "A", description = "A file; with --index, id or number.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "What it is compared with, likewise.")
  private String after = "";

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = messages.of(terminal);
    Comparison comparison = index.isPresent() ? inIndex(index.get(), shown.wording()) : inFiles();
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT -> DiffText.write(comparison, shown);
              case JSON -> DiffJson.write(comparison) + "\n";
            });
    return 0;
  }

  private Comparison inFiles() throws IOException {
    ActParser parser = ActParser.create();
    return compare(parser.parse(Path.of(before)).act(), parser.parse(Path.of(after)).act());
  }

  private Comparison inIndex(Path folder, Wording wording) throws IOException {
    try (ActIndex acts = IndexOption.open(folder, wording)) {
      return compare(
          IndexOption.find(acts, before, wording), IndexOption.find(acts, after, wording));
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
    throw new IOException(before + " and " + after + " are not both known " + which);
  }
}
