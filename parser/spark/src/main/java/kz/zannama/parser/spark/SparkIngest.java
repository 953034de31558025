package kz.zannama.parser.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/// The batch as an application for `spark-submit`:
///
/// ```
/// spark-submit --class kz.zannama.parser.spark.SparkIngest --jars application/*.jar \
///   zannama-spark.jar --out OUT [--max-time SECONDS] [--max-size BYTES] [--ocr auto|never|always] SOURCE…
/// ```
///
/// Sources are files and folders of any file system that Hadoop knows. Exit codes: 0 done, also
/// where some sources were set aside (the report names them), 2 wrong usage.
public final class SparkIngest {
  private SparkIngest() {}

  /// Runs.
  public static void main(String[] arguments) throws IOException {
    Usage usage;
    try {
      usage = Usage.read(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    try (SparkSession spark = SparkSession.builder().appName("zannama").getOrCreate()) {
      Map<String, Object> report = run(spark, usage.sources, usage.out, usage.settings);
      System.out.println(report);
    }
  }

  /// Parses the sources and writes what there is to show.
  ///
  /// @return the report
  static Map<String, Object> run(
      SparkSession spark, List<String> sources, String out, SparkSettings settings)
      throws IOException {
    SourceListing listing = SourceListing.of(sources, spark.sparkContext().hadoopConfiguration());
    return new SparkOutput(spark, out)
        .write(SparkBatch.parse(spark, listing, settings), listing.skipped());
  }

  /// What was asked for.
  private record Usage(String out, List<String> sources, SparkSettings settings) {
    static Usage read(List<String> arguments) {
      String out = "";
      SparkSettings settings = SparkSettings.DEFAULT;
      List<String> sources = new ArrayList<>();
      for (int at = 0; at < arguments.size(); at++) {
        String argument = arguments.get(at);
        if (!argument.startsWith("--")) {
          sources.add(argument);
          continue;
        }
        if (++at == arguments.size()) {
          throw new IllegalArgumentException("No value after " + argument);
        }
        String value = arguments.get(at);
        switch (argument) {
          case "--out" -> out = value;
          case "--max-time" ->
              settings =
                  new SparkSettings(Long.parseLong(value), settings.largest(), settings.ocr());
          case "--max-size" ->
              settings =
                  new SparkSettings(settings.seconds(), Long.parseLong(value), settings.ocr());
          case "--ocr" ->
              settings =
                  settings.withOcr(SparkSettings.Ocr.valueOf(value.toUpperCase(Locale.ROOT)));
          default -> throw new IllegalArgumentException("Not an option: " + argument);
        }
      }
      if (out.isEmpty() || sources.isEmpty()) {
        throw new IllegalArgumentException(
            "Usage: --out OUT [--max-time SECONDS] [--max-size BYTES] [--ocr auto|never|always]"
                + " SOURCE…");
      }
      return new Usage(out, sources, settings);
    }
  }
}
