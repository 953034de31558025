package kz.zannama.index.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.IndexSearcher;

/// How often an index finds an act by words taken from it, beside plain Lucene on the same acts.
///
/// `KnownItemBenchmark INDEX [ACTS [SEED]]`: takes ACTS (300) acts of an index at random and makes
/// queries of each: its title, eight words of a provision, and those typed on a Russian keyboard.
/// The titles of all acts that are known in both languages should find the other text, too. Prints
/// recall among the first six and the mean reciprocal rank (of the first twenty) for each kind of
/// query and each index.
public final class KnownItemBenchmark {
  private static final int DEPTH = 20;
  private static final int FIRST = 6;

  private KnownItemBenchmark() {}

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("usage: KnownItemBenchmark INDEX [ACTS [SEED]]; skipped without an index");
      return;
    }
    int acts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    try (ActIndex index = ActIndex.create(Path.of(arguments[0]))) {
      List<ActId> ids = new ArrayList<>(index.ids());
      Collections.sort(ids);
      System.out.printf(
          Locale.ROOT, "%d acts, %d of them asked for, seed %d%n", ids.size(), acts, seed);
      Map<String, Engine> engines = engines(index, ids);
      Collections.shuffle(ids, new Random(seed));
      List<KnownItem> items = items(index, ids.subList(0, Math.min(acts, ids.size())), seed);
      for (Map.Entry<String, Engine> engine : engines.entrySet()) {
        report(engine.getKey(), engine.getValue(), items);
      }
    }
  }

  private static List<KnownItem> items(ActIndex index, List<ActId> ids, long seed)
      throws IOException {
    Random random = new Random(seed);
    List<KnownItem> items = new ArrayList<>();
    for (ActId id : ids) {
      items.addAll(KnownItem.of(index.get(id).orElseThrow(), random));
    }
    for (ActId id : index.ids()) {
      items.addAll(KnownItem.twins(index.get(id).orElseThrow()));
    }
    return items;
  }

  private static Map<String, Engine> engines(ActIndex index, List<ActId> ids) throws IOException {
    PlainIndex standard = new PlainIndex(new StandardAnalyzer());
    PlainIndex russian = new PlainIndex(new RussianAnalyzer());
    for (ActId id : ids) {
      Act act = index.get(id).orElseThrow();
      standard.add(act);
      russian.add(act);
    }
    IndexSearcher standardSearcher = standard.searcher();
    IndexSearcher russianSearcher = russian.searcher();
    Map<String, Engine> engines = new LinkedHashMap<>();
    engines.put(
        "ActIndex",
        text -> texts(index, index.search(ActQuery.builder().text(text).limit(DEPTH).build())));
    engines.put("StandardAnalyzer", text -> standard.find(standardSearcher, text, DEPTH));
    engines.put("RussianAnalyzer", text -> russian.find(russianSearcher, text, DEPTH));
    return engines;
  }

  /// The texts of each act that was found.
  private static List<Set<TextId>> texts(ActIndex index, SearchResult found) throws IOException {
    List<Set<TextId>> hits = new ArrayList<>();
    for (SearchHit hit : found.hits()) {
      Act act = index.get(hit.act()).orElseThrow();
      hits.add(
          act.texts().values().stream()
              .map(text -> TextId.of(act, text))
              .collect(Collectors.toSet()));
    }
    return hits;
  }

  private static void report(String name, Engine engine, List<KnownItem> items) throws IOException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (KnownItem item : items) {
      List<Set<TextId>> hits = engine.find(item.text());
      int rank = 0;
      while (rank < hits.size() && !hits.get(rank).contains(item.sought())) {
        rank++;
      }
      tallies.computeIfAbsent(item.kind(), kind -> new Tally()).add(rank < hits.size() ? rank : -1);
    }
    tallies.forEach((kind, tally) ->
        System.out.printf(
            Locale.ROOT,
            "%-18s %-12s n=%-5d recall@%d %.3f  MRR %.3f%n",
            name,
            kind,
            tally.asked,
            FIRST,
            tally.first / (double) tally.asked,
            tally.reciprocal / tally.asked));
  }

  /// Answers a text with hits, the best first, each with the texts that it shows.
  private interface Engine {
    List<Set<TextId>> find(String text) throws IOException;
  }

  /// What came of the queries of one kind.
  private static final class Tally {
    private int asked;
    private int first;
    private double reciprocal;

    /// Counts an answer; a rank of -1 stands for none.
    void add(int rank) {
      asked++;
      if (rank >= 0) {
        first += rank < FIRST ? 1 : 0;
        reciprocal += 1.0 / (rank + 1);
      }
    }
  }
}
