package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.Parts;

/// Keeps a sink at what the journal says.
///
/// With each commit the sink keeps a note: how many of the journal's changes are in it. What the
/// journal says after that is put from the records, so that a sink that is new, was lost or is
/// older than the journal gets what it lacks.
final class SinkFeed {
  private static final ActJson JSON = ActJson.create();

  /// So many sources are made safe at a time, so that what is put again after a kill is known.
  private static final int CHECKPOINT = 500;

  private final ActSink sink;
  private final Journal journal;
  private final Parts parts;
  private final String noteName;
  private final SinkAnswers answers = new SinkAnswers();
  private long noted;
  private boolean changed;

  SinkFeed(ActSink sink, Journal journal, Parts parts) throws IOException {
    this.sink = sink;
    this.journal = journal;
    this.parts = parts;
    this.noteName = "batch " + journal.id();
    this.noted = sink.note(noteName).map(Long::parseLong).orElse(0L);
  }

  /// Puts what the journal says and the sink does not have yet.
  ///
  /// @return how many sources that were
  int replay() throws IOException {
    if (noted == journal.changes()) {
      return 0;
    }
    long from = noted > journal.changes() ? 0 : noted;
    int replayed = 0;
    for (Map.Entry<String, Set<String>> touched : journal.bytesSince(from).entrySet()) {
      Optional<Entry> entry = journal.known().parsed(touched.getKey());
      for (String sha256 : touched.getValue()) {
        if (!journal.known().isGiven(sha256)) {
          changed |= sink.remove(sha256) > 0;
        }
      }
      if (entry.isPresent() && parts.isWhole(entry.get())) {
        put(entry.get());
        if (++replayed % CHECKPOINT == 0) {
          sink.commit(noteName, Long.toString(noted));
        }
      }
    }
    save();
    return replayed;
  }

  /// Puts the acts of a source in the place of what it gave before.
  void changed(Optional<Entry> before, Entry entry, List<Act> acts) throws IOException {
    if (before.isPresent() && !before.get().sha256().equals(entry.sha256())) {
      remove(before.get());
    }
    for (Act act : acts) {
      answers.add(entry.source(), sink.put(act));
    }
    changed = true;
  }

  /// What the sink did with what this run put.
  SinkAnswers answers() {
    return answers;
  }

  /// Takes out what a source gave, unless another source has the same bytes.
  void remove(Entry entry) throws IOException {
    changed = true;
    if (!journal.known().isGiven(entry.sha256())) {
      sink.remove(entry.sha256());
    }
  }

  private void put(Entry entry) throws IOException {
    String records = new String(parts.records(entry), StandardCharsets.UTF_8);
    for (String record : (Iterable<String>) records.lines()::iterator) {
      answers.add(entry.source(), sink.put(JSON.read(record)));
    }
    changed = true;
  }

  /// Makes safe what was put; the journal is safe already.
  void save() throws IOException {
    if (changed || noted != journal.changes()) {
      sink.commit(noteName, Long.toString(journal.changes()));
      noted = journal.changes();
      changed = false;
    }
  }
}
