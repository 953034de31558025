package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.question.EditionStep;
import kz.zannama.index.question.EverHit;
import kz.zannama.index.question.WordStay;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Since when words stand in an act: for reading, and as JSON.
public final class StayAnswer {
  private final Terminal terminal;

  public StayAnswer(Terminal terminal) {
    this.terminal = terminal;
  }

  /// A line for each time, and the provisions below it.
  public String text(List<WordStay> stays) {
    if (stays.isEmpty()) {
      return terminal.say("since.none") + "\n";
    }
    StringBuilder page = new StringBuilder();
    for (WordStay stay : stays) {
      String language = stay.language().code();
      String came =
          terminal.say(
              stay.sinceTheFirst() ? "since.known" : "since.from", language, day(stay.from()));
      String begun = by(came, stay.from());
      String line =
          stay.until()
              .map(gone -> by(terminal.say("since.until", begun, day(gone)), gone))
              .orElseGet(() -> terminal.say("since.still", begun));
      page.append(line).append('\n');
      String units =
          stay.units().stream()
              .map(terminal.wording()::provision)
              .distinct()
              .collect(Collectors.joining("; "));
      page.append("  ").append(terminal.say("since.units", units)).append('\n');
      stay.from().link().ifPresent(link -> page.append("  ").append(link).append('\n'));
    }
    return page.toString();
  }

  /// Acts in which words stood, each with the times in which they did.
  public String hits(List<EverHit> hits) {
    StringBuilder page = new StringBuilder();
    page.append(terminal.say(hits.size() == 1 ? "found.one" : "found", hits.size())).append('\n');
    for (EverHit hit : hits) {
      LinkedAct act = hit.act();
      page.append('\n').append(terminal.bold(act.title())).append('\n');
      page.append(terminal.wording().name(act.type(), act.adopted(), act.number()));
      page.append("  ").append(act.id()).append('\n').append(text(hit.stays()));
    }
    return page.toString();
  }

  /// The same as one JSON array.
  public static ArrayNode hitsJson(List<EverHit> hits) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    for (EverHit hit : hits) {
      ObjectNode entry = json.addObject();
      entry.put("act", hit.act().id().value()).put("title", hit.act().title());
      entry.set("stays", json(hit.stays()));
    }
    return json;
  }

  private String day(WordStay.Event event) {
    String day = event.day().map(LocalDate::toString).orElseGet(() -> terminal.say("step.first"));
    return event.origin() == EditionStep.Origin.COMPUTED
        ? terminal.say("since.computed", day)
        : day;
  }

  private String by(String said, WordStay.Event event) {
    String acts =
        event.by().stream()
            .map(terminal.wording()::cited)
            .distinct()
            .collect(Collectors.joining(", "));
    return acts.isEmpty() ? said : terminal.say("since.by", said, acts);
  }

  /// The times as one JSON array.
  public static ArrayNode json(List<WordStay> stays) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    for (WordStay stay : stays) {
      ObjectNode entry = json.addObject();
      entry.put("language", stay.language().code());
      entry.put("sinceTheFirst", stay.sinceTheFirst());
      event(stay.from(), entry.putObject("from"));
      stay.until()
          .ifPresentOrElse(
              gone -> event(gone, entry.putObject("until")), () -> entry.putNull("until"));
      ArrayNode units = entry.putArray("units");
      stay.units().forEach(unit -> units.add(unit.value()));
    }
    return json;
  }

  private static void event(WordStay.Event event, ObjectNode json) {
    json.put("day", event.day().map(LocalDate::toString).orElse(null));
    json.put("origin", event.origin().name());
    json.put("link", event.link().orElse(null));
    StepAnswer.causes(event.by(), json.putArray("by"));
  }
}
