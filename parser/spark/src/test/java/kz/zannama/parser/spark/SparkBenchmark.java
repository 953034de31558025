package kz.zannama.parser.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.parser.batch.Ingest;
import org.apache.spark.sql.SparkSession;

/// The batch of this machine and the same as a job of Spark, in turns: `SparkBenchmark OUT CORES
/// SOURCE…` prints how long each took, and whether the records are the same. Each comes twice, and
/// the second time counts.
final class SparkBenchmark {
  private static final int TIMES = 2;

  private SparkBenchmark() {}

  /// Runs.
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    int cores = Integer.parseInt(arguments[1]);
    List<String> sources = List.of(arguments).subList(2, arguments.length);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[" + cores + "]")
            .appName("benchmark")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2 * cores)
            .config("spark.local.dir", out.resolve("local").toString())
            .getOrCreate()) {
      for (int time = 1; time <= TIMES; time++) {
        List<String> own = embedded(out.resolve("embedded" + time), cores, sources);
        List<String> theirs = spark(spark, out.resolve("spark" + time), sources);
        print("the same records in the same order: %s%n", own.equals(theirs));
      }
    }
  }

  private static List<String> embedded(Path out, int cores, List<String> sources)
      throws IOException {
    long begun = System.nanoTime();
    Ingest.Settings plain = Ingest.Settings.of(out);
    Ingest.Settings settings =
        new Ingest.Settings(
            out, List.of(), cores, plain.seconds(), plain.largest(), plain.records());
    new Ingest(settings, Optional.empty())
        .run(sources.stream().map(Path::of).toList(), (source, failure, standing) -> {});
    List<String> records = PartFiles.lines(out, "acts-\\d+.ndjson");
    print("embedded, %d workers: %d records, %.1f s%n", cores, records.size(), seconds(begun));
    return records;
  }

  private static List<String> spark(SparkSession spark, Path out, List<String> sources)
      throws IOException {
    long begun = System.nanoTime();
    SparkIngest.run(
        spark, sources, out.toString(), SparkSettings.DEFAULT.withOcr(SparkSettings.Ocr.NEVER));
    List<String> records = PartFiles.lines(out.resolve("acts.ndjson"), "part-.*\\.txt");
    print(
        "spark, %s: %d records, %.1f s%n",
        spark.sparkContext().master(), records.size(), seconds(begun));
    return records;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
