package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.examples.cli.answer.ActPrinter;
import kz.zannama.examples.cli.answer.Passage;
import kz.zannama.examples.cli.answer.WordingJson;
import kz.zannama.examples.cli.answer.WordingText;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads an act, its outline, or one of its provisions, as it is on a day: today where none is
/// asked for. Beside each provision stands its id, and what made it so.
final class ReadTool implements Tool {
  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    Act act = call.act("act");
    ActText stored = call.text(act);
    LocalDate day = call.day("date").orElse(call.index().today());
    HeldWording held = call.index().wording(act.id(), stored.language(), day).orElseThrow();
    ObjectNode answer = new ActFacts(call).of(act, day);
    ActFacts.text(held.text(), answer.putObject("text_of"));
    wording(held, call.terminal(), answer.putObject("wording"));
    if (call.has("outline")) {
      Portion.put("outline", new Outline(held.text(), call.phrases()).rows(), call, answer);
    } else {
      Portion.put(words(act, held, call, answer), call, answer);
    }
    return answer;
  }

  /// Where the wording is from, from when to when it holds, and what could not be applied to it.
  static void wording(HeldWording held, Terminal terminal, ObjectNode json) {
    WordingJson.write(held, json);
    ObjectNode told = JsonMapper.shared().createObjectNode();
    told.put("words", new WordingText(terminal).write(held).strip());
    json.set("words", Portion.shortened(told, terminal).get("words"));
  }

  private static String words(Act act, HeldWording held, ToolCall call, ObjectNode answer)
      throws ToolProblem {
    ActText text = held.text();
    Map<ElementId, String> marks = marks(held, call.terminal());
    Optional<ElementId> asked = call.provision();
    if (asked.isEmpty()) {
      return new ActPrinter(call.terminal(), marks).words(text);
    }
    Passage passage = Passage.of(text, asked.get(), call.terminal(), marks);
    if (!passage.isWhole()) {
      throw missing(act, text, passage, call);
    }
    answer.put("provision", asked.get().value());
    String named = call.phrases().act(act.type(), act.adopted(), act.number());
    answer.put("citeAs", named + ", " + call.phrases().provision(asked.get()));
    return passage.text();
  }

  private static ToolProblem missing(Act act, ActText text, Passage passage, ToolCall call) {
    String code = text.language().code();
    String said = call.terminal().say("problem.provision", act.id(), passage.asked(), code);
    String nearest =
        passage.shown().map(id -> call.terminal().say("problem.nearest", said, id)).orElse(said);
    return call.problem(nearest, "assistant.try.outline");
  }

  /// Beside each provision and annex its id, and what changed it.
  private static Map<ElementId, String> marks(HeldWording held, Terminal terminal) {
    Map<ElementId, String> made = new WordingText(terminal).marks(held);
    Stream<ElementId> provisions =
        held.text().blocks().filter(Provision.class::isInstance).map(it -> it.id());
    Map<ElementId, String> marks = new HashMap<>();
    Stream.concat(provisions, held.text().annexes().stream().map(Annex::id))
        .forEach(id -> {
          String by = made.get(id);
          marks.put(id, "‹" + id + (by == null ? "" : " " + by) + "›");
        });
    return marks;
  }
}
