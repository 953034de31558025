package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.examples.cli.answer.Citing;
import kz.zannama.examples.cli.answer.CitingJson;
import kz.zannama.examples.cli.answer.CitingText;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Understands a citation typed in words and finds what it cites.
@Command(mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "${bundle:label.path}")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "${bundle:label.citation}", arity = "1..*", descriptionKey = "citation")
  private List<String> words = List.of();

  CiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = format == AnswerFormat.JSON ? terminal.plain() : terminal;
    String typed = String.join(" ", words);
    List<TypedCitation> read = TypedCitation.read(typed);
    if (read.isEmpty()) {
      throw new Refusal(shown.say("problem.citation", typed));
    }
    List<Citing> citings = citings(read, shown);
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT ->
                  citings.stream()
                      .map(citing -> CitingText.write(citing, shown))
                      .collect(Collectors.joining("\n"));
              case JSON -> CitingJson.write(citings).toPrettyString() + "\n";
            });
    return 0;
  }

  private List<Citing> citings(List<TypedCitation> read, Terminal shown) throws IOException {
    if (index.isEmpty()) {
      return read.stream().map(Citing::unsearched).toList();
    }
    List<Citing> citings = new ArrayList<>();
    try (ActIndex acts = IndexOption.open(index.get(), shown.wording())) {
      for (TypedCitation typed : read) {
        citings.add(Citing.in(acts, typed, shown));
      }
    }
    return citings;
  }
}
