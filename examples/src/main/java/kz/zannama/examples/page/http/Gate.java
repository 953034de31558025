package kz.zannama.examples.page.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Lets through what may be asked for, and nothing else: `GET` and `HEAD`, of this machine by one
/// of its own names.
///
/// A page of another site can make a browser ask here, and can have its own name lead here; it gets
/// no answer, as the header `Host` then bears that name. Every answer forbids browsers to fetch
/// anything from elsewhere, to run what stands in a page, and to show it in another site's frame.
public final class Gate implements HttpHandler {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// Answers that are made at the same time; more wait.
  private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final Page pages;
  private final ProblemPage problems;
  private final Consumer<String> failures;
  private final LocalNames names;
  private final Semaphore places = new Semaphore(MOST);

  /// Says what is wrong with a request.
  @FunctionalInterface
  public interface ProblemPage {
    /// The page that says it.
    PageAnswer of(PageRequest request, PageProblem problem);
  }

  /// A gate before pages.
  ///
  /// @param problems says what is wrong with a request
  /// @param failures is told the paths of requests whose answer failed
  /// @param names the names under which it may be asked
  public Gate(Page pages, ProblemPage problems, Consumer<String> failures, LocalNames names) {
    this.pages = pages;
    this.problems = problems;
    this.failures = failures;
    this.names = names;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      write(answer(exchange), exchange);
    }
  }

  private PageAnswer answer(HttpExchange exchange) {
    String accepted = LocalNames.header(exchange, "Accept-Language");
    PageRequest request = PageRequest.unread(accepted);
    try {
      check(exchange);
      String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
      request = PageRequest.read(exchange.getRequestURI().getRawPath(), query, accepted);
      return answer(request);
    } catch (PageProblem problem) {
      return problems.of(request, problem);
    }
  }

  private PageAnswer answer(PageRequest request) throws PageProblem {
    places.acquireUninterruptibly();
    try {
      return pages.answer(request);
    } catch (IOException | RuntimeException e) {
      failures.accept(request.path());
      throw new PageProblem(500, "page.problem.failed");
    } finally {
      places.release();
    }
  }

  private void check(HttpExchange exchange) throws PageProblem {
    if (!names.isAskedBy(exchange)) {
      throw new PageProblem(421, "page.problem.host");
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      throw new PageProblem(405, "page.problem.method");
    }
  }

  private static void write(PageAnswer answer, HttpExchange exchange) throws IOException {
    byte[] content = answer.content();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.mediaType());
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.set("Cache-Control", "no-store");
    headers.set("Vary", "Accept-Language");
    answer
        .fileName()
        .ifPresent(
            name -> headers.set("Content-Disposition", "attachment; filename=\"" + name + "\""));
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(content.length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }
}
