package kz.zannama.examples.page.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The names under which a server of this machine is asked by those who mean it.
///
/// A page of another site can make a browser ask here, and can have its own name lead here; the
/// header `Host` then bears that name, or `Origin` does.
///
/// @param names the names, each with the port
public record LocalNames(Set<String> names) {
  public LocalNames {
    names = Set.copyOf(names);
  }

  /// The names of this machine at a port.
  public static LocalNames of(int port) {
    return new LocalNames(Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
  }

  /// Whether a request names this machine as its host.
  public boolean isAskedBy(HttpExchange exchange) {
    return names.contains(header(exchange, "Host").toLowerCase(Locale.ROOT));
  }

  /// Whether a request comes from no page, or from one of this server.
  public boolean isOwnOrigin(HttpExchange exchange) {
    String origin = header(exchange, "Origin").toLowerCase(Locale.ROOT);
    return origin.isEmpty()
        || (origin.startsWith("http://") && names.contains(origin.substring("http://".length())));
  }

  /// A header of a request; empty text where it has none.
  public static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }
}
