package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.ActSink;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;
import kz.zannama.parser.batch.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "DIR then holds acts-00001.ndjson …, quarantine.ndjson, report.html and report.json."
    })
final class IngestCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final long LONGEST_GOODBYE = 60;

  private final Terminal terminal;

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
      description = "A source that is larger is set aside. Default: 200.")
  private long megabytes = 200;

  @Option(names = "--zstd", description = "Compress the records: acts-00001.ndjson.zst, …")
  private boolean zstd;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--verbose", description = "A line for each source.")
  private boolean verbose;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files, folders, .zip, .tar, .tar.gz, .jsonl, .jsonl.gz.")
  private List<Path> sources = List.of();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (workers < 1 || seconds < 1 || megabytes < 1) {
      throw new IOException("--workers, --max-time and --max-size are at least 1");
    }
    if (index == null) {
      return run(Optional.empty());
    }
    try (ActIndex opened = ActIndex.open(index);
        ActIndexWriter writer = opened.writer()) {
      return run(Optional.of(writer));
    }
  }

  private int run(Optional<ActSink> writer) throws IOException {
    RecordFiles records = zstd ? RecordFiles.ZSTD : RecordFiles.PLAIN;
    Ingest ingest =
        new Ingest(new Ingest.Settings(out, workers, seconds, megabytes << 20, records), writer);
    CountDownLatch ended = new CountDownLatch(1);
    Thread goodbye = new Thread(() -> end(ingest, ended));
    Runtime.getRuntime().addShutdownHook(goodbye);
    try (Progress progress = Progress.of(terminal, sources)) {
      Report report = ingest.run(sources, (source, failure) -> tell(progress, source, failure));
      if (ingest.isStopped()) {
        return INTERRUPTED;
      }
      report.write(out);
      progress.clear();
      terminal.out().print(report.text());
      terminal.out().print("report: " + out.resolve("report.html") + "\n");
      return report.hasFailures() ? 1 : 0;
    } finally {
      ended.countDown();
      removeHook(goodbye);
    }
  }

  /// Ctrl-C: no more sources are begun, and what is done is made safe before the program ends.
  private static void end(Ingest ingest, CountDownLatch ended) {
    ingest.stop();
    try {
      boolean safe = ended.await(LONGEST_GOODBYE, TimeUnit.SECONDS);
      if (!safe) {
        System.err.println("zannama: ended before the last sources were safe; run it again");
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

  private void tell(Progress progress, String source, String failure) {
    if (!failure.isEmpty()) {
      progress.clear();
      terminal.problem(failure);
    } else if (verbose) {
      progress.clear();
      terminal.err().println(source);
    }
    if (!quiet) {
      progress.step(source);
    }
  }
}
