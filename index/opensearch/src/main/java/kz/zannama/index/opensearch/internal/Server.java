package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests in JSON over a client that somebody else has set up: hosts, TLS and credentials are
/// its, and no message holds them.
public final class Server {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String JSON_TYPE = "application/json";
  private static final String LINES_TYPE = "application/x-ndjson";
  private static final int LONGEST_REASON = 500;

  /// The server has too much to do, or is not all there: it may take the same later.
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final OpenSearchGenericClient client;
  private final String name;
  private final Duration patience;

  /// A server.
  ///
  /// @param name what the names of the indices begin with
  /// @param patience how long a request is tried again
  public Server(OpenSearchClient client, String name, Duration patience) {
    this.client = client.generic();
    this.name = name;
    this.patience = patience;
  }

  /// The index of acts.
  public String acts() {
    return name + "-acts";
  }

  /// The index of texts.
  public String texts() {
    return name + "-texts";
  }

  /// What a server answers.
  ///
  /// @param status the status of HTTP
  /// @param body the body; a missing node where there is none
  record Answer(int status, JsonNode body) {
    boolean isFine() {
      return status < 300;
    }

    /// The reason of a refusal, in one line.
    String reason() {
      return reason(body.path("error"), status);
    }

    static String reason(JsonNode error, int status) {
      String reason =
          error.isObject()
              ? error.path("type").asString("") + ": " + error.path("reason").asString("")
              : error.asString("");
      String line = reason.isBlank() ? "status " + status : reason.replaceAll("\\s++", " ");
      return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
  }

  /// How long to wait before a request is sent again, longer each time.
  final class Patience {
    private final Instant end = Instant.now().plus(patience);
    private long pause = 100;

    /// Waits.
    ///
    /// @throws IOException if patience has come to its end; the message says why
    void wait(String reason, @Nullable Throwable cause) throws IOException {
      if (Instant.now().plusMillis(pause).isAfter(end)) {
        throw new IOException("[" + name + "] " + reason, cause);
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        InterruptedIOException ended = new InterruptedIOException("[" + name + "] interrupted");
        ended.initCause(e);
        throw ended;
      }
      pause = Math.min(5_000, pause * 2);
    }
  }

  Patience patience() {
    return new Patience();
  }

  /// The answer to a request that changes nothing, or the same when it is sent twice.
  ///
  /// @throws IOException if the server refuses it, or cannot be reached for long
  JsonNode expect(String method, String path, Object body) throws IOException {
    Answer answer = send(method, path, body);
    if (!answer.isFine()) {
      throw new IOException("[" + name + "] " + method + " " + path + ": " + answer.reason());
    }
    return answer.body();
  }

  /// The answer to such a request, whatever it is.
  ///
  /// @throws IOException if the server cannot be reached, or has too much to do, for long
  Answer send(String method, String path, Object body) throws IOException {
    byte[] bytes =
        body instanceof Map<?, ?> map && map.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(body);
    return send(method, path, Map.of(), bytes, JSON_TYPE);
  }

  /// Stores what some lines say: once, whatever becomes of it.
  ///
  /// @throws IOException if the server cannot be reached
  Answer bulk(List<String> lines) throws IOException {
    String body = String.join("\n", lines) + "\n";
    return once("POST", "/_bulk", Map.of(), body.getBytes(StandardCharsets.UTF_8), LINES_TYPE);
  }

  /// Makes what was stored visible to searches.
  void refresh() throws IOException {
    expect("POST", "/" + acts() + "/_refresh", Map.of());
  }

  private Answer send(
      String method, String path, Map<String, String> parameters, byte[] body, String type)
      throws IOException {
    Patience waiting = patience();
    while (true) {
      try {
        Answer answer = once(method, path, parameters, body, type);
        if (!LATER.contains(answer.status())) {
          return answer;
        }
        waiting.wait(method + " " + path + ": " + answer.reason(), null);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (UnreachableException e) {
        waiting.wait(method + " " + path + ": " + e.getMessage(), e);
      }
    }
  }

  /// Whether the server may take later what it refuses with a status.
  static boolean isLater(int status) {
    return LATER.contains(status);
  }

  private Answer once(
      String method, String path, Map<String, String> parameters, byte[] body, String type)
      throws UnreachableException {
    @Nullable Body sent = body.length == 0 ? null : Body.from(body, type);
    try (Response response =
        client.execute(Requests.create(method, path, List.of(), parameters, sent))) {
      byte[] bytes = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
      JsonNode answer = bytes.length == 0 ? JSON.missingNode() : JSON.readTree(bytes);
      return new Answer(response.getStatus(), answer);
    } catch (JacksonException e) {
      throw new UnreachableException("an answer that is no JSON", e);
    } catch (IOException e) {
      throw new UnreachableException("cannot be reached: " + e.getClass().getSimpleName(), e);
    }
  }

  /// Nothing is known of what became of a request.
  static final class UnreachableException extends IOException {
    private static final long serialVersionUID = 1;

    UnreachableException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
