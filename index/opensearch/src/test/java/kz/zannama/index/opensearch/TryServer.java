package kz.zannama.index.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.message.MessageLanguage;
import kz.zannama.parser.batch.Ingest;

/// Three nodes on 127.0.0.1, two shards with a copy each, the acts of some sources in them, a
/// search in each language, one node killed, and the same again: `TryServer FOLDER NODES SOURCE…`.
///
/// Ends when Enter is pressed, or at once where there is no standard input.
final class TryServer {
  private static final List<String> QUESTIONS = List.of("маусымдық жұмысшылар", "учёт рабочих");

  private TryServer() {}

  /// Runs.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    List<Path> sources =
        List.of(arguments).subList(2, arguments.length).stream().map(Path::of).toList();
    try (Nodes nodes = Nodes.start(count, folder.resolve("nodes"))) {
      System.out.println("nodes: " + String.join(" ", nodes.addresses()));
      OpenSearchActs acts =
          OpenSearchActs.open(
              nodes.client(), OpenSearchSettings.DEFAULT.withShards(2, Math.min(1, count - 1)));
      try (OpenSearchSink sink = acts.sink()) {
        Ingest.Settings settings = Ingest.Settings.of(folder.resolve("out"));
        new Ingest(settings, Optional.of(sink))
            .run(sources, (source, failure, standing) -> {})
            .ifPresent(report -> System.out.print(report.text(MessageLanguage.EN)));
      }
      ask(acts);
      if (count > 1) {
        nodes.kill(0);
        System.out.println("killed a node");
        ask(acts);
      }
      System.out.println("acts stand in zannama-acts at these addresses; Enter ends the nodes");
      while (System.in.read() > '\n') {
        // Until the end of the line.
      }
    }
  }

  private static void ask(OpenSearchActs acts) throws IOException {
    System.out.println(acts.size() + " acts");
    for (String question : QUESTIONS) {
      SearchResult found = acts.search(ActQuery.builder().text(question).limit(3).build());
      System.out.println(question + ": " + found.total());
      for (SearchHit hit : found.hits()) {
        System.out.println("  " + hit.act() + "  " + hit.snippet().marked("[", "]"));
      }
    }
  }
}
