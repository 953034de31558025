package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.ActSink;
import kz.zannama.parser.batch.internal.entry.KeptPages;
import kz.zannama.parser.batch.internal.entry.Parts;
import kz.zannama.parser.scan.ScanReading;

/// A batch: everything in folders and archives parsed on all cores, put into a sink, and accounted
/// for.
///
/// The folder of the output holds `acts-00001.ndjson` and so on, a record per text in the order of
/// the sources (compressed: `acts-00001.ndjson.zst`); `quarantine.ndjson`, the sources that were
/// set aside with the reason; the report; and the journal with its parts, by which a run that was
/// ended goes on where it stopped: also within a source whose pages are pictures, of which those
/// that were read are kept in a folder until all sources are done. The records and the quarantine
/// are the same bytes however often the run was ended, and for any number of workers.
///
/// What an earlier run read stays, whether or not it is named again, until its source is gone from
/// a folder or an archive that was read whole. One run at a time works on a folder.
///
/// A folder that is one act of a corpus of editions, `meta.yaml` beside `rus.md` and `kaz.md`, is
/// one source.
public final class Ingest {
  private final Settings settings;
  private final Optional<ActSink> sink;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /// A batch.
  ///
  /// @param sink where the acts are put, if anywhere
  public Ingest(Settings settings, Optional<ActSink> sink) {
    this.settings = settings;
    this.sink = sink;
  }

  /// How a batch runs.
  ///
  /// @param out the folder of the output
  /// @param apart folders that are no sources, wherever they lie: an index
  /// @param workers how many sources are parsed at a time
  /// @param seconds how long one may take
  /// @param largest how many bytes one may have
  /// @param records how the records are kept
  /// @param scans how pages that are pictures are read, and images, where they are
  /// @param language the language of the report's page
  public record Settings(
      Path out,
      List<Path> apart,
      int workers,
      long seconds,
      long largest,
      RecordFiles records,
      Optional<ScanReading> scans,
      MessageLanguage language) {
    /// Checks the numbers.
    public Settings {
      apart = apart.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
      if (workers < 1 || seconds < 1 || largest < 1) {
        throw new IllegalArgumentException(
            "Not positive: workers " + workers + ", seconds " + seconds + ", largest " + largest);
      }
    }

    /// A batch that reads no pictures, and reports in English.
    public Settings(
        Path out, List<Path> apart, int workers, long seconds, long largest, RecordFiles records) {
      this(out, apart, workers, seconds, largest, records, Optional.empty(), MessageLanguage.EN);
    }

    /// The same settings for a batch that reads pictures of pages so, and image files.
    public Settings withScans(ScanReading how) {
      return new Settings(
          out, apart, workers, seconds, largest, records, Optional.of(how), language);
    }

    /// A batch with a worker for each processor; a source may take two minutes and have 200 MB, or
    /// an eighth of the memory where that is less.
    public static Settings of(Path out) {
      return new Settings(
          out,
          List.of(),
          Runtime.getRuntime().availableProcessors(),
          120,
          Math.min(200L << 20, Runtime.getRuntime().maxMemory() / 8),
          RecordFiles.PLAIN);
    }
  }

  /// Is told of every source that is done, in order.
  public interface Watcher {
    /// A source is done.
    ///
    /// @param source its name
    /// @param failure why it was set aside, empty text where it was parsed
    /// @param standing how far the batch has come
    void done(String source, String failure, Standing standing);
  }

  /// Ends the run at the next source; what is done is made safe.
  public void stop() {
    stopped.set(true);
  }

  /// Whether the run was ended before all sources were done.
  public boolean isStopped() {
    return stopped.get();
  }

  /// Runs the batch.
  ///
  /// @return what it understood; empty where it was stopped
  /// @throws IOException if the output cannot be written, or another run is at work on it: what was
  ///   done before is safe, and the next run goes on from there
  public Optional<Report> run(List<Path> sources, Watcher watcher) throws IOException {
    long begun = System.nanoTime();
    try (OutFolder out = OutFolder.open(settings.out());
        Parts parts = new Parts(settings.out(), out.journal().known().lastPart() + 1);
        Workers workers = new Workers(settings.workers(), settings.seconds())) {
      Optional<SinkFeed> feed = Optional.empty();
      if (sink.isPresent()) {
        feed = Optional.of(new SinkFeed(sink.get(), out.journal(), parts));
      }
      Coverage extent = new Coverage();
      List<SourceFolders.Found> files =
          new SourceFolders(
                  path -> isApart(path, out),
                  out.journal().known()::hasSourcesIn,
                  settings.scans().isPresent(),
                  extent)
              .list(sources);
      BatchRun run = new BatchRun(out, parts, workers, feed, extent, watcher, this::isStopped);
      Optional<KeptPages> pages =
          settings.scans().map(scans -> new KeptPages(settings.out(), scans));
      run.read(files, settings.largest(), pages.map(KeptPages::reading));
      if (isStopped()) {
        return Optional.empty();
      }
      run.settle();
      Report report = run.report(settings.records(), (System.nanoTime() - begun) / 1_000_000);
      report.write(out, settings.language());
      if (pages.isPresent()) {
        pages.get().settle(report.hasFailures());
      }
      return Optional.of(report);
    }
  }

  private boolean isApart(Path path, OutFolder out) {
    return out.owns(path) || settings.apart().contains(path.toAbsolutePath().normalize());
  }
}
