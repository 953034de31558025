package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows an act of an index, in each language that it is known in.
@Command(
    name = "show",
    description = "Shows an act, in each language that it is known in.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(
      names = "--language",
      converter = LanguageConverter.class,
      description = "Only the text in this language: kk or ru.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--provision",
      paramLabel = "ELEMENT",
      converter = ElementIdConverter.class,
      description =
          "Only this provision or annex and what is below it, by its id (art_3__para_1, annex_2),"
              + " or the title or preamble.")
  private Optional<ElementId> provision = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description =
          "First whether it was in force on this date, and which changes applied (text only; as"
              + " JSON: history).")
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
    if (date.isPresent() && format == AnswerFormat.JSON) {
      throw new ParameterException(
          command.commandLine(), "show --as-of answers as text; for JSON: history --as-of");
    }
    try (ActIndex index = folder.open()) {
      Act act = IndexOption.find(index, id);
      String shown = shown(act);
      if (date.isPresent()) {
        terminal.out().println(ChainText.write(index.history(act.id()).asOf(date.get())));
      }
      terminal.out().print(shown);
    }
    return 0;
  }

  private String shown(Act act) throws IOException {
    List<ActText> texts =
        act.texts().values().stream()
            .filter(text -> language.isEmpty() || language.get() == text.language())
            .toList();
    if (texts.isEmpty()) {
      throw new IOException(act.id() + " is not known in this language");
    }
    StringBuilder shown = new StringBuilder();
    if (provision.isEmpty()) {
      texts.forEach(text -> shown.append(whole(act, text)));
    } else {
      List<String> missing = new ArrayList<>();
      for (ActText text : texts) {
        append(Passage.of(text, provision.get(), terminal), act, text, shown, missing);
      }
      if (shown.isEmpty()) {
        throw new IOException(missing.getFirst());
      }
      missing.forEach(terminal::problem);
    }
    return shown.toString();
  }

  private String whole(Act act, ActText text) {
    return switch (format) {
      case TEXT -> new ActPrinter(terminal).print(act, text) + "\n";
      case JSON -> ActJson.create().write(act, text) + "\n";
    };
  }

  /// Adds a provision to what is shown, or to the problems that a text does not have it.
  private void append(
      Passage passage, Act act, ActText text, StringBuilder shown, List<String> missing) {
    if (passage.isWhole()) {
      shown.append(
          switch (format) {
            case TEXT -> passage.text();
            case JSON ->
                ProvisionJson.write(ActJson.create().write(act, text), passage.asked()) + "\n";
          });
    } else {
      String near = passage.shown().map(id -> "; the nearest around it is " + id).orElse("");
      missing.add(act.id() + " has no " + passage.asked() + " in " + text.language().code() + near);
    }
  }
}
