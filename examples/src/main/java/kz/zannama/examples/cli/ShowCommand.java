package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.index.ActIndex;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows an act of an index, in each language that it is known in.
@Command(
    name = "show",
    description = "Shows an act, in each language that it is known in.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(
      names = "--language",
      converter = LanguageConverter.class,
      description = "Only the text in this language: kk or ru.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--provision",
      paramLabel = "ELEMENT",
      description =
          "Only this provision or annex and what is below it, by its id (art_3__para_1, annex_2),"
              + " or the title or preamble.")
  private Optional<String> provision = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "Also whether it was in force on this date, and which changes applied (text).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--format", description = "text, or json: a record per text. Default: text.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "ID", description = "The act's id, or its number.")
  private String id = "";

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (ActIndex index = folder.open()) {
      Act act = IndexOption.find(index, id);
      List<ActText> texts =
          act.texts().values().stream()
              .filter(text -> language.isEmpty() || language.get() == text.language())
              .toList();
      if (texts.isEmpty()) {
        throw new IOException(act.id() + " is not known in this language");
      }
      for (ActText text : texts) {
        terminal.out().print(shown(act, text));
      }
      if (date.isPresent() && format == AnswerFormat.TEXT) {
        terminal.out().print(ChainText.write(index.history(act.id()).asOf(date.get())));
      }
    }
    return 0;
  }

  private String shown(Act act, ActText text) throws IOException {
    if (provision.isEmpty()) {
      return switch (format) {
        case TEXT -> new ActPrinter(terminal).print(act, text) + "\n";
        case JSON -> ActJson.create().write(act, text) + "\n";
      };
    }
    Passage passage = Passage.of(text, element(provision.get()), terminal);
    if (!passage.isWhole()) {
      String near = passage.shown().map(id -> "; the nearest around it is " + id).orElse("");
      throw new IOException(
          act.id() + " has no " + passage.asked() + " in " + text.language().code() + near);
    }
    return switch (format) {
      case TEXT -> passage.text();
      case JSON -> ProvisionJson.write(ActJson.create().write(act, text), passage.asked()) + "\n";
    };
  }

  private static ElementId element(String typed) throws IOException {
    try {
      return ElementId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new IOException("not an element id: " + typed + "; they look like art_3__para_1", e);
    }
  }
}
