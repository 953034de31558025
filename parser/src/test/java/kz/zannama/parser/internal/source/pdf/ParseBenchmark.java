package kz.zannama.parser.internal.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.internal.act.ActReader;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/// Measures a whole parse and its stages against PDFBox's text stripper with position sort, and
/// against `pdftotext` as a process of its own, on the same files in one run: `ParseBenchmark
/// FOLDER`. Every PDF of the folder is read once an invocation.
///
/// Each is measured in a process that runs nothing else: beside a reader that extends the classes
/// of the stripper, this takes up to a third longer, and a ratio to it looks better than it is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(2)
public class ParseBenchmark {
  /// Where the PDFs are.
  @Param("")
  private String folder = "";

  private final List<Path> paths = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();

  /// The files read and repaired, for the stages behind that.
  @State(Scope.Benchmark)
  public static class Documents {
    private final List<SourceDocument> read = new ArrayList<>();
    private final List<SourceDocument> repaired = new ArrayList<>();

    /// Reads and repairs the files.
    @Setup
    public void read(ParseBenchmark benchmark) {
      for (SourceFile file : benchmark.files) {
        try {
          SourceDocument document = new PdfReader().read(file);
          read.add(document);
          repaired.add(new Repairer().repair(document));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /// Runs the benchmarks and prints what each takes for a page and beside the stripper.
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length == 0) {
      System.out.println("usage: ParseBenchmark FOLDER; skipped without a folder of PDFs");
      return;
    }
    ParseBenchmark benchmark = new ParseBenchmark();
    benchmark.folder = arguments[0];
    benchmark.prepare();
    Documents documents = new Documents();
    documents.read(benchmark);
    int pages =
        documents.read.stream().mapToInt(document -> document.source().pages().orElse(1)).sum();
    Options options =
        new OptionsBuilder()
            .include(ParseBenchmark.class.getName())
            .param("folder", arguments[0])
            .build();
    report(new Runner(options).run(), pages);
  }

  private static void report(Collection<RunResult> results, int pages) {
    double stripper =
        results.stream()
            .filter(result -> result.getPrimaryResult().getLabel().equals("stripper"))
            .mapToDouble(ParseBenchmark::median)
            .sum();
    for (RunResult result : results) {
      double median = median(result);
      System.out.printf(
          Locale.ROOT,
          "%-10s %.2f ms a page, %.2f of the stripper%n",
          result.getPrimaryResult().getLabel(),
          median / pages,
          median / stripper);
    }
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  /// Takes the bytes of the files.
  @Setup
  public void prepare() {
    try (Stream<Path> found = Files.list(Path.of(folder))) {
      found.filter(path -> path.toString().endsWith(".pdf")).sorted().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path path) {
    try {
      files.add(SourceFile.of("act.pdf", "application/pdf", Files.readAllBytes(path)));
      paths.add(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The whole way from bytes to acts.
  @Benchmark
  public List<Object> parse() throws IOException {
    List<Object> acts = new ArrayList<>();
    for (SourceFile file : files) {
      acts.add(ActParser.create().parse(new ByteArrayInputStream(file.bytes()), "act.pdf"));
    }
    return acts;
  }

  /// Lines, words and tables from glyphs and rulings.
  @Benchmark
  public List<Object> reader() throws IOException {
    List<Object> read = new ArrayList<>();
    for (SourceFile file : files) {
      read.add(new PdfReader().read(file));
    }
    return read;
  }

  /// The repair of the text that the reader gave.
  @Benchmark
  public List<Object> repair(Documents documents) {
    return documents.read.stream()
        .<Object>map(document -> new Repairer().repair(document))
        .toList();
  }

  /// Everything after reading and repair.
  @Benchmark
  public List<Object> grammar(Documents documents) {
    List<Object> acts = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      acts.add(ActReader.read(documents.repaired.get(at), files.get(at)));
    }
    return acts;
  }

  /// PDFBox's own text, sorted by position.
  @Benchmark
  public List<String> stripper() throws IOException {
    List<String> texts = new ArrayList<>();
    for (SourceFile file : files) {
      try (PDDocument document = Loader.loadPDF(file.bytes())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        texts.add(stripper.getText(document));
      }
    }
    return texts;
  }

  /// Poppler's text, a process for each file; fails where it is not installed.
  @Benchmark
  public int pdftotext() throws IOException, InterruptedException {
    int failures = 0;
    for (Path path : paths) {
      Process process =
          new ProcessBuilder(Arrays.asList("pdftotext", path.toString(), "-"))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      failures += process.waitFor() == 0 ? 0 : 1;
    }
    return failures;
  }
}
