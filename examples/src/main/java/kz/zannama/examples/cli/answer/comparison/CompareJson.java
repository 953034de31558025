package kz.zannama.examples.cli.answer.comparison;

import java.util.List;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What two texts say differently as one JSON object: the texts, their discrepancies, and which
/// units stand for each other.
public final class CompareJson {
  private CompareJson() {}

  /// The object, over several lines.
  public static String write(
      ActText left, ActText right, ActDiscrepancies compared, List<Discrepancy> told) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    text(left, json.putObject("left"));
    text(right, json.putObject("right"));
    ArrayNode discrepancies = json.putArray("discrepancies");
    told.forEach(discrepancy -> discrepancy(discrepancy, discrepancies.addObject()));
    ArrayNode units = json.putArray("units");
    compared.alignment().units().forEach(pairing -> unit(pairing, units.addObject()));
    return json.toPrettyString();
  }

  /// The object of one act of many, in one line, without its units.
  public static String line(Act act, List<Discrepancy> told) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("act", act.id().value());
    ArrayNode discrepancies = json.putArray("discrepancies");
    told.forEach(discrepancy -> discrepancy(discrepancy, discrepancies.addObject()));
    return json.toString();
  }

  private static void text(ActText text, ObjectNode json) {
    json.put("language", text.language().code());
    json.put("source", text.source().file());
    json.put("title", text.title());
  }

  /// Adds what is told of one discrepancy.
  public static void discrepancy(Discrepancy discrepancy, ObjectNode json) {
    json.put("kind", discrepancy.kind().name());
    json.put("severity", discrepancy.kind().severity().name());
    json.put("confidence", discrepancy.confidence());
    json.put("rule", discrepancy.rule());
    json.put("standing", discrepancy.standing().name());
    json.put("shown", discrepancy.isShown());
    statement(discrepancy.left(), json.putObject("left"));
    statement(discrepancy.right(), json.putObject("right"));
  }

  private static void statement(Statement statement, ObjectNode json) {
    json.put("unit", statement.unit().value());
    switch (statement) {
      case Statement.Printed printed -> {
        json.put("words", printed.words());
        json.put("context", printed.context());
        printed
            .span()
            .ifPresent(span -> {
              json.put("start", span.start()).put("end", span.end());
              span.page().ifPresent(page -> json.put("page", page));
            });
      }
      case Statement.Absent absent -> json.putNull("words").put("context", absent.context());
    }
  }

  private static void unit(Pairing<ComparedUnit> pairing, ObjectNode json) {
    switch (pairing) {
      case Pairing.Matched<ComparedUnit> matched -> {
        ids(matched.left(), json.putArray("left"));
        ids(matched.right(), json.putArray("right"));
        json.put("place", matched.place().name());
      }
      case Pairing.LeftOnly<ComparedUnit> alone ->
          ids(List.of(alone.part()), json.putArray("left"));
      case Pairing.RightOnly<ComparedUnit> alone ->
          ids(List.of(alone.part()), json.putArray("right"));
    }
  }

  private static void ids(List<ComparedUnit> units, ArrayNode json) {
    units.forEach(unit -> json.add(unit.id().value()));
  }
}
