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
import java.util.stream.Collectors;
import kz.zannama.history.ActKey;
import kz.zannama.identity.TextEvidence;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.IndexFolder;
import kz.zannama.index.internal.store.KeptTexts;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActSink;
import kz.zannama.model.Edition;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;
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
  private static final int BATCH = 1_000;

  /// So many letters of texts wait at most for becoming documents: a code may have as many in some
  /// editions.
  private static final long HEAVIEST = 10_000_000;

  /// So many acts are compared with one that is put; that many share no key in earnest.
  private static final int MOST_SHARING = 200;

  private final IndexWriter writer;
  private final ActDocuments documents;
  private DirectoryReader reader;
  private boolean closed;
  private long weight;

  /// Acts that were put and are not yet documents, by id, and the ids by every key.
  private final Map<ActId, StoredAct> pending = new LinkedHashMap<>();

  private final Map<String, Set<ActId>> pendingKeys = new HashMap<>();

  /// Acts that are documents and shall be so no longer.
  private final Set<ActId> superseded = new LinkedHashSet<>();

  /// The keys of acts whose end of force may have changed.
  private final Set<String> stopped = new LinkedHashSet<>();

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
    requireOpen();
    List<PutText> added = PutText.of(act);
    Map<ActId, StoredAct> known = known(keys(added));
    List<PutText> before = known.values().stream().flatMap(one -> one.texts().stream()).toList();
    PutText asked = added.getFirst();
    if (before.containsAll(added)) {
      return new PutResult(holding(asked, known.values()).id(), Outcome.SAME_TEXT);
    }
    List<PutText> texts = new ArrayList<>(added);
    before.stream().filter(old -> added.stream().noneMatch(old::replaces)).forEach(texts::add);
    List<StoredAct> acts = all(texts, known.values());
    replace(known, acts);
    StoredAct holding = holding(asked, acts);
    return new PutResult(holding.id(), outcome(asked, holding, before));
  }

  /// The acts of some texts, with the ends that were told of them.
  private static List<StoredAct> all(List<PutText> texts, Collection<StoredAct> before) {
    return StoredAct.allOf(texts).stream().map(act -> act.withEndOf(before)).toList();
  }

  @Override
  public synchronized boolean ended(String actCode, Optional<Edition.End> end) throws IOException {
    requireOpen();
    Optional<StoredAct> act =
        known(Set.of(TextEvidence.edition(actCode))).values().stream()
            .filter(it -> it.isOf(actCode))
            .findFirst();
    if (act.isPresent()) {
      replace(Map.of(act.get().id(), act.get()), List.of(act.get().withEnd(end)));
    }
    return act.isPresent();
  }

  private static Outcome outcome(PutText added, StoredAct holding, List<PutText> before) {
    List<PutText> others =
        holding.texts().stream()
            .filter(text -> !text.replaces(added))
            .filter(before::contains)
            .toList();
    if (others.isEmpty()) {
      boolean alike = before.stream().anyMatch(old -> !old.replaces(added) && old.isLike(added));
      boolean again = before.stream().anyMatch(old -> old.replaces(added));
      Outcome alone = again ? Outcome.SAME_TEXT : Outcome.ADDED;
      return alike ? Outcome.KEPT_APART : alone;
    }
    if (others.stream().noneMatch(other -> other.language() == added.language())) {
      return Outcome.JOINED;
    }
    boolean same =
        others.stream()
            .filter(
                other -> other.requisites().versionDate().equals(added.requisites().versionDate()))
            .filter(other -> other.language() == added.language())
            .anyMatch(other -> ActWording.areReadings(other.text(), added.text()));
    return same ? Outcome.SAME_TEXT : Outcome.WORDING_ADDED;
  }

  /// Deletes an act with all its wordings, by its id or the key that only it has.
  ///
  /// @return whether it was there
  /// @throws IllegalStateException if the writer is closed
  public synchronized boolean delete(ActId id) throws IOException {
    requireOpen();
    flush();
    Optional<StoredAct> stored = stored().whole(id);
    if (stored.isPresent()) {
      forget(stored.get().texts());
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
    requireOpen();
    List<PutText> gone =
        known(Set.of(TextEvidence.source(sha256))).values().stream()
            .flatMap(act -> act.texts().stream())
            .filter(text -> text.head().source().sha256().equals(sha256))
            .toList();
    if (!gone.isEmpty()) {
      forget(gone);
    }
    return gone.size();
  }

  private void forget(List<PutText> gone) throws IOException {
    Map<ActId, StoredAct> known = known(keys(gone));
    List<PutText> left =
        known.values().stream()
            .flatMap(act -> act.texts().stream())
            .filter(text -> gone.stream().noneMatch(text::replaces))
            .toList();
    replace(known, all(left, known.values()));
    flush();
  }

  @Override
  public synchronized Optional<String> note(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  /// Makes everything that was put visible to readers and safe, all at once, and a note with it.
  ///
  /// @throws IllegalStateException if the writer is closed
  @Override
  public synchronized void commit(String name, String note) throws IOException {
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

  /// The acts that share keys with some texts, and those that share keys with them.
  private Map<ActId, StoredAct> known(Collection<String> keys) throws IOException {
    Map<ActId, StoredAct> known = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>(keys);
    List<String> open = new ArrayList<>(asked);
    while (!open.isEmpty()) {
      for (StoredAct act : sharing(open.removeFirst())) {
        if (known.size() < MOST_SHARING && known.putIfAbsent(act.id(), act) == null) {
          act.keys().stream().filter(asked::add).forEach(open::add);
        }
      }
    }
    return known;
  }

  private List<StoredAct> sharing(String key) throws IOException {
    List<StoredAct> found = new ArrayList<>();
    pendingKeys.getOrDefault(key, Set.of()).forEach(id -> found.add(expect(id)));
    for (int document : stored().documents(Fields.JOIN, key, MOST_SHARING)) {
      ActId id = stored().summary(document).act().id();
      if (!superseded.contains(id)) {
        found.add(stored().whole(document));
      }
    }
    return found;
  }

  private StoredAct expect(ActId id) {
    return Objects.requireNonNull(pending.get(id), "a key without its act");
  }

  private static Set<String> keys(List<PutText> texts) {
    return texts.stream()
        .flatMap(text -> text.evidence().keys().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static StoredAct holding(PutText text, Collection<StoredAct> acts) {
    return acts.stream()
        .filter(act -> act.texts().stream().anyMatch(text::replaces))
        .findFirst()
        .orElseThrow();
  }

  /// Puts acts in the place of those that were known; what did not change is left alone.
  private void replace(Map<ActId, StoredAct> known, List<StoredAct> acts) throws IOException {
    Set<ActId> unchanged = new LinkedHashSet<>();
    for (StoredAct old : known.values()) {
      if (acts.stream().anyMatch(old::isSameAs)) {
        unchanged.add(old.id());
      } else {
        drop(old);
      }
    }
    acts.stream().filter(act -> !unchanged.contains(act.id())).forEach(this::keep);
    if (pending.size() >= BATCH || weight >= HEAVIEST) {
      flush();
    }
  }

  private void drop(StoredAct old) {
    stopped.addAll(ActDocuments.stopped(old.newest()));
    if (pending.remove(old.id()) != null) {
      weight -= weight(old);
      old.keys().forEach(key -> pendingKeys.getOrDefault(key, Set.of()).remove(old.id()));
    }
    superseded.add(old.id());
  }

  private static long weight(StoredAct act) {
    return act.texts().stream().mapToLong(PutText::size).sum();
  }

  private void keep(StoredAct act) {
    pending.put(act.id(), act);
    weight += weight(act);
    act.keys()
        .forEach(
            key -> pendingKeys.computeIfAbsent(key, all -> new LinkedHashSet<>()).add(act.id()));
  }

  private void flush() throws IOException {
    if (pending.isEmpty() && superseded.isEmpty()) {
      return;
    }
    Map<ActId, List<Document>> further = further();
    for (ActId id : superseded) {
      writer.deleteDocuments(new Term(Fields.BLOCK, id.value()));
    }
    List<Act> added = new ArrayList<>();
    for (StoredAct stored : pending.values()) {
      Act act = stored.newest();
      writer.updateDocuments(
          new Term(Fields.BLOCK, stored.id().value()), documents.of(stored, act));
      writer.addDocuments(further.getOrDefault(stored.id(), List.of()));
      stopped.addAll(ActDocuments.stopped(act));
      added.add(act);
    }
    weight = 0;
    pending.clear();
    pendingKeys.clear();
    superseded.clear();
    refresh();
    updateForce(added);
  }

  /// The documents of texts that come to stand beside those that answer for their acts. What was
  /// kept with an act stays as it is where the act keeps all of it; else it is written anew.
  private Map<ActId, List<Document>> further() throws IOException {
    StoredActs acts = stored();
    Set<ActId> renewed = new LinkedHashSet<>();
    for (ActId id : superseded) {
      Optional<StoredAct> now = Optional.ofNullable(pending.get(id));
      List<PutText> kept = acts.kept(id);
      if (!kept.isEmpty() && !now.filter(act -> act.texts().containsAll(kept)).isPresent()) {
        renewed.add(id);
      }
    }
    Map<ActId, List<Document>> further = new HashMap<>();
    for (StoredAct act : pending.values()) {
      Act newest = act.newest();
      boolean keepsOthers = !renewed.contains(act.id());
      List<PutText> coming =
          act.texts().stream()
              .filter(text -> newest.text(text.language()).filter(text::isOf).isEmpty())
              .filter(text -> !keepsOthers || !text.owner().equals(Optional.of(act.id())))
              .toList();
      further.put(act.id(), KeptTexts.documents(acts, act.id(), coming, keepsOthers));
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
    for (String key : stopped) {
      for (Act act : acts.all(Fields.NAME, key, 500)) {
        affected.put(act.id(), act);
      }
    }
    stopped.clear();
    Set<ActId> addedIds = added.stream().map(Act::id).collect(Collectors.toSet());
    for (Act act : affected.values()) {
      List<Act> stopping = acts.anyOf(Fields.STOPS, ActKey.of(act));
      if (!stopping.isEmpty() || !addedIds.contains(act.id())) {
        writer.updateDocValues(
            new Term(Fields.ID, act.id().value()), ForceDates.fields(act, stopping));
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
