package kz.zannama.examples.door.carrier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.modelcontextprotocol.spec.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import kz.zannama.examples.page.http.LocalNames;

/// Messages by HTTP, as the protocol's streamable carrier without sessions and streams: a message a
/// `POST` to `/mcp`, its answer in the response.
///
/// Pages of other sites get no answer: a request names this machine as its host, comes from no
/// other site, and is of a type that browsers send nowhere without asking.
public final class HttpCarrier implements HttpHandler {
  /// Where messages are sent to.
  public static final String PATH = "/mcp";

  /// Answers that are made at the same time; more wait.
  private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final Carrier carrier;
  private final LocalNames names;
  private final Semaphore places = new Semaphore(MOST);

  /// HTTP for a carrier that a server was built on.
  ///
  /// @param names the names under which it may be asked
  public HttpCarrier(Carrier carrier, LocalNames names) {
    this.carrier = carrier;
    this.names = names;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      int refusal = refusal(exchange);
      byte[] message =
          refusal > 0 ? new byte[0] : exchange.getRequestBody().readNBytes(LineCarrier.LONGEST + 1);
      if (refusal > 0) {
        exchange.sendResponseHeaders(refusal, -1);
      } else if (message.length > LineCarrier.LONGEST) {
        exchange.sendResponseHeaders(413, -1);
      } else {
        write(answer(new String(message, StandardCharsets.UTF_8)), exchange);
      }
    }
  }

  /// The status with which a request is refused before it is read; 0 where it is not.
  private int refusal(HttpExchange exchange) {
    if (!names.isAskedBy(exchange)) {
      return 421;
    }
    if (!names.isOwnOrigin(exchange)) {
      return 403;
    }
    if (!exchange.getRequestURI().getRawPath().equals(PATH)) {
      return 404;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return 405;
    }
    String type = LocalNames.header(exchange, "Content-Type").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      return 415;
    }
    String version = LocalNames.header(exchange, HttpHeaders.PROTOCOL_VERSION);
    return version.isEmpty() || carrier.protocolVersions().contains(version) ? 0 : 400;
  }

  private Optional<String> answer(String message) {
    places.acquireUninterruptibly();
    try {
      return carrier.answer(message);
    } finally {
      places.release();
    }
  }

  private static void write(Optional<String> answer, HttpExchange exchange) throws IOException {
    if (answer.isEmpty()) {
      exchange.sendResponseHeaders(202, -1);
      return;
    }
    byte[] content = answer.get().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }
}
