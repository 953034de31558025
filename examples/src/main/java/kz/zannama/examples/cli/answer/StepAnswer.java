package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.EditionChange;
import kz.zannama.examples.cli.answer.comparison.DiffJson;
import kz.zannama.examples.cli.answer.comparison.DiffText;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.EditionStep;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What changed from wording to wording, and what one act changed in others: for reading, and as
/// JSON.
public final class StepAnswer {
  private final Terminal terminal;

  public StepAnswer(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The steps of one act, each with its changes, the act behind each and the words.
  public String text(List<EditionStep> steps) {
    return steps.isEmpty()
        ? terminal.say("step.none") + "\n"
        : steps.stream().map(step -> step(step, "")).collect(Collectors.joining("\n"));
  }

  /// What one act changed in others.
  public String byAct(List<ChangesByAct> acts) {
    if (acts.isEmpty()) {
      return terminal.say("by.none") + "\n";
    }
    StringBuilder page = new StringBuilder();
    for (ChangesByAct one : acts) {
      page.append(page.isEmpty() ? "" : "\n");
      page.append(terminal.bold(one.act().title())).append("  ").append(one.act().id());
      page.append('\n');
      if (one.steps().isEmpty()) {
        page.append("  ").append(terminal.say("by.ordered")).append('\n');
        one.ordered().forEach(change -> page.append("    ").append(ordered(change)).append('\n'));
      } else {
        one.steps().forEach(step -> page.append(step(step, "  ")));
      }
    }
    return page.toString();
  }

  private String step(EditionStep step, String indent) {
    StringBuilder page = new StringBuilder(indent);
    String key = "step." + step.origin().name();
    page.append(
        terminal.bold(
            terminal.say(key, step.language().code(), day(step.before()), day(step.day()))));
    step.link().ifPresent(link -> page.append("  ").append(link));
    page.append('\n');
    for (EditionChange change : step.changes()) {
      String kind = terminal.say("change.kind." + change.kind().name());
      String by =
          change.causes().stream()
              .map(terminal.wording()::cited)
              .distinct()
              .collect(Collectors.joining(", "));
      page.append(indent)
          .append("  ")
          .append(terminal.say("step.by", place(change.id()), kind, by));
      page.append('\n');
      change.differences().forEach(difference -> words(difference, indent + "    ", page));
    }
    for (Difference difference : step.silent()) {
      page.append(indent).append("  ").append(terminal.say("step.silent", place(difference.id())));
      page.append('\n');
      words(difference, indent + "    ", page);
    }
    return page.toString();
  }

  private String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElseGet(() -> terminal.say("step.first"));
  }

  private void words(Difference difference, String indent, StringBuilder page) {
    String words = DiffText.words(difference, terminal);
    if (!words.isBlank()) {
      page.append(indent).append(words.replace("\n", "\n" + indent)).append('\n');
    }
  }

  private String ordered(Change change) {
    String kind = terminal.say("change." + change.getClass().getSimpleName());
    String place =
        change.scope().provision().map(this::place).orElseGet(() -> terminal.say("by.whole"));
    return terminal.say("by.change", place, kind);
  }

  private String place(ElementId id) {
    return terminal.wording().provision(id);
  }

  /// The steps as one JSON array.
  public static ArrayNode json(List<EditionStep> steps) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    steps.forEach(step -> json(step, json.addObject()));
    return json;
  }

  /// What one act changed in others, as one JSON array.
  public static ArrayNode jsonByAct(List<ChangesByAct> acts) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    for (ChangesByAct one : acts) {
      ObjectNode act = json.addObject();
      act.put("act", one.act().id().value()).put("title", one.act().title());
      ArrayNode steps = act.putArray("steps");
      one.steps().forEach(step -> json(step, steps.addObject()));
      ArrayNode ordered = act.putArray("ordered");
      for (Change change : one.ordered()) {
        ordered
            .addObject()
            .put("change", change.getClass().getSimpleName())
            .put("provision", change.scope().provision().map(ElementId::value).orElse(null))
            .put("text", change.scope().text());
      }
    }
    return json;
  }

  private static void json(EditionStep step, ObjectNode json) {
    json.put("language", step.language().code());
    json.put("origin", step.origin().name());
    json.put("before", step.before().map(LocalDate::toString).orElse(null));
    json.put("day", step.day().map(LocalDate::toString).orElse(null));
    json.put("link", step.link().orElse(null));
    ArrayNode changes = json.putArray("changes");
    for (EditionChange change : step.changes()) {
      ObjectNode entry = changes.addObject();
      entry.put("id", change.id().value()).put("kind", change.kind().name());
      causes(change.causes(), entry.putArray("by"));
      ArrayNode words = entry.putArray("differences");
      change.differences().forEach(it -> DiffJson.difference(it, words.addObject()));
    }
    ArrayNode silent = json.putArray("silent");
    step.silent().forEach(it -> DiffJson.difference(it, silent.addObject()));
  }

  static void causes(List<Citation> causes, ArrayNode json) {
    for (Citation cause : causes) {
      json.addObject()
          .put("type", cause.type().name())
          .put("adopted", cause.adopted().map(LocalDate::toString).orElse(null))
          .put("number", cause.number().orElse(null));
    }
  }
}
