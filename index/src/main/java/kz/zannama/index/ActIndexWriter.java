package kz.zannama.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.history.ActKey;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActSink;
import kz.zannama.model.ActText;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/// Puts acts into an index.
///
/// What was put is visible to readers, and safe, after [#commit] or [#close]; a program that dies
/// leaves the index at the last commit. Acts are whole there or not at all. Thread-safe; calls wait
/// for each other.
public final class ActIndexWriter implements ActSink, Closeable {
  private static final int BATCH = 500;

  private final IndexWriter writer;
  private DirectoryReader reader;
  private boolean closed;

  /// Acts that were put and are not yet documents, by id, and by every join key.
  private final Map<ActId, Pending> pending = new LinkedHashMap<>();

  private final Map<String, ActId> pendingKeys = new LinkedHashMap<>();

  /// The keys of acts whose end of force may have changed.
  private final Set<String> repealed = new LinkedHashSet<>();

  private ActIndexWriter(IndexWriter writer) throws IOException {
    this.writer = writer;
    this.reader = DirectoryReader.open(writer);
  }

  static ActIndexWriter open(Path folder, Directory directory) throws IOException {
    IndexWriter writer = IndexFolder.writer(folder, directory);
    try {
      return new ActIndexWriter(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /// Puts an act: it replaces the act with its id, text by text, and joins the act that is its twin
  /// in the other language.
  ///
  /// A twin is known by the official bank's identifier; by type, date, number and body; or by
  /// registration. Of two ids the one that does not depend on the language stays, and the act is
  /// found by both.
  ///
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized Outcome put(Act act) throws IOException {
    requireOpen();
    Optional<Pending> known = known(act);
    if (known.isPresent() && holds(known.get().act(), act)) {
      return Outcome.UNCHANGED;
    }
    keep(known, act);
    if (pending.size() >= BATCH) {
      flush();
    }
    if (known.isEmpty()) {
      return Outcome.ADDED;
    }
    boolean replaces =
        act.texts().keySet().stream().anyMatch(known.get().act().texts().keySet()::contains);
    return replaces ? Outcome.REPLACED : Outcome.JOINED;
  }

  /// Deletes an act, by its id or one that a text of it was put under.
  ///
  /// @return whether it was there
  /// @throws IllegalStateException if the writer is closed
  public synchronized boolean delete(ActId id) throws IOException {
    requireOpen();
    flush();
    Optional<StoredActs.Stored> stored = stored().get(id);
    if (stored.isPresent()) {
      Act act = stored.get().act();
      repealed.addAll(ActDocuments.repealed(act));
      writer.deleteDocuments(new Term(Fields.BLOCK, act.id().value()));
      refresh();
    }
    return stored.isPresent();
  }

  /// Makes everything that was put visible to readers and safe, all at once.
  ///
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized void commit() throws IOException {
    requireOpen();
    flush();
    updateForce(List.of());
    writer.commit();
  }

  /// Commits and releases the index. Closing again does nothing.
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    try (IndexWriter closing = writer;
        DirectoryReader closingReader = reader) {
      commit();
    } finally {
      closed = true;
    }
  }

  private Optional<Pending> known(Act act) throws IOException {
    for (String key : JoinKeys.of(act)) {
      Optional<Pending> waiting = Optional.ofNullable(pendingKeys.get(key)).map(pending::get);
      if (waiting.isPresent() && JoinKeys.areOne(key, waiting.get().act(), act)) {
        return waiting;
      }
      for (StoredActs.Stored stored : stored().all(Fields.JOIN, key, 50)) {
        boolean superseded = pending.containsKey(stored.act().id());
        if (!superseded && JoinKeys.areOne(key, stored.act(), act)) {
          return Optional.of(new Pending(stored.act(), new LinkedHashSet<>(stored.aliases())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Act known, Act act) {
    return act.texts().values().stream()
        .allMatch(text ->
            known
                .text(text.language())
                .map(ActText::source)
                .filter(source -> source.sha256().equals(text.source().sha256()))
                .isPresent());
  }

  private void keep(Optional<Pending> known, Act act) throws IOException {
    Act joined = act;
    Set<String> aliases = new LinkedHashSet<>();
    if (known.isPresent()) {
      Act before = known.get().act();
      aliases.addAll(known.get().aliases());
      repealed.addAll(ActDocuments.repealed(before));
      joined = new Act(better(before.id(), act.id()), before.texts());
      for (ActText text : act.texts().values()) {
        joined = joined.with(text);
      }
      if (!joined.id().equals(before.id())) {
        pending.remove(before.id());
        writer.deleteDocuments(new Term(Fields.BLOCK, before.id().value()));
      }
    }
    aliases.add(act.id().value());
    Pending kept = new Pending(joined, aliases);
    pending.put(joined.id(), kept);
    for (String key : kept.keys()) {
      pendingKeys.put(key, joined.id());
    }
  }

  /// The id that depends least on the language; of two alike the first.
  private static ActId better(ActId first, ActId second) {
    return weakness(second) < weakness(first) ? second : first;
  }

  private static int weakness(ActId id) {
    if (id.value().startsWith("sha256:")) {
      return 2;
    }
    return id.value().contains("/kk:") || id.value().contains("/ru:") ? 1 : 0;
  }

  private void flush() throws IOException {
    if (pending.isEmpty()) {
      return;
    }
    List<Act> added = new ArrayList<>();
    for (Pending waiting : pending.values()) {
      Act act = waiting.act();
      writer.updateDocuments(
          new Term(Fields.BLOCK, act.id().value()), ActDocuments.of(act, waiting.aliases()));
      repealed.addAll(ActDocuments.repealed(act));
      added.add(act);
    }
    pending.clear();
    pendingKeys.clear();
    refresh();
    updateForce(added);
  }

  /// Brings the end of force up to date: of acts that were added, and of those that they repeal or
  /// repealed before.
  private void updateForce(Collection<Act> added) throws IOException {
    StoredActs acts = stored();
    Map<ActId, Act> affected = new LinkedHashMap<>();
    added.forEach(act -> affected.put(act.id(), act));
    for (String key : repealed) {
      for (StoredActs.Stored stored : acts.all(Fields.NAME, key, 500)) {
        affected.put(stored.act().id(), stored.act());
      }
    }
    repealed.clear();
    Set<ActId> addedIds = added.stream().map(Act::id).collect(Collectors.toSet());
    for (Act act : affected.values()) {
      List<Act> repealing = acts.anyOf(Fields.REPEALS, ActKey.of(act));
      if (!repealing.isEmpty() || !addedIds.contains(act.id())) {
        writer.updateNumericDocValue(
            new Term(Fields.ID, act.id().value()),
            Fields.FORCE_UNTIL,
            ForceDates.until(act, repealing));
      }
    }
  }

  private StoredActs stored() {
    return new StoredActs(reader);
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The writer is closed");
    }
  }

  /// An act to be written.
  private record Pending(Act act, Set<String> aliases) {
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>(JoinKeys.of(act));
      aliases.forEach(alias -> keys.add("id:" + alias));
      return keys;
    }
  }
}
