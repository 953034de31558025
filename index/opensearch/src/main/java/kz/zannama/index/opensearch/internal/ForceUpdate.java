package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.history.ActKey;
import kz.zannama.history.Pause;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.apache.lucene.document.Field;
import tools.jackson.databind.JsonNode;

/// Brings the days of force of acts up to date, for many acts in one go: which acts end or suspend
/// others is looked up for all of them together.
final class ForceUpdate {
  private static final int PAGE = 500;

  private final Server server;
  private final ServerActs acts;
  private final int bulkBytes;

  ForceUpdate(Server server, ServerActs acts, int bulkBytes) {
    this.server = server;
    this.acts = acts;
    this.bulkBytes = bulkBytes;
  }

  /// An act whose days of force are brought up to date.
  ///
  /// @param gap the time in which it was gone before it came back
  private record Affected(Act act, Optional<Pause> gap) {
    static Affected of(StoredAct stored) {
      return new Affected(stored.newest(), stored.gap());
    }
  }

  /// Updates acts that were added, and those that others end or suspend, or did before.
  ///
  /// @param stopped the keys of the latter
  void update(Collection<StoredAct> added, Set<String> stopped) throws IOException {
    Map<ActId, Affected> affected = new LinkedHashMap<>();
    added.forEach(act -> affected.put(act.id(), Affected.of(act)));
    Set<ActId> others = new LinkedHashSet<>();
    for (StoredAct act : acts.read(acts.with(Fields.NAME, stopped, ServerActs.ACT))) {
      if (affected.putIfAbsent(act.id(), Affected.of(act)) == null) {
        others.add(act.id());
      }
    }
    write(affected.values(), others);
  }

  /// Updates every act of the server.
  void updateAll() throws IOException {
    List<Affected> page = new ArrayList<>();
    Set<ActId> ids = new LinkedHashSet<>();
    acts.each(
        Map.of("match_all", Map.of()),
        ServerActs.ACT,
        hit -> {
          StoredAct act = acts.read(List.of(hit)).getFirst();
          page.add(Affected.of(act));
          ids.add(act.id());
          if (page.size() == PAGE) {
            write(page, ids);
            page.clear();
            ids.clear();
          }
        });
    write(page, ids);
    acts.forgetSeen();
  }

  /// @param always the acts whose days are written even where nobody stops them: somebody did
  private void write(Collection<Affected> affected, Set<ActId> always) throws IOException {
    Map<String, Set<ActId>> named = new HashMap<>();
    for (Affected one : affected) {
      ActId id = one.act().id();
      ActKey.of(one.act())
          .forEach(key -> named.computeIfAbsent(key.value(), it -> new LinkedHashSet<>()).add(id));
    }
    Map<ActId, Map<ActId, Act>> stopping = stopping(named);
    Bulk bulk = new Bulk(server, bulkBytes);
    for (Affected one : affected) {
      ActId id = one.act().id();
      Map<ActId, Act> others = stopping.getOrDefault(id, Map.of());
      if (!others.isEmpty() || always.contains(id)) {
        bulk.write(
            "update",
            server.acts(),
            ServerDocument.name(id),
            Map.of("retry_on_conflict", 5),
            Map.of("doc", days(one, others.values())));
      }
    }
    if (!bulk.finish().isEmpty()) {
      server.refresh();
    }
    acts.forgetSeen();
  }

  /// For each act those that end or suspend it.
  private Map<ActId, Map<ActId, Act>> stopping(Map<String, Set<ActId>> named) throws IOException {
    List<String> read = Stream.concat(ServerActs.ACT.stream(), Stream.of(Fields.STOPS)).toList();
    Map<ActId, Map<ActId, Act>> stopping = new HashMap<>();
    for (JsonNode hit : acts.with(Fields.STOPS, named.keySet(), read)) {
      Act other = acts.read(List.of(hit)).getFirst().newest();
      for (String key : ServerActs.values(hit, Fields.STOPS)) {
        for (ActId stopped : named.getOrDefault(key, Set.of())) {
          stopping.computeIfAbsent(stopped, it -> new TreeMap<>()).put(other.id(), other);
        }
      }
    }
    return stopping;
  }

  private Map<String, Object> days(Affected one, Collection<Act> stopping) throws IOException {
    Map<String, Object> days = new TreeMap<>();
    for (Field day : ForceDates.fields(one.act(), acts.force(one.act(), one.gap(), stopping))) {
      days.put(day.name(), day.numericValue().longValue());
    }
    return days;
  }
}
