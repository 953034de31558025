package kz.zannama.index.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.IndexSearcher;

/// How well questions that people ask are answered, beside plain Lucene on the same acts.
///
/// `SearchBenchmark INDEX QUESTIONS [HALF [own]]`: INDEX holds acts, QUESTIONS is a file of
/// [questions][Question], HALF is 0, 1 or all. Prints, for each kind of question and each engine,
/// recall among the first one, six and ten and the mean reciprocal rank (of the first fifty) with
/// an interval of 95 % from 2,000 resamplings. With `own` the place of the first answer to each
/// question is listed, 0 for none, for [GainBenchmark] and for who mends the ranking; plain Lucene
/// is not asked.
public final class SearchBenchmark {
  private static final int DEPTH = 50;
  private static final int FIRST = 6;

  private SearchBenchmark() {}

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("usage: SearchBenchmark INDEX QUESTIONS [HALF [own]]; skipped without");
      return;
    }
    String half = arguments.length > 2 ? arguments[2] : "all";
    boolean own = arguments.length > 3;
    List<Question> questions =
        Question.read(Path.of(arguments[1])).stream()
            .filter(asked -> half.equals("all") || half.equals(String.valueOf(asked.half())))
            .toList();
    try (ActIndex index = ActIndex.create(Path.of(arguments[0]))) {
      Map<ActId, Set<String>> sources = new HashMap<>();
      Map<String, Engine> engines = engines(index, sources, own);
      System.out.printf(
          Locale.ROOT, "%d acts, %d questions, half %s%n", index.size(), questions.size(), half);
      for (Map.Entry<String, Engine> engine : engines.entrySet()) {
        report(engine.getKey(), ranks(engine.getValue(), questions, sources, own));
      }
    }
  }

  private static Map<String, Engine> engines(
      ActIndex index, Map<ActId, Set<String>> sources, boolean own) throws IOException {
    PlainIndex standard = new PlainIndex(new StandardAnalyzer());
    PlainIndex russian = new PlainIndex(new RussianAnalyzer());
    for (ActId id : index.ids()) {
      Act act = index.get(id).orElseThrow();
      Set<String> files = sources.computeIfAbsent(id, any -> new HashSet<>());
      act.texts().values().forEach(text -> files.add(text.source().file()));
      if (!own) {
        standard.add(act);
        russian.add(act);
      }
    }
    Map<String, Engine> engines = new LinkedHashMap<>();
    engines.put("ActIndex", text -> acts(index, text));
    if (!own) {
      engines.put("StandardAnalyzer", plain(standard));
      engines.put("RussianAnalyzer", plain(russian));
    }
    return engines;
  }

  private static List<ActId> acts(ActIndex index, String text) throws IOException {
    return index.search(ActQuery.parse(text).limit(DEPTH).build()).hits().stream()
        .map(SearchHit::act)
        .toList();
  }

  private static Engine plain(PlainIndex index) throws IOException {
    IndexSearcher searcher = index.searcher();
    return text -> {
      Set<ActId> acts = new LinkedHashSet<>();
      index.find(searcher, text, DEPTH).forEach(hit -> hit.forEach(found -> acts.add(found.act())));
      return List.copyOf(acts);
    };
  }

  /// The place of the first answer to each question, by kind; 0 for none.
  private static Map<String, List<Integer>> ranks(
      Engine engine, List<Question> questions, Map<ActId, Set<String>> sources, boolean tell)
      throws IOException {
    Map<String, List<Integer>> ranks = new LinkedHashMap<>();
    for (Question question : questions) {
      List<ActId> hits = engine.find(question.text());
      int place = place(hits, question, sources);
      ranks.computeIfAbsent(question.kind(), kind -> new ArrayList<>()).add(place);
      ranks.computeIfAbsent("all", kind -> new ArrayList<>()).add(place);
      if (tell) {
        System.out.println(place + "\t" + question.kind() + "\t" + question.text());
      }
    }
    return ranks;
  }

  private static int place(List<ActId> hits, Question question, Map<ActId, Set<String>> sources) {
    for (int at = 0; at < hits.size(); at++) {
      if (sources.getOrDefault(hits.get(at), Set.of()).stream().anyMatch(question::isAnsweredBy)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static void report(String engine, Map<String, List<Integer>> ranks) {
    ranks.forEach((kind, places) -> {
      Resampling mean = Resampling.of(places);
      System.out.printf(
          Locale.ROOT,
          "%-17s %-9s n=%-4d recall@1 %.3f @6 %.3f @10 %.3f  MRR %.3f (%.3f to %.3f)%n",
          engine,
          kind,
          places.size(),
          recall(places, 1),
          recall(places, FIRST),
          recall(places, 10),
          mean.mean(),
          mean.low(),
          mean.high());
    });
  }

  private static double recall(List<Integer> places, int first) {
    return places.stream().filter(place -> place > 0 && place <= first).count()
        / (double) places.size();
  }

  /// Answers a text with acts, the best first.
  private interface Engine {
    List<ActId> find(String text) throws IOException;
  }
}
