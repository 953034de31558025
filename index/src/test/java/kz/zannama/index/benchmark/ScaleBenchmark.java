package kz.zannama.index.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/// Measures an index of many synthetic acts with chains against a bare Lucene index of the same
/// words (a title, a text and an id for each act, standard analyzer): how fast it is written, how
/// large it is, how long questions wait.
///
/// `ScaleBenchmark ACTS FOLDER [PROVISIONS [SEED]]`: writes both indexes into FOLDER, which must be
/// empty; ACTS acts in both languages with PROVISIONS (4) provisions each. Run it with the heap
/// that is to be enough: `-Xmx1g`.
public final class ScaleBenchmark {
  private static final int COMMIT_EVERY = 20_000;
  private static final int QUESTIONS = 500;
  private static final int HITS = 10;

  private final SyntheticActs acts;
  private final int count;
  private final long seed;

  private ScaleBenchmark(SyntheticActs acts, int count, long seed) {
    this.acts = acts;
    this.count = count;
    this.seed = seed;
  }

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("usage: ScaleBenchmark ACTS FOLDER [PROVISIONS [SEED]]");
      return;
    }
    int count = Integer.parseInt(arguments[0]);
    int provisions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    SyntheticActs acts = new SyntheticActs(seed, provisions);
    ScaleBenchmark benchmark = new ScaleBenchmark(acts, count, seed);
    Path folder = Path.of(arguments[1]);
    double making = benchmark.make();
    double plain = benchmark.writePlain(folder.resolve("plain")) - making;
    double ours = benchmark.write(folder.resolve("acts")) - making;
    System.out.printf(
        Locale.ROOT,
        "%d acts: written in %.0f s, plain in %.0f s, ratio %.2f%n",
        count,
        ours,
        plain,
        ours / plain);
    double size = size(folder.resolve("acts"));
    double plainSize = size(folder.resolve("plain"));
    System.out.printf(
        Locale.ROOT,
        "%.0f MB, plain %.0f MB, ratio %.2f%n",
        size / 1e6,
        plainSize / 1e6,
        size / plainSize);
    benchmark.ask(folder);
    System.out.printf(Locale.ROOT, "most heap in use after a collection: %.0f MB%n", heap() / 1e6);
  }

  /// How long it takes to make the acts alone, so that it does not count for either index.
  private double make() {
    long start = System.nanoTime();
    long words = 0;
    for (int at = 0; at < count; at++) {
      words += acts.act(at).text().title().length();
    }
    double seconds = seconds(start);
    System.out.printf(Locale.ROOT, "made in %.0f s (%d characters of titles)%n", seconds, words);
    return seconds;
  }

  private double writePlain(Path folder) throws IOException {
    long start = System.nanoTime();
    try (FSDirectory directory = FSDirectory.open(folder)) {
      PlainIndex index = new PlainIndex(new StandardAnalyzer(), directory);
      for (int at = 0; at < count; at++) {
        index.add(acts.act(at));
        if (at % COMMIT_EVERY == COMMIT_EVERY - 1) {
          index.commit();
        }
      }
      index.close();
    }
    return seconds(start);
  }

  private double write(Path folder) throws IOException {
    long start = System.nanoTime();
    try (ActIndex index = ActIndex.create(folder);
        ActIndexWriter writer = index.writer()) {
      for (int at = 0; at < count; at++) {
        writer.put(acts.act(at));
        if (at % COMMIT_EVERY == COMMIT_EVERY - 1) {
          writer.commit();
          System.out.printf(Locale.ROOT, "%d acts, %.0f s%n", at + 1, seconds(start));
        }
      }
    }
    return seconds(start);
  }

  private void ask(Path folder) throws IOException {
    try (ActIndex index = ActIndex.create(folder.resolve("acts"));
        FSDirectory directory = FSDirectory.open(folder.resolve("plain"))) {
      PlainIndex plain = new PlainIndex(new StandardAnalyzer(), directory);
      IndexSearcher searcher = plain.searcher();
      double base = time("plain words", 0, random -> plain.find(searcher, words(random), HITS));
      time("words, facets", base, random -> index.search(ActQuery.of(words(random))));
      time(
          "in force on",
          base,
          random ->
              index.search(ActQuery.builder().text(words(random)).inForceOn(date(random)).build()));
      time("number", base, random -> index.search(ActQuery.of("№ " + (1 + random.nextInt(count)))));
      time("as of", base, random -> index.history(id(random)).asOf(date(random)));
      time("law as of", base, random -> index.history(law(random)).asOf(date(random)));
    }
  }

  private String words(Random random) {
    return acts.word(random, Language.KAZAKH) + " " + acts.word(random, Language.RUSSIAN);
  }

  private LocalDate date(Random random) {
    return acts.act(random.nextInt(count)).adopted().orElseThrow();
  }

  private ActId id(Random random) {
    return acts.act(random.nextInt(count)).id();
  }

  /// One of the acts that many others rest on.
  private ActId law(Random random) {
    return acts.act(random.nextInt(10)).id();
  }

  /// Asks questions of one kind; prints the median and the 99th percentile.
  private double time(String kind, double base, Question question) throws IOException {
    Random random = new Random(seed);
    double[] milliseconds = new double[QUESTIONS];
    for (int round = 0; round < 2; round++) {
      // The first round warms up.
      for (int at = 0; at < QUESTIONS; at++) {
        long start = System.nanoTime();
        if (question.ask(random) == null) {
          throw new IllegalStateException("No answer to a question of the kind: " + kind);
        }
        milliseconds[at] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(milliseconds);
    double median = milliseconds[QUESTIONS / 2];
    System.out.printf(
        Locale.ROOT,
        "%-14s p50 %.2f ms, p99 %.2f ms, median %.2f of plain words%n",
        kind,
        median,
        milliseconds[QUESTIONS * 99 / 100],
        base == 0 ? 1 : median / base);
    return median;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long size = 0;
      for (Path file : (Iterable<Path>) files::iterator) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private static long heap() {
    List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
    return pools.stream()
        .filter(pool -> pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  /// Asks an index something.
  private interface Question {
    Object ask(Random random) throws IOException;
  }
}
