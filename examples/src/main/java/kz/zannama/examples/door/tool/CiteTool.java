package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.examples.cli.answer.Citing;
import kz.zannama.examples.cli.answer.CitingJson;
import kz.zannama.model.Act;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Says which act and provisions a citation means, and what they say.
final class CiteTool implements Tool {
  private static final int MOST = 5;

  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    String typed = call.words("citation").orElse("");
    List<Citing> citings = new ArrayList<>();
    for (TypedCitation read : TypedCitation.read(typed)) {
      citings.add(Citing.in(call.index(), read, call.terminal()));
    }
    if (citings.isEmpty()) {
      throw call.problem(call.terminal().say("problem.citation", typed), "assistant.try.citation");
    }
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    ArrayNode rows = CitingJson.write(citings);
    for (int i = 0; i < rows.size(); i++) {
      acts(citings.get(i), call, (ArrayNode) rows.get(i).get("acts"));
    }
    Portion.put("citations", rows, call, answer);
    return answer;
  }

  /// Of the acts that may be meant, the facts of the first ones.
  private static void acts(Citing citing, ToolCall call, ArrayNode json) throws IOException {
    for (int i = 0; i < Math.min(MOST, json.size()); i++) {
      Act act = citing.acts().get(i);
      new ActFacts(call).put(act, call.index().today(), (ObjectNode) json.get(i));
    }
  }
}
