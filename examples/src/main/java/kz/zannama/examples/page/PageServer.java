package kz.zannama.examples.page;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.zannama.examples.page.http.Gate;
import kz.zannama.examples.page.http.KeptAnswers;
import kz.zannama.examples.page.view.ProblemView;
import kz.zannama.index.ActIndex;

/// A server of the pages of an index, for the browsers of this machine: it listens on 127.0.0.1
/// alone, and only reads.
///
/// ```java
/// try (PageServer server = PageServer.start(index, 0, path -> {})) {
///   open(server.address());
/// }
/// ```
public final class PageServer implements Closeable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int WAITING = 256;

  private final HttpServer server;
  private final ExecutorService threads;

  private PageServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /// Begins to answer.
  ///
  /// @param index the acts; whoever opened it closes it, after the server
  /// @param port the port; 0 for any that is free
  /// @param failures is told the paths of requests whose answer failed
  /// @throws IOException if the port is taken
  public static PageServer start(ActIndex index, int port, Consumer<String> failures)
      throws IOException {
    // Small answers go out at once, and a connection that says nothing is not kept for ever.
    setUnlessSet("sun.net.httpserver.nodelay", "true");
    setUnlessSet("sun.net.httpserver.maxReqTime", "20");
    InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    int own = server.getAddress().getPort();
    KeptAnswers pages =
        new KeptAnswers(Router.of(index), () -> List.of(index.version(), index.today()));
    server.createContext("/", new Gate(pages, ProblemView::of, failures, own));
    server.setExecutor(threads);
    server.start();
    return new PageServer(server, threads);
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /// Where the first page is.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /// Answers no more.
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
