package kz.zannama.examples.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/// What a reader does: opens addresses, follows links and sends forms; without JavaScript.
final class Browser {
  private final URI home;
  private final HttpClient client = HttpClient.newHttpClient();

  Browser(URI home) {
    this.home = home;
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(home.resolve(address));
  }

  HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = request(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A page, with what is wrong with its HTML; relative links lead to the server.
  record Opened(int status, Document page, List<ParseError> errors) {}

  Opened open(String address) {
    HttpResponse<String> answer = get(address);
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(answer.body(), home.resolve(address).toString());
    return new Opened(answer.statusCode(), page, List.copyOf(parser.getErrors()));
  }

  /// Follows a link.
  Document follow(Element link) {
    return open(link.absUrl("href")).page();
  }

  /// Sends a form as it is filled in.
  Document submit(FormElement form) {
    StringBuilder query = new StringBuilder();
    form.formData()
        .forEach(field ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(encoded(field.key()))
                .append('=')
                .append(encoded(field.value())));
    return open(form.attr("action") + query).page();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  /// Sends a request letter by letter, as no browser would, and gives all that comes back.
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), home.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String host() {
    return "127.0.0.1:" + home.getPort();
  }
}
