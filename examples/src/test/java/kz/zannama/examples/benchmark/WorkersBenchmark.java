package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;

/// How fast a batch is with one, two and four workers: `WorkersBenchmark SOURCE…`. A first run with
/// two workers warms up; there is no index.
public final class WorkersBenchmark {
  private WorkersBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("usage: WorkersBenchmark SOURCE…; skipped without sources");
      return;
    }
    List<Path> sources = Stream.of(arguments).map(Path::of).toList();
    run(2, sources);
    for (int workers : new int[] {1, 2, 4}) {
      System.out.printf(
          Locale.ROOT, "%d workers: %.0f sources/s%n", workers, run(workers, sources));
    }
  }

  private static double run(int workers, List<Path> sources) throws IOException {
    Path out = Files.createTempDirectory("workers");
    AtomicInteger done = new AtomicInteger();
    long start = System.nanoTime();
    new Ingest(
            new Ingest.Settings(out, List.of(), workers, 120, 200L << 20, RecordFiles.PLAIN),
            Optional.empty())
        .run(sources, (source, failure, standing) -> done.incrementAndGet());
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }
}
