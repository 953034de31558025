package kz.zannama.examples.page.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A server of HTTP for the programs of this machine: it listens on 127.0.0.1 alone.
public final class LocalServer implements Closeable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int WAITING = 256;

  private final HttpServer server;
  private final ExecutorService threads;

  private LocalServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /// Begins to answer.
  ///
  /// @param port the port; 0 for any that is free
  /// @param handler what answers, made for the names under which the server is asked
  /// @throws IOException if the port is taken
  public static LocalServer start(int port, Function<LocalNames, HttpHandler> handler)
      throws IOException {
    // Small answers go out at once, and a connection that says nothing is not kept for ever.
    setUnlessSet("sun.net.httpserver.nodelay", "true");
    setUnlessSet("sun.net.httpserver.maxReqTime", "20");
    InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.createContext("/", handler.apply(LocalNames.of(server.getAddress().getPort())));
    server.setExecutor(threads);
    server.start();
    return new LocalServer(server, threads);
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /// Where it answers.
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
