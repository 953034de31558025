package kz.zannama.index.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/// Nodes of a server on 127.0.0.1, each in a JVM of its own, that end when this does.
final class Nodes implements AutoCloseable {
  private static final int SECONDS = 120;

  private final Path folder;
  private final List<String> settings;
  private final List<Integer> http;
  private final List<Integer> transport;
  private final List<Process> running = new ArrayList<>();
  private final OpenSearchTransport connection;

  private Nodes(int count, Path folder, List<String> settings) throws IOException {
    this.folder = folder;
    this.settings = settings;
    List<Integer> ports = freePorts(2 * count);
    this.http = ports.subList(0, count);
    this.transport = ports.subList(count, 2 * count);
    this.connection =
        ApacheHttpClient5TransportBuilder.builder(
                http.stream()
                    .map(port -> new HttpHost("http", "127.0.0.1", port))
                    .toArray(HttpHost[]::new))
            .build();
  }

  /// Starts nodes and waits for them.
  ///
  /// @param settings settings of the server, `name=value`
  static Nodes start(int count, Path folder, String... settings) throws IOException {
    Nodes nodes = new Nodes(count, folder, List.of(settings));
    try {
      for (int at = 0; at < count; at++) {
        nodes.running.add(nodes.launch(at));
      }
      for (int at = 0; at < count; at++) {
        nodes.await(at);
      }
    } catch (IOException | RuntimeException e) {
      nodes.close();
      throw e;
    }
    return nodes;
  }

  /// No node: what a client finds while the server is away.
  static Nodes unreachable(Path folder) throws IOException {
    return new Nodes(1, folder, List.of());
  }

  /// Where the plugin and a server were put by the build of the module beside this one; empty where
  /// it was not packaged.
  static Optional<Path> plugin() throws IOException {
    Path target = target();
    if (!Files.isDirectory(target.resolve("server"))) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst();
    }
  }

  private static Path target() {
    Path module =
        Path.of(System.getProperty("zannama.testdata"))
            .resolveSibling("index")
            .resolve("opensearch");
    return Path.of(
        System.getProperty(
            "zannama.plugin", module.resolve("plugin").resolve("target").toString()));
  }

  /// A client of all nodes.
  OpenSearchClient client() {
    return new OpenSearchClient(connection);
  }

  /// The addresses of the nodes.
  List<String> addresses() {
    return http.stream().map(port -> "http://127.0.0.1:" + port).toList();
  }

  /// Kills a node as a failing machine does.
  void kill(int node) {
    running.get(node).destroyForcibly();
    try {
      running.get(node).waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts a node again that was killed, in the same folder.
  void restart(int node) throws IOException {
    running.set(node, launch(node));
    await(node);
  }

  private Process launch(int node) throws IOException {
    Path target = target();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx" + System.getProperty("zannama.node.heap", "1g"),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                target.resolve("test-classes") + ":" + target.resolve("server") + "/*",
                "kz.zannama.index.opensearch.server.TryNode",
                "n" + node,
                http.get(node).toString(),
                transport.get(node).toString(),
                folder.resolve("n" + node).toString(),
                plugin().orElseThrow().toString(),
                transport.stream()
                    .map(port -> "127.0.0.1:" + port)
                    .collect(Collectors.joining(",")),
                IntStream.range(0, http.size())
                    .mapToObj(at -> "n" + at)
                    .collect(Collectors.joining(","))));
    command.addAll(settings);
    Files.createDirectories(folder);
    return new ProcessBuilder(command)
        .redirectError(
            ProcessBuilder.Redirect.appendTo(folder.resolve("n" + node + ".log").toFile()))
        .start();
  }

  private void await(int node) throws IOException {
    Process process = running.get(node);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    BufferedReader lines = process.inputReader();
    while (System.nanoTime() < end) {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException(
            "[n" + node + "] ended: " + Files.readString(folder.resolve("n" + node + ".log")));
      }
      if (line.equals("listening")) {
        return;
      }
    }
    throw new IOException("[n" + node + "] does not listen after " + SECONDS + " s");
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> taken = new ArrayList<>();
    try {
      for (int at = 0; at < count; at++) {
        taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return taken.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : taken) {
        socket.close();
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
      for (Process process : running) {
        process.getOutputStream().close();
      }
      for (Process process : running) {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running.forEach(Process::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
