package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;

/// A batch: everything in folders and archives parsed on all cores, put into a sink, and accounted
/// for.
///
/// The folder of the output holds `acts-00001.ndjson` and so on, a record per text in the order of
/// the sources (compressed: `acts-00001.ndjson.zst`); `quarantine.ndjson`, the sources that were
/// set aside with the reason; the report; and the journal with its parts, by which a run that was
/// ended goes on where it stopped. The records and the quarantine are the same bytes however often
/// the run was ended, and for any number of workers.
public final class Ingest {
  /// So many sources are made safe at a time.
  private static final int CHECKPOINT = 500;

  private final Settings settings;
  private final Optional<ActSink> sink;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final List<Entry> order = new ArrayList<>();
  private final List<Entry> unsaved = new ArrayList<>();
  private int reused;

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
  /// @param workers how many sources are parsed at a time
  /// @param seconds how long one may take
  /// @param largest how many bytes one may have
  /// @param records how the records are kept
  public record Settings(Path out, int workers, long seconds, long largest, RecordFiles records) {}

  /// Is told of every source that is done, in order.
  public interface Watcher {
    /// A source is done.
    ///
    /// @param source its name
    /// @param failure why it was set aside, empty text where it was parsed
    void done(String source, String failure);
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
  /// @throws IOException if a folder or archive cannot be read, or the output not written
  public Report run(List<Path> sources, Watcher watcher) throws IOException {
    Files.createDirectories(settings.out());
    long begun = System.nanoTime();
    try (Journal journal = Journal.open(settings.out().resolve("journal.ndjson"));
        Workers workers = new Workers(settings.workers(), settings.seconds())) {
      Parts parts = new Parts(settings.out(), journal.lastPart() + 1);
      new BatchSources(settings.largest())
          .forEach(sources, source -> offer(source, workers, journal, parts, watcher));
      while (!workers.isEmpty() && !stopped.get()) {
        finish(workers.take(), parts, journal, watcher);
      }
      save(parts, journal);
      Output output = Output.of(order);
      if (!stopped.get()) {
        output.write(settings.out(), settings.records());
      }
      return new Report(output, reused, (System.nanoTime() - begun) / 1_000_000);
    }
  }

  private boolean offer(
      BatchSources.Named source, Workers workers, Journal journal, Parts parts, Watcher watcher)
      throws IOException {
    while (workers.isFull() && !stopped.get()) {
      finish(workers.take(), parts, journal, watcher);
    }
    if (!stopped.get()) {
      workers.begin(source.key(), () -> Work.of(source, journal, settings.largest()));
    }
    return !stopped.get();
  }

  private void finish(Work work, Parts parts, Journal journal, Watcher watcher) throws IOException {
    Entry entry = work.entry();
    if (work.known()) {
      reused++;
    } else {
      entry = journal.sharing(entry.isFailed() ? entry : parts.add(entry, work.records()));
      unsaved.add(entry);
      put(work.acts());
    }
    order.add(entry);
    if (unsaved.size() >= CHECKPOINT) {
      save(parts, journal);
    }
    watcher.done(entry.source(), entry.failure());
  }

  private void put(List<Act> acts) throws IOException {
    if (sink.isPresent()) {
      for (Act act : acts) {
        sink.get().put(act);
      }
    }
  }

  /// Records first, then the sink, then the journal: what the journal says is there.
  private void save(Parts parts, Journal journal) throws IOException {
    parts.close();
    if (sink.isPresent()) {
      sink.get().commit();
    }
    journal.add(unsaved);
    unsaved.clear();
  }
}
