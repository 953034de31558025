package kz.zannama.parser.testdata;

import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A record of the contract, made short for people: no places, no evidence, nothing that is absent
/// or goes without saying.
final class GoldenAnswer {
  private static final Set<String> LEFT_OUT = Set.of("span", "pages", "evidence", "sha256");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                  .withArrayIndenter(new DefaultIndenter(" ", "\n")))
          .build();

  private GoldenAnswer() {}

  static String of(String record) {
    JsonNode tree = MAPPER.readTree(record);
    shorten(tree);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  private static void shorten(JsonNode node) {
    if (node instanceof ObjectNode fields) {
      fields.remove(LEFT_OUT);
      fields.removeIf(value -> value.isNull() || value.isArray() && value.isEmpty());
      for (String span : Set.of("rowSpan", "colSpan")) {
        if (fields.path(span).asInt(0) == 1) {
          fields.remove(span);
        }
      }
    }
    node.forEach(GoldenAnswer::shorten);
  }
}
