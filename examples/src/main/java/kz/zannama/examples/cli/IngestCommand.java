package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.terminal.BatchProgress;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.ActSink;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;
import kz.zannama.parser.batch.Report;
import kz.zannama.parser.batch.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Parses and indexes everything in folders and archives, and goes on where it was ended.
@Command(
    description =
        "Parses and indexes everything in folders and archives; run again, it goes on where it"
            + " stopped, and takes up what has changed.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  zannama ingest --index acts.index --out acts.out folder/ more.zip archive.jsonl.gz",
      "",
      "DIR then holds acts-00001.ndjson …, quarantine.ndjson, report.html and report.json.",
      "",
      "Exit code: 0 all good, 1 some sources were set aside, 2 wrong usage, 3 could not run:",
      "what was done before is safe, and the same command goes on from there."
    })
final class IngestCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final int COULD_NOT_RUN = 3;
  private static final long LONGEST_GOODBYE = 60;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "PATH", description = "The folder of an index to fill.")
  private @Nullable Path index;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of records, report and journal.")
  private Path out = Path.of("");

  @Option(names = "--workers", paramLabel = "N", description = "Default: one per processor.")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "A source that takes longer is set aside. Default: 120.")
  private long seconds = 120;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description =
          "A source that is larger is set aside. Default: 200, or an eighth of the memory where"
              + " that is less.")
  private long megabytes = Ingest.Settings.of(Path.of("")).largest() >> 20;

  @Option(names = "--zstd", description = "Compress the records: acts-00001.ndjson.zst, …")
  private boolean zstd;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--verbose", description = "A line for each source.")
  private boolean verbose;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files, folders, .zip, .tar, .tar.gz, .jsonl, .jsonl.gz.")
  private List<Path> sources = List.of();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (workers < 1 || seconds < 1 || megabytes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--workers, --max-time and --max-size are at least 1");
    }
    try {
      return index == null ? run(Optional.empty()) : run(index);
    } catch (IOException e) {
      terminal.problem(problem(e));
    } catch (OutOfMemoryError e) {
      terminal.problem("the memory is too small for this batch: try ZANNAMA_JAVA_OPTS=-Xmx4g");
    }
    return COULD_NOT_RUN;
  }

  private int run(Path folder) throws IOException {
    try (ActIndex opened = ActIndex.open(folder);
        ActIndexWriter writer = opened.writer()) {
      return run(Optional.of(writer));
    }
  }

  /// What went wrong, in one line that says what to do.
  private String problem(IOException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String named = message.startsWith("[") ? message : "[" + out + "] " + message;
    boolean full = named.contains("No space left") || named.contains("not enough space");
    return full
        ? named + ": make room and run the same command again, which goes on from there"
        : named;
  }

  private int run(Optional<ActSink> sink) throws IOException {
    RecordFiles records = zstd ? RecordFiles.ZSTD : RecordFiles.PLAIN;
    List<Path> apart = index == null ? List.of() : List.of(index);
    Ingest.Settings settings =
        new Ingest.Settings(out, apart, workers, seconds, megabytes << 20, records, ocr.reading());
    Ingest ingest = new Ingest(settings, sink);
    CountDownLatch ended = new CountDownLatch(1);
    Thread goodbye = new Thread(() -> end(ingest, ended));
    Runtime.getRuntime().addShutdownHook(goodbye);
    Standing[] last = {new Standing(0, 0, 0, 0)};
    try (BatchProgress progress = new BatchProgress(terminal)) {
      Optional<Report> report =
          ingest.run(
              sources,
              (source, failure, standing) -> {
                last[0] = standing;
                tell(progress, source, failure, standing);
              });
      progress.clear();
      return report.map(this::tell).orElseGet(() -> tellStopped(last[0]));
    } finally {
      ended.countDown();
      removeHook(goodbye);
    }
  }

  private int tell(Report report) {
    terminal.out().print(report.text());
    terminal.out().print("report: " + out.resolve("report.html") + "\n");
    return report.hasFailures() ? 1 : 0;
  }

  private int tellStopped(Standing standing) {
    terminal.problem(
        "stopped: "
            + standing.sources()
            + " sources are done and safe, "
            + standing.filesLeft()
            + " files are left; run the same command again to go on");
    return INTERRUPTED;
  }

  /// Ctrl-C: no more sources are begun, and what is done is made safe before the program ends.
  private static void end(Ingest ingest, CountDownLatch ended) {
    ingest.stop();
    try {
      boolean safe = ended.await(LONGEST_GOODBYE, TimeUnit.SECONDS);
      if (!safe) {
        System.err.println(
            "zannama: ended before the last sources were safe; run the same command again to go on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending: the hook is running, and is told that all is safe
    }
  }

  private void tell(BatchProgress progress, String source, String failure, Standing standing) {
    if (!failure.isEmpty()) {
      progress.clear();
      terminal.problem(failure);
    } else if (verbose) {
      progress.clear();
      terminal.err().println(source);
    }
    if (!quiet) {
      progress.step(standing);
    }
  }
}
