package kz.zannama.index.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActSink;
import kz.zannama.model.ActText;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares a server of one node with an index in a folder: `EngineBenchmark FOLDER RECORDS…` puts
/// the records of some files into both, asks both the same 200 questions, and prints how many of
/// the first ten acts are the same, how long both took and how much they keep.
///
/// Half of the questions are words of titles, half words of provisions, of acts taken at random.
final class EngineBenchmark {
  private static final int QUESTIONS = 200;
  private static final int FIRST = 10;
  private static final int COMMIT = 2_000;
  private static final long SEED = 7;

  private EngineBenchmark() {}

  /// Runs.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> records = Stream.of(arguments).skip(1).map(Path::of).toList();
    try (Nodes nodes = Nodes.start(1, folder.resolve("nodes"))) {
      OpenSearchActs server =
          OpenSearchActs.open(
              nodes.client(),
              OpenSearchSettings.DEFAULT.withShards(1, 0).withPatience(Duration.ofMinutes(5)));
      try (ActIndex index = ActIndex.create(folder.resolve("index"))) {
        try (ActIndexWriter writer = index.writer()) {
          time("index", writer, records);
        }
        try (OpenSearchSink sink = server.sink()) {
          time("server", sink, records);
        }
        print("acts: index %d, server %d%n", index.size(), server.size());
        print("bytes: index %d, server %d%n", size(folder.resolve("index")), stored(nodes));
        compare(index, server);
      }
    }
  }

  private static void time(String name, ActSink sink, List<Path> files) throws IOException {
    long start = System.nanoTime();
    int put = 0;
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        for (String record : (Iterable<String>) lines::iterator) {
          sink.put(ActJson.create().read(record));
          if (++put % COMMIT == 0) {
            sink.commit("benchmark", Integer.toString(put));
          }
        }
      }
    }
    sink.commit("benchmark", Integer.toString(put));
    double seconds = (System.nanoTime() - start) / 1e9;
    print("%s: %d texts put in %.1f s, %.0f a second%n", name, put, seconds, put / seconds);
  }

  private static void compare(ActIndex index, OpenSearchActs server) throws IOException {
    double overlap = 0;
    double sameFirst = 0;
    double snippets = 0;
    int totals = 0;
    List<Double> own = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (String question : questions(index)) {
      ActQuery query = ActQuery.builder().text(question).limit(FIRST).build();
      long start = System.nanoTime();
      var expected = index.search(query);
      long middle = System.nanoTime();
      var found = server.search(query);
      own.add((middle - start) / 1e6);
      theirs.add((System.nanoTime() - middle) / 1e6);
      Set<ActId> both = ids(expected.hits());
      int most = Math.max(1, both.size());
      both.retainAll(ids(found.hits()));
      overlap += (double) both.size() / most;
      totals += expected.total() == found.total() ? 1 : 0;
      boolean first =
          !expected.hits().isEmpty()
              && !found.hits().isEmpty()
              && expected.hits().getFirst().act().equals(found.hits().getFirst().act());
      sameFirst += first ? 1 : 0;
      if (first && expected.hits().getFirst().snippet().equals(found.hits().getFirst().snippet())) {
        snippets++;
      }
      if (both.size() < most) {
        print("%d of %d: %s%n", both.size(), most, question);
      }
    }
    print(
        "overlap of the first %d over %d questions: %.4f%n", FIRST, QUESTIONS, overlap / QUESTIONS);
    print(
        "the same first act %.3f, with the same snippet %.3f, the same number of acts %d%n",
        sameFirst / QUESTIONS, snippets / QUESTIONS, totals);
    print("ms, median: index %.1f, server %.1f%n", median(own), median(theirs));
  }

  private static Set<ActId> ids(List<SearchHit> hits) {
    Set<ActId> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.act()));
    return ids;
  }

  private static List<String> questions(ActIndex index) throws IOException {
    Random random = new Random(SEED);
    List<ActId> ids = index.ids();
    List<String> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      Act act = index.get(ids.get(random.nextInt(ids.size()))).orElseThrow();
      ActText text = act.text();
      String words =
          questions.size() % 2 == 0 ? text.title() : text.preamble().orElse(text.title());
      String[] all = words.strip().split("\\s+");
      int from = random.nextInt(Math.max(1, all.length - 5));
      String question =
          String.join(" ", List.of(all).subList(from, Math.min(all.length, from + 6)));
      if (question.length() > 10) {
        questions.add(question.replace("\"", " "));
      }
    }
    return questions;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  /// What the indices hold, without the log that a server keeps until it has written them.
  private static long stored(Nodes nodes) throws IOException {
    ask(nodes, "POST", "/_flush");
    return ask(nodes, "GET", "/_stats/store")
        .path("_all")
        .path("primaries")
        .path("store")
        .path("size_in_bytes")
        .asLong(0);
  }

  private static JsonNode ask(Nodes nodes, String method, String path) throws IOException {
    try (Response response =
        nodes
            .client()
            .generic()
            .execute(Requests.create(method, path, List.of(), Map.of(), null))) {
      return JsonMapper.shared().readTree(response.getBody().orElseThrow().bodyAsBytes());
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
