package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.pdf.PdfReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

/// Measures how long the tables of PDFs take, by our whole parse and by the modes of tabula-java,
/// on the same files in one run: `TableBenchmark PDFS TABULA`, the second the build folder of the
/// module `parser/tabula`. Every PDF that all of them read is read once an invocation.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class TableBenchmark {
  private static final List<String> TOOLS = List.of("reading", "zannama", "lattice");

  /// Where the PDFs are.
  @Param("")
  private String folder = "";

  /// Where tabula-java is.
  @Param("")
  private String tabula = "";

  /// Who reads.
  @Param("")
  private String tool = "";

  private final List<byte[]> files = new ArrayList<>();
  private Function<byte[], String> reader = pdf -> "";

  /// Runs the benchmarks and prints what each takes for a page and beside ours.
  public static void main(String[] arguments) throws IOException, RunnerException {
    if (arguments.length < 2) {
      System.out.println("usage: TableBenchmark PDFS TABULA; skipped without");
      return;
    }
    List<String> tools = List.of(arguments).subList(2, arguments.length);
    Options options =
        new OptionsBuilder()
            .include(TableBenchmark.class.getName())
            .param("folder", arguments[0])
            .param("tabula", arguments[1])
            .param("tool", (tools.isEmpty() ? TOOLS : tools).toArray(String[]::new))
            .build();
    report(new Runner(options).run(), pages(Path.of(arguments[0])));
  }

  private static int pages(Path folder) throws IOException {
    int pages = 0;
    for (Path pdf : TableReaders.pdfs(folder)) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }

  private static void report(Collection<RunResult> results, int pages) {
    double ours =
        results.stream()
            .filter(result -> tool(result).equals("reading"))
            .mapToDouble(TableBenchmark::median)
            .sum();
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %.2f ms a page, %.2f of our reading%n",
          tool(result),
          median(result) / pages,
          median(result) / ours);
    }
  }

  private static String tool(RunResult result) {
    return result.getParams().getParam("tool");
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  /// Reads the files.
  @Setup
  public void prepare() throws IOException {
    reader =
        tool.equals("reading")
            ? TableBenchmark::read
            : Optional.ofNullable(TableReaders.of(tabula).get(tool)).orElseThrow();
    for (Path pdf : TableReaders.pdfs(Path.of(folder))) {
      files.add(Files.readAllBytes(pdf));
    }
  }

  private static String read(byte[] pdf) {
    try {
      SourceFile file = SourceFile.of("act.pdf", "application/pdf", pdf);
      return String.valueOf(new PdfReader().read(file).blocks().size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tables of all files.
  @Benchmark
  public List<String> tables() {
    List<String> tables = new ArrayList<>();
    for (byte[] file : files) {
      tables.add(reader.apply(file));
    }
    return tables;
  }
}
