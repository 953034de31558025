package kz.zannama.index.opensearch.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// A node with the plugin installed, on 127.0.0.1 alone, that ends when its standard input does:
/// `TryNode NAME HTTP_PORT TRANSPORT_PORT HOME PLUGIN_ZIP SEEDS NAMES [SETTING=VALUE…]`.
///
/// Prints `listening` once it takes requests.
public final class TryNode extends Node {
  private TryNode(Settings settings, Class<? extends Plugin> transport) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "local"),
        List.of(
            new PluginInfo(
                transport.getName(),
                "transport",
                "NA",
                Version.CURRENT,
                "21",
                transport.getName(),
                null,
                List.of(),
                false)),
        true);
  }

  /// Runs until standard input ends.
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[3]);
    Files.createDirectories(home.resolve("config"));
    install(Path.of(arguments[4]), home.resolve("plugins").resolve("zannama-analysis"));
    Settings.Builder settings =
        Settings.builder()
            .put("cluster.name", "zannama-try")
            .put("node.name", arguments[0])
            .put("path.home", home.toString())
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[1])
            .put("transport.port", arguments[2])
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .putList("discovery.seed_hosts", arguments[5].split(","))
            .putList("cluster.initial_cluster_manager_nodes", arguments[6].split(","));
    for (String setting : List.of(arguments).subList(7, arguments.length)) {
      String[] parts = setting.split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    try (TryNode node = new TryNode(settings.build(), Netty4ModulePlugin.class)) {
      node.start();
      System.out.println("listening");
      while (System.in.read() >= 0) {
        // Who started the node holds its input open.
      }
    }
  }

  private static void install(Path zip, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = folder.resolve(Path.of(entry.getName()).getFileName());
        if (!entry.isDirectory() && !Files.exists(target)) {
          Files.copy(entries, target);
        }
      }
    }
  }
}
