package kz.zannama.index.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.model.Language;

/// Eight readers and one writer on one index.
///
/// `ReadersBenchmark [SECONDS [SEED]]`: for SECONDS (60) the writer puts synthetic acts and commits
/// every fifty, while the readers search for one word and then open the first hit. An exception, a
/// view with part of a commit, and a hit that cannot be opened are errors; ends with 1 where there
/// are any.
public final class ReadersBenchmark {
  private static final int READERS = 8;
  private static final int ACTS_PER_COMMIT = 50;

  private final ActIndex index;
  private final SyntheticActs acts;
  private final long end;
  private final AtomicLong searches = new AtomicLong();
  private final AtomicLong hits = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();

  private ReadersBenchmark(ActIndex index, SyntheticActs acts, int seconds) {
    this.index = index;
    this.acts = acts;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("readers");
    try (ActIndex index = ActIndex.create(folder)) {
      ReadersBenchmark benchmark = new ReadersBenchmark(index, new SyntheticActs(seed), seconds);
      benchmark.run(seed);
      System.out.printf(
          Locale.ROOT,
          "seed %d, %d s: %d acts written, %d searches, %d hits opened, %d errors%n",
          seed,
          seconds,
          index.size(),
          benchmark.searches.get(),
          benchmark.hits.get(),
          benchmark.errors.get());
      System.exit(benchmark.errors.get() == 0 ? 0 : 1);
    }
  }

  private void run(long seed) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    List<Future<?>> readers = new ArrayList<>();
    for (int at = 0; at < READERS; at++) {
      Random random = new Random(seed + at);
      readers.add(threads.submit(() -> read(random)));
    }
    write();
    for (Future<?> reader : readers) {
      reader.get();
    }
    threads.shutdown();
    index.verify().forEach(this::report);
  }

  private void write() throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      for (int next = 0; System.nanoTime() < end; ) {
        for (int at = 0; at < ACTS_PER_COMMIT; at++) {
          writer.put(acts.act(next++));
        }
        writer.commit();
      }
    }
  }

  private void read(Random random) {
    while (System.nanoTime() < end) {
      try {
        search(random);
      } catch (IOException | RuntimeException e) {
        report(e.toString());
      }
    }
  }

  private void search(Random random) throws IOException {
    Language language = Language.values()[random.nextInt(Language.values().length)];
    List<SearchHit> found = index.search(ActQuery.of(acts.word(random, language))).hits();
    searches.incrementAndGet();
    if (!found.isEmpty()) {
      hits.incrementAndGet();
      if (index.get(found.getFirst().act()).isEmpty()) {
        report("not there: " + found.getFirst().act());
      }
    }
    if (index.size() % ACTS_PER_COMMIT != 0) {
      report("a view with part of a commit");
    }
  }

  private void report(String problem) {
    errors.incrementAndGet();
    System.out.println(problem);
  }
}
