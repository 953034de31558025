package kz.zannama.examples.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant that asks by the SDK's client.
final class Assistant implements AutoCloseable {
  /// For machines with much other work.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final McpSyncClient client;

  Assistant(McpClientTransport carrier) {
    client =
        McpClient.sync(carrier).requestTimeout(PATIENCE).initializationTimeout(PATIENCE).build();
    client.initialize();
  }

  McpSyncClient client() {
    return client;
  }

  /// The answer to a question, which is the same as structure and as text.
  JsonNode ask(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(words(result)).isFalse();
    JsonNode answer = JsonMapper.shared().readTree(words(result));
    JsonNode structure = JsonMapper.shared().valueToTree(result.structuredContent());
    assertThat(structure.toString()).isEqualTo(answer.toString());
    return answer;
  }

  /// What is said to a question that cannot be answered.
  String problem(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(words(result)).isTrue();
    return words(result);
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String words(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  @Override
  public void close() {
    client.close();
  }
}
