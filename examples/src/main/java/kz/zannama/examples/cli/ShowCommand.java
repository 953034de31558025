package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.ActPrinter;
import kz.zannama.examples.cli.answer.Passage;
import kz.zannama.examples.cli.answer.ProvisionJson;
import kz.zannama.examples.cli.answer.WordingJson;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.answer.chain.ChainText;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.json.ActJson;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Shows an act of an index, in each language that it is known in.
@Command(mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--language", paramLabel = "${bundle:label.language}")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--provision", paramLabel = "${bundle:label.provision}")
  private Optional<ElementId> provision = Optional.empty();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Parameters(paramLabel = "${bundle:label.act}", descriptionKey = "act")
  private String id = "";

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (ActIndex index = folder.open(terminal.wording())) {
      Act act = IndexOption.find(index, id, terminal.wording());
      AmendmentChain chain = index.history(act.id());
      ChainText words = new ChainText(terminal.wording());
      String shown =
          shown(index, act, terminal.wording().statuses().of(chain, date.orElse(index.today())));
      if (format == AnswerFormat.TEXT) {
        date.ifPresent(day -> terminal.out().println(words.write(chain.asOf(day))));
        if (date.isEmpty()) {
          index
              .coming(act.id())
              .forEach((in, day) -> {
                if (isAsked(in)) {
                  terminal.out().println(terminal.say("held.coming", day, in.code()));
                }
              });
        }
      }
      terminal.out().print(shown);
    }
    return 0;
  }

  private boolean isAsked(Language it) {
    return language.stream().allMatch(it::equals);
  }

  private String shown(ActIndex index, Act act, String status) throws IOException {
    List<ActText> stored =
        act.texts().values().stream().filter(text -> isAsked(text.language())).toList();
    if (stored.isEmpty()) {
      throw new Refusal(terminal.say("problem.language", act.id()));
    }
    StringBuilder shown = new StringBuilder();
    List<Shown> texts = new ArrayList<>();
    for (ActText text : stored) {
      Shown made = onDate(index, act, text);
      shown.append(format == AnswerFormat.TEXT ? made.told() : "");
      texts.add(made);
    }
    int told = shown.length();
    if (provision.isEmpty()) {
      texts.forEach(text -> shown.append(whole(act, text, status)));
    } else {
      List<String> missing = new ArrayList<>();
      for (Shown made : texts) {
        ActText text = made.text();
        Passage passage = Passage.of(text, provision.get(), terminal, made.marks());
        if (passage.isWhole()) {
          shown.append(form(passage, act, made));
        } else {
          missing.add(missing(passage, act, text));
        }
      }
      if (shown.length() == told) {
        throw new Refusal(missing.getFirst());
      }
      missing.forEach(terminal::problem);
    }
    return shown.toString();
  }

  /// A text as it is shown.
  ///
  /// @param text the text, in its stored wording or as changes have made it
  /// @param told what is told of that
  /// @param marks what stands beside the provisions that were changed
  /// @param held how it is known on the date that is asked for
  private record Shown(
      ActText text, String told, Map<ElementId, String> marks, Optional<HeldWording> held) {
    /// A record of it, on a date with how that is known.
    private String json(String record) {
      if (held.isEmpty()) {
        return record + "\n";
      }
      ObjectNode json = JsonMapper.shared().createObjectNode();
      ObjectNode wording = json.putObject("wording");
      WordingJson.write(held.get(), wording);
      WordingJson.changes(held.get(), wording);
      json.set("record", JsonMapper.shared().readTree(record));
      return json + "\n";
    }
  }

  /// A text on the date that was asked for.
  private Shown onDate(ActIndex index, Act act, ActText text) throws IOException {
    if (date.isEmpty()) {
      return new Shown(text, "", Map.of(), Optional.empty());
    }
    HeldWording wording = index.wording(act.id(), text.language(), date.get()).orElseThrow();
    WordingText words = new WordingText(terminal);
    return new Shown(
        wording.text(), words.write(wording), words.marks(wording), Optional.of(wording));
  }

  private String whole(Act act, Shown made, String status) {
    ActText text = made.text();
    return switch (format) {
      case TEXT -> new ActPrinter(terminal, made.marks()).print(act, text, status) + "\n";
      case JSON -> made.json(ActJson.create().write(act, text));
    };
  }

  private String form(Passage passage, Act act, Shown made) {
    return switch (format) {
      case TEXT -> passage.text();
      case JSON ->
          made.json(ProvisionJson.write(ActJson.create().write(act, made.text()), passage.asked()));
    };
  }

  /// A provision in words, with its id.
  private String named(ElementId provision) {
    String words = ProvisionPhrase.in(terminal.wording().messages()).of(provision);
    return words.equals(provision.value()) ? words : words + " (" + provision + ")";
  }

  private String missing(Passage passage, Act act, ActText text) {
    String problem =
        terminal.say("problem.provision", act.id(), named(passage.asked()), text.language().code());
    return passage
        .shown()
        .map(id -> terminal.say("problem.nearest", problem, named(id)))
        .orElse(problem);
  }
}
