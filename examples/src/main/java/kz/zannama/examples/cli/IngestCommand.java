package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.terminal.BatchProgress;
import kz.zannama.examples.cli.terminal.Failure;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Parses and indexes everything in folders and archives, and goes on where it was ended.
@Command(
    mixinStandardHelpOptions = true,
    footerHeading = "%n${bundle:label.examples}%n",
    footer = {
      "  zannama ingest --index acts.index --out acts.out folder/ more.zip archive.jsonl.gz"
    })
final class IngestCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final int COULD_NOT_RUN = 3;
  private static final long LONGEST_GOODBYE = 60;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "${bundle:label.path}")
  private @Nullable Path index;

  @Option(names = "--out", paramLabel = "${bundle:label.dir}", required = true)
  private Path out = Path.of("");

  @Option(names = "--workers", paramLabel = "${bundle:label.number}")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-time", paramLabel = "${bundle:label.seconds}")
  private long seconds = 120;

  @Option(names = "--max-size", paramLabel = "${bundle:label.megabytes}")
  private long megabytes = Ingest.Settings.of(Path.of("")).largest() >> 20;

  @Option(names = "--zstd")
  private boolean zstd;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "${bundle:label.source}", arity = "1..*", descriptionKey = "sources")
  private List<Path> sources = List.of();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requirePositive("--workers", workers);
    requirePositive("--max-time", seconds);
    requirePositive("--max-size", megabytes);
    try {
      return index == null ? run(Optional.empty()) : run(index);
    } catch (IOException e) {
      terminal.problem(problem(e));
    } catch (OutOfMemoryError e) {
      terminal.problem(terminal.say("problem.memory"));
    }
    return COULD_NOT_RUN;
  }

  private void requirePositive(String option, long number) {
    if (number < 1) {
      throw new Misuse(spec, terminal.say("usage.positive", option, number));
    }
  }

  private int run(Path folder) throws IOException {
    try (ActIndex opened = ActIndex.create(folder);
        ActIndexWriter writer = opened.writer()) {
      return run(Optional.of(writer));
    }
  }

  /// What went wrong, in one line that says what to do.
  private String problem(IOException e) {
    String reason = new Failure(terminal.wording()).sentence(e);
    String said = reason.startsWith("[") ? reason : "[" + out + "] " + reason;
    String message = String.valueOf(e.getMessage());
    boolean full = message.contains("No space left") || message.contains("not enough space");
    return full ? terminal.say("ingest.full", said) : said;
  }

  private int run(Optional<ActSink> sink) throws IOException {
    RecordFiles records = zstd ? RecordFiles.ZSTD : RecordFiles.PLAIN;
    List<Path> apart = index == null ? List.of() : List.of(index);
    Ingest.Settings settings =
        new Ingest.Settings(
            out,
            apart,
            workers,
            seconds,
            megabytes << 20,
            records,
            ocr.reading(),
            terminal.wording().language());
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
    terminal
        .out()
        .print(
            switch (format) {
              case TEXT ->
                  report.text(terminal.wording().language())
                      + terminal.say("ingest.report", out.resolve("report.html"));
              case JSON -> report.json();
            });
    terminal.out().print("\n");
    return report.hasFailures() ? 1 : 0;
  }

  private int tellStopped(Standing standing) {
    terminal.problem(terminal.say("ingest.stopped", standing.sources(), standing.filesLeft()));
    return INTERRUPTED;
  }

  /// Ctrl-C: no more sources are begun, and what is done is made safe before the program ends.
  private void end(Ingest ingest, CountDownLatch ended) {
    ingest.stop();
    try {
      boolean safe = ended.await(LONGEST_GOODBYE, TimeUnit.SECONDS);
      if (!safe) {
        terminal.problem(terminal.say("ingest.ended"));
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
      terminal.problem(terminal.wording().reason(failure));
    } else if (verbose) {
      progress.clear();
      terminal.err().println(source);
    }
    if (!quiet) {
      progress.step(standing);
    }
  }
}
