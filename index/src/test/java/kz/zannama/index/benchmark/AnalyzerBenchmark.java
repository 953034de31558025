package kz.zannama.index.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kz.zannama.index.analysis.KazakhAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Measures the Kazakh analyzers against Lucene's Russian and standard ones on the same text:
/// `AnalyzerBenchmark FILE.txt`, the file a few megabytes of text in UTF-8.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AnalyzerBenchmark {
  private final Analyzer kazakh = new KazakhAnalyzer();
  private final Analyzer folded = KazakhAnalyzer.folded();
  private final Analyzer russian = new RussianAnalyzer();
  private final Analyzer standard = new StandardAnalyzer();

  /// What is analyzed.
  @Param("")
  private String file = "";

  private String text = "";

  /// Runs the benchmarks and prints the megabytes of UTF-8 a second of each analyzer.
  public static void main(String[] arguments) throws IOException, RunnerException {
    if (arguments.length == 0) {
      System.out.println("usage: AnalyzerBenchmark FILE.txt; skipped without a text");
      return;
    }
    Options options =
        new OptionsBuilder()
            .include(AnalyzerBenchmark.class.getName())
            .param("file", arguments[0])
            .build();
    report(new Runner(options).run(), Files.size(Path.of(arguments[0])) / 1e6);
  }

  private static void report(Collection<RunResult> results, double megabytes) {
    for (RunResult result : results) {
      double milliseconds = result.getPrimaryResult().getStatistics().getPercentile(50);
      System.out.printf(
          Locale.ROOT,
          "%-10s %.1f MB/s%n",
          result.getPrimaryResult().getLabel(),
          megabytes / milliseconds * 1000);
    }
  }

  /// Reads the text.
  @Setup
  public void prepare() throws IOException {
    text = Files.readString(Path.of(file));
  }

  /// Our analyzer of Kazakh.
  @Benchmark
  public int kazakh() throws IOException {
    return words(kazakh);
  }

  /// Our analyzer of Kazakh typed on a Russian keyboard.
  @Benchmark
  public int folded() throws IOException {
    return words(folded);
  }

  /// Lucene's analyzer of Russian (Snowball).
  @Benchmark
  public int russian() throws IOException {
    return words(russian);
  }

  /// Lucene's analyzer without stems.
  @Benchmark
  public int standard() throws IOException {
    return words(standard);
  }

  private int words(Analyzer analyzer) throws IOException {
    int words = 0;
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      stream.reset();
      while (stream.incrementToken()) {
        words++;
      }
      stream.end();
    }
    return words;
  }
}
