package kz.zannama.index.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.zannama.identity.TextEvidence;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Edition;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;

/// Acts that were put and are not yet written, joined with those that are: which texts are one act
/// is decided here, wherever acts are kept.
///
/// Not thread-safe.
public final class OpenActs {
  private static final int MOST = 1_000;

  /// So many letters of texts wait at most for being written: a code may have as many in some
  /// editions.
  private static final long HEAVIEST = 10_000_000;

  /// So many acts are compared with one that is put; that many share no key in earnest.
  public static final int MOST_SHARING = 200;

  private final Written written;
  private long weight;

  /// By id, and the ids by every key.
  private final Map<ActId, StoredAct> pending = new LinkedHashMap<>();

  private final Map<String, Set<ActId>> pendingKeys = new HashMap<>();

  /// Acts that are written and shall be so no longer.
  private final Set<ActId> superseded = new LinkedHashSet<>();

  /// The keys of acts whose end of force may have changed.
  private final Set<String> stopped = new LinkedHashSet<>();

  /// No acts, before those that are written.
  public OpenActs(Written written) {
    this.written = written;
  }

  /// Acts that are written.
  public interface Written {
    /// Those of them that share one of some keys, with all their texts: some [#MOST_SHARING] of
    /// each key at most, each act once.
    ///
    /// @param wanted which of them are asked for
    Collection<StoredAct> sharing(Set<String> keys, Predicate<ActId> wanted) throws IOException;
  }

  /// Puts an act, see [kz.zannama.model.ActSink#put].
  public PutResult put(Act act) throws IOException {
    List<PutText> added = PutText.of(act);
    Map<ActId, StoredAct> known = known(keys(added));
    List<PutText> before = known.values().stream().flatMap(one -> one.texts().stream()).toList();
    PutText asked = added.getFirst();
    if (before.containsAll(added)) {
      return new PutResult(holding(asked, known.values()).id(), Outcome.SAME_TEXT);
    }
    List<StoredAct> acts = all(joined(added, before), known.values());
    replace(known, acts);
    StoredAct holding = holding(asked, acts);
    return new PutResult(holding.id(), outcome(asked, holding, before));
  }

  /// Takes what a corpus tells of the end of an act.
  ///
  /// @return whether the act is known
  public boolean ended(String actCode, Optional<Edition.End> end) throws IOException {
    Optional<StoredAct> act =
        known(Set.of(TextEvidence.edition(actCode))).values().stream()
            .filter(it -> it.isOf(actCode))
            .findFirst();
    if (act.isPresent()) {
      replace(Map.of(act.get().id(), act.get()), List.of(act.get().withEnd(end)));
    }
    return act.isPresent();
  }

  /// Forgets the texts that were read from a source.
  ///
  /// @param sha256 the hash of its bytes
  /// @return how many it gave
  public int remove(String sha256) throws IOException {
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

  /// Forgets texts, and the acts that have no other.
  public void forget(List<PutText> gone) throws IOException {
    Map<ActId, StoredAct> known = known(keys(gone));
    List<PutText> left =
        known.values().stream()
            .flatMap(act -> act.texts().stream())
            .filter(text -> gone.stream().noneMatch(text::replaces))
            .toList();
    replace(known, all(left, known.values()));
  }

  /// Joins acts again that somebody else wrote meanwhile.
  ///
  /// @param ids their ids
  /// @param theirs what is written under these ids now
  public void rejoin(Set<ActId> ids, Collection<StoredAct> theirs) throws IOException {
    List<StoredAct> known = new ArrayList<>(theirs);
    for (ActId id : ids) {
      superseded.remove(id);
      Optional.ofNullable(pending.get(id)).ifPresent(known::add);
      unkeep(id);
    }
    List<PutText> texts = new ArrayList<>();
    known.forEach(act -> texts.addAll(0, act.texts()));
    Map<ActId, StoredAct> sharing = known(keys(texts));
    theirs.forEach(act -> sharing.putIfAbsent(act.id(), act));
    List<PutText> before = sharing.values().stream().flatMap(act -> act.texts().stream()).toList();
    known.addAll(sharing.values());
    replace(sharing, all(joined(distinct(texts), before), known));
  }

  /// Whether so much waits that it should be written.
  public boolean isFull() {
    return pending.size() >= MOST || weight >= HEAVIEST;
  }

  /// Whether nothing waits.
  public boolean isEmpty() {
    return pending.isEmpty() && superseded.isEmpty();
  }

  /// The acts that wait for being written, by id.
  public Map<ActId, StoredAct> pending() {
    return Collections.unmodifiableMap(pending);
  }

  /// The acts that shall be written no longer; those that are pending take their places.
  public Set<ActId> superseded() {
    return Collections.unmodifiableSet(superseded);
  }

  /// The keys of acts whose end of force may have changed since they were last asked for.
  public Set<String> takeStopped() {
    Set<String> keys = new LinkedHashSet<>(stopped);
    stopped.clear();
    return keys;
  }

  /// Tells that everything is written.
  ///
  /// @param added the acts that were pending, as they are written
  public void written(Collection<Act> added) {
    added.forEach(act -> stopped.addAll(ActDocuments.stopped(act)));
    weight = 0;
    pending.clear();
    pendingKeys.clear();
    superseded.clear();
  }

  /// The acts that some texts are texts of, with the ends that were told of them.
  private static List<StoredAct> all(List<PutText> texts, Collection<StoredAct> before) {
    return StoredAct.allOf(texts).stream().map(act -> act.withEndOf(before)).toList();
  }

  /// Some texts, and those before them that they do not replace.
  private static List<PutText> joined(List<PutText> added, List<PutText> before) {
    List<PutText> texts = new ArrayList<>(added);
    before.stream().filter(old -> added.stream().noneMatch(old::replaces)).forEach(texts::add);
    return texts;
  }

  private static List<PutText> distinct(List<PutText> texts) {
    List<PutText> distinct = new ArrayList<>();
    texts.stream()
        .filter(text -> distinct.stream().noneMatch(text::replaces))
        .forEach(distinct::add);
    return distinct;
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

  /// The acts that share keys with some texts, and those that share keys with them.
  private Map<ActId, StoredAct> known(Set<String> keys) throws IOException {
    Map<ActId, StoredAct> known = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>(keys);
    Set<String> open = keys;
    while (!open.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      for (StoredAct act : sharing(open, known.keySet())) {
        if (known.size() < MOST_SHARING && known.putIfAbsent(act.id(), act) == null) {
          act.keys().stream().filter(asked::add).forEach(next::add);
        }
      }
      open = next;
    }
    return known;
  }

  private List<StoredAct> sharing(Set<String> keys, Set<ActId> known) throws IOException {
    Set<ActId> found = new LinkedHashSet<>();
    keys.forEach(key -> found.addAll(pendingKeys.getOrDefault(key, Set.of())));
    List<StoredAct> acts = new ArrayList<>();
    found.forEach(id -> acts.add(Objects.requireNonNull(pending.get(id), "a key without its act")));
    acts.addAll(
        written.sharing(
            keys, id -> !superseded.contains(id) && !known.contains(id) && !found.contains(id)));
    return acts;
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
  private void replace(Map<ActId, StoredAct> known, List<StoredAct> acts) {
    Set<ActId> unchanged = new LinkedHashSet<>();
    for (StoredAct old : known.values()) {
      if (acts.stream().anyMatch(old::isSameAs)) {
        unchanged.add(old.id());
      } else {
        stopped.addAll(ActDocuments.stopped(old.newest()));
        unkeep(old.id());
        superseded.add(old.id());
      }
    }
    acts.stream().filter(act -> !unchanged.contains(act.id())).forEach(this::keep);
  }

  private void unkeep(ActId id) {
    StoredAct old = pending.remove(id);
    if (old != null) {
      weight -= weight(old);
      old.keys().forEach(key -> pendingKeys.getOrDefault(key, Set.of()).remove(id));
    }
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
}
