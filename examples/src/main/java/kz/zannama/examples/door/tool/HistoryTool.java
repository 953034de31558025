package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.examples.cli.answer.ChangesAround;
import kz.zannama.examples.cli.answer.chain.ChainJson;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;
import kz.zannama.model.ElementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells which acts changed and repealed an act, and which ones it changes; on a date, which of
/// that applied.
final class HistoryTool implements Tool {
  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    Act act = call.act("act");
    Optional<LocalDate> day = call.day("date");
    AmendmentChain chain = call.index().history(act.id());
    ObjectNode told = ChainJson.write(chain, day.map(chain::asOf));
    ObjectNode answer = new ActFacts(call).of(act, day.orElse(call.index().today()));
    ArrayNode rows = JsonMapper.shared().createArrayNode();
    if (day.isPresent()) {
      told.get("asOf").get("applied").forEach(link -> rows.add(applied(link, true)));
      told.get("asOf").get("open").forEach(link -> rows.add(applied(link, false)));
    } else {
      told.get("links").forEach(rows::add);
    }
    Portion.put("links", around(call.provision(), rows), call, answer);
    return answer;
  }

  private static JsonNode applied(JsonNode link, boolean applied) {
    return ((ObjectNode) link).put("applied", applied);
  }

  /// The links that tell of a provision, where one is asked for.
  private static ArrayNode around(Optional<ElementId> provision, ArrayNode rows) {
    if (provision.isEmpty()) {
      return rows;
    }
    ChangesAround asked = new ChangesAround(provision);
    ArrayNode kept = JsonMapper.shared().createArrayNode();
    for (JsonNode row : rows) {
      if (!row.path("provision").isNull()
          && asked.meets(new ElementId(row.path("provision").stringValue()))) {
        kept.add(row);
      }
    }
    return kept;
  }
}
