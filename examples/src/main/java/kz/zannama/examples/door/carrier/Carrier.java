package kz.zannama.examples.door.carrier;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers messages, each by itself, whatever brought them. Safe for several threads once a server
/// was built on it.
public final class Carrier implements McpStatelessServerTransport {
  private static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private Optional<McpStatelessServerHandler> server = Optional.empty();

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    server = Optional.of(handler);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  /// The answer to a message, in one line; empty to one that wants none. What is no message is
  /// answered by what is wrong with it.
  public Optional<String> answer(String message) {
    JSONRPCMessage read;
    try {
      read = McpSchema.deserializeJsonRpcMessage(json, message);
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          problem(Optional.empty(), McpSchema.ErrorCodes.PARSE_ERROR, "Not a message of JSON-RPC"));
    }
    return switch (read) {
      case JSONRPCRequest request -> Optional.of(answer(request));
      case JSONRPCNotification notification -> told(notification);
      default -> Optional.empty();
    };
  }

  private String answer(JSONRPCRequest request) {
    try {
      JSONRPCResponse answer =
          server.orElseThrow().handleRequest(McpTransportContext.EMPTY, request).block();
      return json.writeValueAsString(answer);
    } catch (McpError e) {
      return problem(
          Optional.of(request), e.getJsonRpcError().code(), e.getJsonRpcError().message());
    } catch (IOException | RuntimeException e) {
      return problem(
          Optional.of(request), McpSchema.ErrorCodes.INTERNAL_ERROR, "The answer failed");
    }
  }

  private Optional<String> told(JSONRPCNotification notification) {
    server
        .orElseThrow()
        .handleNotification(McpTransportContext.EMPTY, notification)
        .onErrorComplete()
        .block();
    return Optional.empty();
  }

  /// The SDK has no response without the id of a request.
  private static String problem(Optional<JSONRPCRequest> to, int code, String message) {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    answer.putPOJO("id", to.map(JSONRPCRequest::id).orElse(null));
    answer.putObject("error").put("code", code).put("message", message);
    return answer.toString();
  }
}
