package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.EditionChange;
import kz.zannama.examples.cli.answer.ChangesAround;
import kz.zannama.examples.cli.answer.StepAnswer;
import kz.zannama.examples.cli.answer.comparison.DiffText;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.EditionStep;
import kz.zannama.model.Act;
import kz.zannama.model.ElementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells what changed in an act, or what one changed in others, a row for each change of a
/// provision, with the words that went and those that came.
final class ChangesTool implements Tool {
  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    boolean by = call.words("by").isPresent();
    if (by == call.words("act").isPresent()) {
      throw new ToolProblem(call.terminal().say("assistant.try.changes"));
    }
    Act act = call.act(by ? "by" : "act");
    ObjectNode answer = new ActFacts(call).of(act, call.index().today());
    Portion.put("changes", by ? byAct(act, call) : of(act, call), call, answer);
    return answer;
  }

  private static ArrayNode of(Act act, ToolCall call) throws ToolProblem, IOException {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    List<EditionStep> steps = call.index().changes(act.id(), call.day("from"), call.day("to"));
    for (EditionStep step : new ChangesAround(call.provision()).of(steps)) {
      if (call.language().filter(chosen -> chosen != step.language()).isEmpty()) {
        rows(step, call, row -> {}, rows);
      }
    }
    return rows;
  }

  private static ArrayNode byAct(Act act, ToolCall call) throws IOException {
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    for (ChangesByAct one : call.index().changesBy(act.id())) {
      Consumer<ObjectNode> changed = row -> row.put("act", one.act().id().value());
      one.steps().forEach(step -> rows(step, call, changed, rows));
      if (one.steps().isEmpty()) {
        for (JsonNode ordered : StepAnswer.jsonByAct(List.of(one)).get(0).get("ordered")) {
          ObjectNode row = rows.addObject();
          changed.accept(row);
          row.put("origin", "ORDERED").setAll((ObjectNode) ordered);
        }
      }
    }
    return rows;
  }

  /// A row for each change of a step.
  ///
  /// @param begin what each row begins with
  private static void rows(
      EditionStep step, ToolCall call, Consumer<ObjectNode> begin, ArrayNode rows) {
    for (EditionChange change : step.changes()) {
      ObjectNode row = row(step, change.id(), begin, rows, call.phrases());
      row.put("kind", change.kind().name());
      ArrayNode by = row.putArray("by");
      change.causes().stream().map(call.phrases()::act).distinct().forEach(by::add);
      words(change.differences(), call, row);
    }
    for (Difference difference : step.silent()) {
      ObjectNode row = row(step, difference.id(), begin, rows, call.phrases());
      row.putNull("kind").putArray("by");
      words(List.of(difference), call, row);
    }
  }

  private static ObjectNode row(
      EditionStep step,
      ElementId provision,
      Consumer<ObjectNode> begin,
      ArrayNode rows,
      PageWords phrases) {
    ObjectNode row = rows.addObject();
    begin.accept(row);
    row.put("language", step.language().code());
    row.put("origin", step.origin().name());
    row.put("before", day(step.before()));
    row.put("from", day(step.day()));
    row.put("source", step.link().orElse(null));
    return row.put("provision", provision.value()).put("place", phrases.provision(provision));
  }

  private static void words(List<Difference> differences, ToolCall call, ObjectNode row) {
    ArrayNode words = row.putArray("words");
    for (Difference difference : differences) {
      String said = DiffText.words(difference, call.terminal());
      words.addObject().put("provision", difference.id().value()).put("words", said);
    }
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
