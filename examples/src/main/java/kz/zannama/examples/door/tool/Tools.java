package kz.zannama.examples.door.tool;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import tools.jackson.databind.node.ObjectNode;

/// The tools that an assistant has, over one index.
public final class Tools {
  private static final Map<String, Tool> TOOLS =
      Map.of(
          "search", new SearchTool(),
          "read", new ReadTool(),
          "at_date", new ReadTool(),
          "since", new SinceTool(),
          "changes", new ChangesTool(),
          "history", new HistoryTool(),
          "compare", new CompareTool(),
          "cite", new CiteTool(),
          "count", new CountTool());

  private final ActIndex index;
  private final Terminal shown;
  private final Consumer<String> failures;

  /// Tools over an index.
  ///
  /// @param shown in whose words is answered where a question chooses no language
  /// @param failures is told the names of tools whose answer failed
  public Tools(ActIndex index, Terminal shown, Consumer<String> failures) {
    this.index = index;
    this.shown = shown;
    this.failures = failures;
  }

  /// What assistants are told before they ask.
  public static String instructions() {
    return resource("instructions.txt");
  }

  /// The tools as a server takes them, in the order of `tools.json`.
  public List<SyncToolSpecification> specifications() {
    try {
      List<McpSchema.Tool> described =
          McpJsonDefaults.getMapper()
              .readValue(resource("tools.json"), new TypeRef<List<McpSchema.Tool>>() {});
      return described.stream()
          .map(tool -> new SyncToolSpecification(tool, (context, request) -> answer(request)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("The program's tools.json is damaged", e);
    }
  }

  private CallToolResult answer(CallToolRequest request) {
    Map<String, Object> given = Optional.ofNullable(request.arguments()).orElse(Map.of());
    try {
      ToolCall call = new ToolCall(index, given, shown);
      ObjectNode answer = Objects.requireNonNull(TOOLS.get(request.name())).answer(call);
      return CallToolResult.builder()
          .addTextContent(answer.toString())
          .structuredContent(answer)
          .isError(false)
          .build();
    } catch (ToolProblem e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      failures.accept(request.name());
      return failed(shown.say("assistant.failed"));
    }
  }

  private static CallToolResult failed(String why) {
    return CallToolResult.builder().addTextContent(why).isError(true).build();
  }

  private static String resource(String name) {
    try (InputStream file = Objects.requireNonNull(Tools.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The program lacks " + name, e);
    }
  }
}
