package kz.zannama.parser.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.Parts;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import kz.zannama.parser.scan.ScanReading;

/// One run of a batch: sources come in, what became of them is kept in their order.
final class BatchRun implements BatchSources.Taker {
  /// So many sources are made safe at a time.
  private static final int CHECKPOINT = 500;

  /// The time between two checkpoints: short at first, so that a run that is soon killed leaves
  /// something, longer later.
  private static final long FIRST_MILLIS = 500;

  private static final long LONGEST_MILLIS = 10_000;
  private static final long LOOK_MILLIS = 200;

  private final OutFolder out;
  private final Journal journal;
  private final Parts parts;
  private final Workers workers;
  private final Optional<SinkFeed> feed;
  private final Coverage extent;
  private final Ingest.Watcher watcher;
  private final BooleanSupplier stopped;

  /// Sources whose records are not as the journal says any more.
  private final Set<String> damaged = ConcurrentHashMap.newKeySet();

  private final List<Entry> order = new ArrayList<>();
  private final Set<String> skipped = new LinkedHashSet<>();
  private final List<String> gone = new ArrayList<>();
  private Standing standing = new Standing(0, 0, 0, 0);
  private int reused;
  private int replayed;
  private int unsaved;
  private long saved = System.nanoTime();
  private long pause = FIRST_MILLIS;

  BatchRun(
      OutFolder out,
      Parts parts,
      Workers workers,
      Optional<SinkFeed> feed,
      Coverage extent,
      Ingest.Watcher watcher,
      BooleanSupplier stopped) {
    this.out = out;
    this.journal = out.journal();
    this.parts = parts;
    this.workers = workers;
    this.feed = feed;
    this.extent = extent;
    this.watcher = watcher;
    this.stopped = stopped;
  }

  /// Reads what is in files and keeps what became of it.
  void read(List<SourceFolders.Found> files, long largest, Optional<ScanReading> scans)
      throws IOException {
    findDamage();
    if (feed.isPresent()) {
      replayed = feed.get().replay();
    }
    BatchSources sources = new BatchSources(largest, scans, extent, this);
    long left = files.stream().mapToLong(SourceFolders.Found::bytes).sum();
    long done = 0;
    int filesLeft = files.size();
    for (SourceFolders.Found file : files) {
      standing = new Standing(standing.sources(), --filesLeft, done, left);
      sources.read(file);
      if (isStopped()) {
        break;
      }
      done += file.bytes();
      left -= file.bytes();
    }
    while (!workers.isEmpty() && !isStopped()) {
      finish();
    }
    save();
  }

  private void findDamage() throws IOException {
    TreeMap<Entry.Stretch, Entry> byPlace = new TreeMap<>(Entry.Stretch.BY_PLACE);
    journal.known().parsed().forEach(entry -> byPlace.put(entry.records(), entry));
    for (Entry entry : byPlace.values()) {
      if (!parts.isWhole(entry)) {
        damaged.add(entry.identity());
      }
    }
  }

  @Override
  public void take(BatchSources.Named source) throws IOException {
    begin(source.place(), source.bytes(), () -> Work.of(source, journal.known(), this::knows));
  }

  @Override
  public void failed(SourcePlace place, String reason) throws IOException {
    begin(place, 0, () -> Work.unreadable(place, reason));
  }

  @Override
  public void skipped(SourcePlace place) {
    skipped.add(place.key());
  }

  @Override
  public boolean isStopped() {
    return stopped.getAsBoolean();
  }

  private boolean knows(SourcePlace place, String sha256) {
    return !damaged.contains(place.identity())
        && journal
            .known()
            .parsed(place.identity())
            .filter(entry -> entry.sha256().equals(sha256))
            .isPresent();
  }

  private void begin(SourcePlace place, long bytes, Supplier<Work> work) throws IOException {
    while (workers.isFull(bytes) && !isStopped()) {
      finish();
    }
    if (!isStopped()) {
      workers.begin(place, bytes, work);
    }
  }

  /// Keeps what became of the first source that was begun, or waits a little for it.
  private void finish() throws IOException {
    Optional<Work> work = workers.take(LOOK_MILLIS);
    if (work.isPresent()) {
      keep(work.get());
    }
    long waited = (System.nanoTime() - saved) / 1_000_000;
    if (unsaved >= CHECKPOINT || (unsaved > 0 && waited >= pause)) {
      save();
      pause = Math.min(LONGEST_MILLIS, 2 * pause);
    }
  }

  private void keep(Work work) throws IOException {
    Entry entry = work.entry();
    Optional<Entry> before = journal.known().parsed(entry.identity());
    switch (work.outcome()) {
      case KNOWN -> {
        reused++;
        order.add(entry);
        if (journal.known().failed(entry.identity()).isPresent()) {
          journal.add(entry);
          unsaved++;
        }
      }
      case PARSED -> {
        Entry kept = journal.add(parts.add(entry, work.records()));
        unsaved++;
        damaged.remove(entry.identity());
        order.add(kept);
        if (feed.isPresent()) {
          feed.get().changed(before, kept, work.acts());
        }
      }
      case FAILED, TOO_HEAVY -> {
        if (!isSaid(entry)) {
          journal.add(entry);
          unsaved++;
        }
        order.add(entry);
        before.filter(kept -> !damaged.contains(kept.identity())).ifPresent(order::add);
      }
    }
    standing =
        new Standing(
            standing.sources() + 1, standing.filesLeft(), standing.bytes(), standing.bytesLeft());
    watcher.done(entry.source(), entry.failure(), standing);
  }

  /// Whether the journal says the same of a source that was set aside.
  private boolean isSaid(Entry entry) {
    return journal
        .known()
        .failed(entry.identity())
        .filter(said -> said.failure().equals(entry.failure()))
        .filter(said -> said.sha256().equals(entry.sha256()))
        .isPresent();
  }

  /// Takes out the sources that are gone, and keeps those that this run did not look at.
  void settle() throws IOException {
    List<Entry> others = new ArrayList<>(journal.known().parsed());
    others.addAll(journal.known().failed());
    others.removeIf(extent::hasMet);
    others.sort(Comparator.comparing(Entry::source).thenComparing(Entry::failure));
    for (Entry entry : others) {
      if (extent.isGone(entry)) {
        takeOut(entry);
      } else if (damaged.contains(entry.identity())) {
        String reason = "its records are damaged: name its source again";
        order.add(entry.failing("[" + entry.source() + "] " + reason));
      } else {
        order.add(entry);
      }
    }
    save();
  }

  private void takeOut(Entry entry) throws IOException {
    journal.addGone(entry.identity());
    unsaved++;
    if (!entry.isFailed()) {
      gone.add(entry.source());
      if (feed.isPresent()) {
        feed.get().remove(entry);
      }
    }
  }

  /// Records first, then the journal, then the sink: what the journal says is there, and what the
  /// sink lacks of it is known.
  private void save() throws IOException {
    parts.save();
    journal.save();
    if (feed.isPresent()) {
      feed.get().save();
    }
    unsaved = 0;
    saved = System.nanoTime();
  }

  /// Writes the output.
  Report report(RecordFiles records, long millis) throws IOException {
    Output output = Output.of(order);
    output.write(out, parts, records);
    Set<Integer> used = new HashSet<>();
    journal.known().parsed().forEach(entry -> used.add(entry.records().part()));
    parts.keepOnly(used);
    SinkAnswers answers = feed.map(SinkFeed::answers).orElseGet(SinkAnswers::new);
    return new Report(
        output, records, List.copyOf(skipped), gone, reused, replayed, answers, millis);
  }
}
