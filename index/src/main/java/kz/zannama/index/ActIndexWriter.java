package kz.zannama.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.zannama.history.ActKey;
import kz.zannama.index.internal.store.ActDocuments;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.IndexFolder;
import kz.zannama.index.internal.store.KeptTexts;
import kz.zannama.index.internal.store.OpenActs;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActSink;
import kz.zannama.model.Edition;
import kz.zannama.model.PutResult;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/// Puts acts into an index.
///
/// What was put is visible to readers, and safe, after [#commit] or [#close]; a program that dies
/// leaves the index at the last commit. Acts are whole there or not at all. Thread-safe; calls wait
/// for each other.
public final class ActIndexWriter implements ActSink, Closeable {
  private final IndexWriter writer;
  private final ActDocuments documents;
  private DirectoryReader reader;
  private boolean closed;
  private final OpenActs open = new OpenActs(this::sharing);

  /// What is noted at each commit: the version of the index, and what others note.
  private final Map<String, String> notes;

  private ActIndexWriter(IndexWriter writer, Map<String, String> notes) throws IOException {
    this.writer = writer;
    this.documents = new ActDocuments(writer.getAnalyzer());
    this.notes = notes;
    this.reader = DirectoryReader.open(writer);
  }

  static ActIndexWriter open(Path folder, Directory directory) throws IOException {
    IndexWriter writer = IndexFolder.writer(folder, directory);
    try {
      Map<String, String> notes =
          new TreeMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
      writer.setLiveCommitData(notes.entrySet());
      return new ActIndexWriter(writer, notes);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /// Puts an act: its texts join the act that evidence says they are texts of, see
  /// [TextEvidence][kz.zannama.identity.TextEvidence]. Nothing that was put is lost: another
  /// wording, and another source of a wording, stay beside the first; a text that was read anew
  /// from the same bytes replaces itself.
  ///
  /// What the index holds depends on what was put and not on the order. When an act comes that
  /// shares its key with another, and is another, both get ids that tell them apart.
  ///
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized PutResult put(Act act) throws IOException {
    Objects.requireNonNull(act, "The act to put is null");
    requireOpen();
    PutResult put = open.put(act);
    flushWhereFull();
    return put;
  }

  @Override
  public synchronized boolean ended(String actCode, Optional<Edition.End> end) throws IOException {
    Objects.requireNonNull(actCode, "The code of the act is null");
    Objects.requireNonNull(end, "The end of the act is null; empty where it goes on");
    requireOpen();
    boolean known = open.ended(actCode, end);
    flushWhereFull();
    return known;
  }

  /// Deletes an act with all its wordings, by its id or the key that only it has.
  ///
  /// @return whether it was there
  /// @throws IllegalStateException if the writer is closed
  public synchronized boolean delete(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act to delete is null");
    requireOpen();
    flush();
    Optional<StoredAct> stored = stored().whole(id);
    if (stored.isPresent()) {
      open.forget(stored.get().texts());
      flush();
    }
    return stored.isPresent();
  }

  /// Forgets a source: the texts that were read from it, and the acts that have no other text.
  ///
  /// @param sha256 the hash of its bytes, as [Source][kz.zannama.model.Source] has it
  /// @return how many texts it gave
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized int remove(String sha256) throws IOException {
    Objects.requireNonNull(sha256, "The hash of the source is null");
    requireOpen();
    int gone = open.remove(sha256);
    if (gone > 0) {
      flush();
    }
    return gone;
  }

  @Override
  public synchronized Optional<String> note(String name) {
    Objects.requireNonNull(name, "The name of the note is null");
    return Optional.ofNullable(notes.get(name));
  }

  /// Makes everything that was put visible to readers and safe, all at once, and a note with it.
  ///
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized void commit(String name, String note) throws IOException {
    Objects.requireNonNull(name, "The name of the note is null");
    Objects.requireNonNull(note, "The note is null");
    requireOpen();
    notes.put(name, note);
    writer.setLiveCommitData(notes.entrySet());
    commit();
  }

  /// Makes everything that was put visible to readers and safe, all at once.
  ///
  /// @throws IllegalStateException if the writer is closed
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

  private List<StoredAct> sharing(Set<String> keys, Predicate<ActId> wanted) throws IOException {
    StoredActs acts = stored();
    Set<ActId> passed = new LinkedHashSet<>();
    List<StoredAct> found = new ArrayList<>();
    for (String key : keys) {
      for (int document : acts.documents(Fields.JOIN, key, OpenActs.MOST_SHARING)) {
        ActId id = acts.summary(document).act().id();
        if (passed.add(id) && wanted.test(id)) {
          found.add(acts.whole(document));
        }
      }
    }
    return found;
  }

  private void flushWhereFull() throws IOException {
    if (open.isFull()) {
      flush();
    }
  }

  private void flush() throws IOException {
    if (open.isEmpty()) {
      return;
    }
    Map<ActId, List<Document>> further = further();
    for (ActId id : open.superseded()) {
      writer.deleteDocuments(new Term(Fields.BLOCK, id.value()));
    }
    List<Act> added = new ArrayList<>();
    for (StoredAct stored : open.pending().values()) {
      Act act = stored.newest();
      writer.updateDocuments(
          new Term(Fields.BLOCK, stored.id().value()), documents.of(stored, act));
      writer.addDocuments(further.getOrDefault(stored.id(), List.of()));
      added.add(act);
    }
    open.written(added);
    refresh();
    updateForce(added);
  }

  /// The documents of texts that come to stand beside those that answer for their acts. What was
  /// kept with an act stays as it is where the act keeps all of it, but for what leans on the
  /// records that answer; else it is written anew.
  private Map<ActId, List<Document>> further() throws IOException {
    StoredActs acts = stored();
    Set<ActId> renewed = new LinkedHashSet<>();
    for (ActId id : open.superseded()) {
      Optional<StoredAct> now = Optional.ofNullable(open.pending().get(id));
      List<PutText> kept = acts.kept(id);
      if (!kept.isEmpty() && !now.filter(act -> act.texts().containsAll(kept)).isPresent()) {
        renewed.add(id);
      }
    }
    List<String> leaning = new ArrayList<>();
    Map<ActId, List<Document>> further = new HashMap<>();
    for (StoredAct act : open.pending().values()) {
      Act newest = act.newest();
      boolean keepsOthers = !renewed.contains(act.id());
      List<PutText> coming =
          act.texts().stream()
              .filter(text -> newest.text(text.language()).filter(text::isOf).isEmpty())
              .filter(text -> !keepsOthers || !text.owner().equals(Optional.of(act.id())))
              .toList();
      further.put(
          act.id(), KeptTexts.documents(acts, act, newest, coming, keepsOthers, leaning::add));
    }
    for (String print : leaning) {
      writer.deleteDocuments(new Term(Fields.PRINT, print));
    }
    for (ActId id : renewed) {
      writer.deleteDocuments(new Term(Fields.OWNER, id.value()));
    }
    return further;
  }

  /// Brings the days of force up to date: of acts that were added, and of those that they repeal or
  /// suspend, or did before.
  private void updateForce(Collection<Act> added) throws IOException {
    StoredActs acts = stored();
    Map<ActId, Act> affected = new LinkedHashMap<>();
    added.forEach(act -> affected.put(act.id(), act));
    Set<String> keys = open.takeStopped();
    Set<String> seen = new LinkedHashSet<>();
    while (!keys.isEmpty()) {
      seen.addAll(keys);
      Set<String> next = new LinkedHashSet<>();
      for (String key : keys) {
        for (Act act : acts.all(Fields.NAME, key, 500)) {
          affected.put(act.id(), act);
          next.addAll(ActDocuments.stopped(act));
        }
      }
      next.removeAll(seen);
      keys = next;
    }
    Set<ActId> addedIds = added.stream().map(Act::id).collect(Collectors.toSet());
    for (Act act : affected.values()) {
      List<Act> stopping = acts.anyOf(Fields.STOPS, ActKey.of(act));
      if (!stopping.isEmpty() || !addedIds.contains(act.id())) {
        writer.updateDocValues(
            new Term(Fields.ID, act.id().value()),
            ForceDates.fields(act, acts.force(act, acts.gap(act.id()), stopping)));
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
}
