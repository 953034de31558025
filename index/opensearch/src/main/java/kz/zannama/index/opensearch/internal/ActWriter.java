package kz.zannama.index.opensearch.internal;

import java.io.IOException;
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
import kz.zannama.index.internal.store.ActDocuments;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.OpenActs;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.opensearch.internal.Bulk.Outcome;
import kz.zannama.index.opensearch.internal.ServerActs.Seen;
import kz.zannama.model.ActId;
import org.apache.lucene.document.Document;

/// Writes acts to a server, so that at every moment a reader finds each act there or in the acts
/// that it became: texts first, then the acts that hold them, then what these took the place of,
/// then what they change in the force of others.
///
/// Not thread-safe; other writers, of this program or another, may write the same acts: who comes
/// second sees it, joins both, and writes again.
public final class ActWriter {
  /// Two writers that meet so often in the same acts have come to a stand.
  private static final int MOST_MEETINGS = 20;

  private final Server server;
  private final int bulkBytes;
  private final ServerActs acts;
  private final OpenActs open;
  private final ForceUpdate force;
  private final ActDocuments documents = new ActDocuments(FieldTable.analyzer());

  /// A writer.
  ///
  /// @param bulkBytes how many bytes are sent at a time, about
  public ActWriter(Server server, int bulkBytes) {
    this.server = server;
    this.bulkBytes = bulkBytes;
    this.acts = new ServerActs(server);
    this.open = new OpenActs(acts);
    this.force = new ForceUpdate(server, acts, bulkBytes);
  }

  /// The acts that were put and are not yet written.
  public OpenActs open() {
    return open;
  }

  /// Writes what was put; what the server did not store waits for the next time.
  ///
  /// @throws IOException if the server did not store something; the message names it
  public void flush() throws IOException {
    if (open.isEmpty()) {
      return;
    }
    for (int meetings = 0; !written(); meetings++) {
      if (meetings == MOST_MEETINGS) {
        throw new IOException("[" + server.acts() + "] another writer changes the same acts");
      }
    }
    List<StoredAct> added = List.copyOf(open.pending().values());
    open.written(added.stream().map(StoredAct::newest).toList());
    acts.forgetSeen();
    force.update(added, open.takeStopped());
    // What is searched for next must be told as it stands now: an older number would be refused.
    server.refresh();
  }

  /// Joins all acts of the server again, and brings the force of each up to date: what a writer
  /// that died has left undone. Reads everything.
  public void repair() throws IOException {
    server.refresh();
    acts.each(
        Map.of("match_all", Map.of()),
        List.of(Fields.ID),
        hit -> {
          // As it is now: it may have changed since this search began.
          open.rejoin(Set.of(), acts.stored(List.of(ServerActs.id(hit))));
          if (open.isFull()) {
            flush();
          }
        });
    flush();
    force.updateAll();
  }

  /// Writes everything once.
  ///
  /// @return whether nobody else had changed any of it
  private boolean written() throws IOException {
    writeTexts();
    Set<ActId> changed = writeActs();
    server.refresh();
    if (changed.isEmpty()) {
      changed = deleteActs();
    }
    if (!changed.isEmpty()) {
      server.refresh();
      open.rejoin(changed, acts.stored(changed));
    }
    return changed.isEmpty();
  }

  private void writeTexts() throws IOException {
    Bulk bulk = new Bulk(server, bulkBytes);
    for (StoredAct act : open.pending().values()) {
      for (PutText text : act.texts()) {
        if (text.owner().isEmpty()) {
          bulk.write(
              "index", server.texts(), text.print(), Map.of(), Map.of("record", text.record()));
        }
      }
    }
    bulk.finish();
  }

  /// @return the acts that somebody else has changed
  private Set<ActId> writeActs() throws IOException {
    Bulk bulk = new Bulk(server, bulkBytes);
    Map<String, ActId> ids = new LinkedHashMap<>();
    Map<String, String> stamps = new HashMap<>();
    for (StoredAct act : open.pending().values()) {
      String name = ServerDocument.name(act.id());
      List<Document> block = documents.of(act, act.newest());
      Map<String, Object> document = ServerDocument.of(act, block);
      ids.put(name, act.id());
      stamps.put(name, String.valueOf(document.get(Mapping.STAMP)));
      Optional<Seen> seen = Optional.ofNullable(acts.seen().get(act.id()));
      bulk.write(
          seen.isEmpty() ? "create" : "index",
          server.acts(),
          name,
          seen.map(ActWriter::unchanged).orElse(Map.of()),
          document);
    }
    Map<String, Outcome> outcomes = bulk.finish();
    Map<String, String> others = conflicting(outcomes);
    Set<ActId> changed = new LinkedHashSet<>();
    ids.forEach((name, id) -> {
      Outcome outcome = outcomes.get(name);
      boolean ours = !others.containsKey(name) || others.get(name).equals(stamps.get(name));
      if (!ours) {
        changed.add(id);
      } else if (outcome != null && !outcome.isConflict()) {
        acts.seen().put(id, new Seen(outcome.number(), outcome.term(), prints(id)));
      }
    });
    return changed;
  }

  private Set<String> prints(ActId id) {
    Set<String> prints = new LinkedHashSet<>();
    Optional.ofNullable(acts.seen().get(id)).ifPresent(seen -> prints.addAll(seen.prints()));
    Optional.ofNullable(open.pending().get(id))
        .ifPresent(act -> act.texts().forEach(text -> prints.add(text.print())));
    return prints;
  }

  /// The stamps of what stands where a document was refused: an answer may be lost when the
  /// document is not, and what is sent again then meets itself.
  private Map<String, String> conflicting(Map<String, Outcome> outcomes) throws IOException {
    List<String> names = new ArrayList<>();
    outcomes.forEach((name, outcome) -> {
      if (outcome.isConflict()) {
        names.add(name);
      }
    });
    return names.isEmpty() ? Map.of() : acts.stamps(names);
  }

  /// Deletes the acts whose places others have taken, and the texts that nothing holds any more.
  ///
  /// @return the acts that somebody else has changed
  private Set<ActId> deleteActs() throws IOException {
    Bulk bulk = new Bulk(server, bulkBytes);
    Map<String, ActId> ids = new LinkedHashMap<>();
    Set<String> left = new LinkedHashSet<>();
    // A text that was written anew, as with the issues of a text that joined it, is another one.
    open.pending().keySet().stream()
        .map(acts.seen()::get)
        .filter(Objects::nonNull)
        .forEach(seen -> left.addAll(seen.prints()));
    for (ActId id : open.superseded()) {
      Seen seen = acts.seen().get(id);
      if (seen != null) {
        left.addAll(seen.prints());
        if (!open.pending().containsKey(id)) {
          ids.put(ServerDocument.name(id), id);
          bulk.write("delete", server.acts(), ServerDocument.name(id), unchanged(seen), Map.of());
        }
      }
    }
    Set<ActId> changed = new LinkedHashSet<>();
    // What is sent again because its answer was lost is refused, for it is gone.
    conflicting(bulk.finish())
        .forEach((name, stamp) -> {
          if (!stamp.isEmpty()) {
            changed.add(ids.get(name));
          }
        });
    if (changed.isEmpty()) {
      deleteTexts(left);
    }
    return changed;
  }

  private void deleteTexts(Collection<String> prints) throws IOException {
    Set<String> gone = new LinkedHashSet<>(prints);
    open.pending().values().forEach(act -> act.texts().forEach(text -> gone.remove(text.print())));
    Bulk bulk = new Bulk(server, bulkBytes);
    for (String print : gone) {
      bulk.write("delete", server.texts(), print, Map.of(), Map.of());
    }
    bulk.finish();
  }

  /// The condition that nobody has changed a document.
  private static Map<String, Object> unchanged(Seen seen) {
    return Map.of("if_seq_no", seen.number(), "if_primary_term", seen.term());
  }
}
