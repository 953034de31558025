package kz.zannama.examples.cli.answer;

import kz.zannama.model.ElementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One element of an act's record: the block or annex as the contract has it, or the title or
/// preamble with its words.
public final class ProvisionJson {
  private ProvisionJson() {}

  /// The element of a record that has it.
  ///
  /// @param record the act as JSON
  public static String write(String record, ElementId element) {
    JsonNode act = JsonMapper.shared().readTree(record);
    String id = element.value();
    JsonNode found = find(act.path("annexes"), id);
    if (found.isMissingNode()) {
      found = find(act.path("body"), id);
    }
    if (found.isMissingNode()) {
      ObjectNode words = JsonMapper.shared().createObjectNode();
      return words.put("id", id).put("text", act.path(id).asString("")).toString();
    }
    return found.toString();
  }

  private static JsonNode find(JsonNode nodes, String id) {
    for (JsonNode node : nodes) {
      JsonNode found = node;
      if (!node.path("id").asString("").equals(id)) {
        JsonNode inBody = find(node.path("body"), id);
        found = inBody.isMissingNode() ? find(node.path("children"), id) : inBody;
      }
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return JsonMapper.shared().missingNode();
  }
}
