package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.Map;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.index.wording.HeldWording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How an act read on a day, as JSON: where the wording is from, from when to when it holds.
public final class WordingJson {
  private WordingJson() {}

  /// Adds what is known of a wording, and how many changes made it.
  public static void write(HeldWording held, ObjectNode json) {
    json.put("day", held.day().toString());
    json.put("origin", held.origin().name());
    json.put("stored", held.stored().map(LocalDate::toString).orElse(null));
    json.put("from", held.from().map(LocalDate::toString).orElse(null));
    json.put("until", held.until().map(LocalDate::toString).orElse(null));
    json.put("applied", held.applied().size());
    json.put("notApplied", held.unapplied().size());
  }

  /// Adds each change that could not be applied with its reason, and for each changed provision
  /// what made it.
  public static void changes(HeldWording held, ObjectNode json) {
    ArrayNode unapplied = json.putArray("unapplied");
    for (UnappliedChange change : held.unapplied()) {
      ObjectNode entry = unapplied.addObject().put("reason", change.reason().name());
      change(change.change(), entry).put("text", change.change().change().scope().text());
    }
    ObjectNode made = json.putObject("madeBy");
    held.madeBy().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it -> change(it.getValue(), made.putObject(it.getKey().value())));
  }

  private static ObjectNode change(OrderedChange change, ObjectNode json) {
    return json.put("act", change.act().id().value())
        .put("effective", change.effective().map(LocalDate::toString).orElse(null));
  }
}
