package kz.zannama.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is written is what the schema of the contract says.
class ActSchemaTest {
  private static final int ACTS = 300;
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void recordsHaveNoFieldThatTheSchemaLacks() {
    Schema schema = schema(closed(JSON.readTree(ActJson.schema())));

    records().forEach(record -> assertThat(schema.validate(record, InputFormat.JSON)).isEmpty());
  }

  @Test
  void theSchemaHasNoFieldThatIsNeverWritten() {
    Set<String> written = new TreeSet<>();
    records().map(JSON::readTree).forEach(record -> addNames(record, written));

    assertThat(declared(JSON.readTree(ActJson.schema()))).isEqualTo(written);
  }

  @Test
  void refusesOtherContractsAndTakesMoreFields() {
    Schema schema = schema(JSON.readTree(ActJson.schema()));
    ObjectNode record = (ObjectNode) JSON.readTree(records().findFirst().orElseThrow());

    record.put("later", true);
    assertThat(schema.validate(record)).isEmpty();
    record.put("contract", 2);
    assertThat(schema.validate(record)).hasSize(1);
    record.put("contract", 1).remove("title");
    assertThat(schema.validate(record)).hasSize(1);
  }

  private static Stream<String> records() {
    return Stream.iterate(1L, seed -> seed + 1)
        .limit(ACTS)
        .map(seed -> new RandomActs(seed).next())
        .flatMap(act -> ActJson.create().write(act).stream());
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /// The schema without room for more fields.
  private static JsonNode closed(JsonNode schema) {
    objects(schema)
        .filter(object -> object.has("properties"))
        .forEach(object -> object.put("additionalProperties", false));
    return schema;
  }

  private static Set<String> declared(JsonNode schema) {
    return objects(schema)
        .flatMap(object -> object.path("properties").propertyNames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<ObjectNode> objects(JsonNode node) {
    Stream<ObjectNode> inside =
        node.valueStream().toList().stream().flatMap(ActSchemaTest::objects);
    return node instanceof ObjectNode object ? Stream.concat(Stream.of(object), inside) : inside;
  }

  private static void addNames(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> addNames(child, names));
  }
}
