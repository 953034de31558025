package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchPlan;
import kz.zannama.index.SearchPlan.CitedProvisions;
import kz.zannama.index.SearchPlan.ShownUnit;
import kz.zannama.index.SearchPlan.UnitQuery;
import kz.zannama.index.SearchResult;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.unit.FoundUnit;
import kz.zannama.model.Act;
import kz.zannama.model.Status;
import org.apache.lucene.analysis.Analyzer;
import tools.jackson.databind.JsonNode;

/// Asks a server what the index would ask itself, and makes hits of what it answers. Thread-safe.
public final class ServerSearch {
  private static final String ANNOUNCED = "announced";

  /// Shards count for themselves; what none of them has among so many is rare.
  private static final int COUNTED_BY_SHARDS = 1_000;

  private final Server server;
  private final SearchPlan.Maker plans;

  /// Searches of a server.
  public ServerSearch(Server server) {
    Analyzer analyzer = FieldTable.analyzer();
    this.server = server;
    this.plans = new SearchPlan.Maker(analyzer, new QueryReader(analyzer));
  }

  /// The answer to a query.
  public SearchResult run(ActQuery query, LocalDate today) throws IOException {
    ServerActs acts = new ServerActs(server);
    SearchPlan plan = plans.plan(query, today, acts);
    JsonNode found = acts.search(asked(plan));
    List<SearchHit> hits = hits(acts, plan, found.path("hits").path("hits"));
    OptionalLong notKnown = OptionalLong.empty();
    if (plan.notKnown().isPresent()) {
      notKnown = OptionalLong.of(count(plan));
    }
    return new SearchResult(
        found.path("hits").path("total").path("value").asLong(0),
        notKnown,
        hits,
        facets(found.path("aggregations")));
  }

  private long count(SearchPlan plan) throws IOException {
    return server
        .expect(
            "POST",
            "/" + server.acts() + "/_count",
            Map.of("query", QueryDsl.of(plan.notKnown().orElseThrow())))
        .path("count")
        .asLong(0);
  }

  private static Map<String, Object> asked(SearchPlan plan) {
    ActQuery query = plan.query();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("from", query.offset());
    body.put("size", query.limit());
    body.put("track_total_hits", true);
    body.put("track_scores", true);
    body.put("query", QueryDsl.of(plan.found()));
    body.put("_source", List.of(Fields.ID));
    body.put("sort", sort(query.order()));
    Map<String, Object> facets = new LinkedHashMap<>();
    for (String field : SearchPlan.FACETS) {
      Map<String, Object> terms =
          Map.of("field", field, "size", SearchPlan.FACET_VALUES, "shard_size", COUNTED_BY_SHARDS);
      facets.put(field, Map.of("terms", terms));
    }
    Map<String, Object> announced = new LinkedHashMap<>();
    for (Status.State state : Status.State.values()) {
      announced.put(state.name(), QueryDsl.of(ForceDates.announced(state, plan.day())));
    }
    facets.put(ANNOUNCED, Map.of("filters", Map.of("filters", announced)));
    body.put("aggs", facets);
    return body;
  }

  private static List<Object> sort(ActQuery.Order order) {
    return switch (order) {
      case RELEVANCE -> List.of("_score");
      case NEWEST -> List.of(byDate("desc"), "_score");
      case OLDEST -> List.of(byDate("asc"), "_score");
    };
  }

  private static Map<String, Object> byDate(String direction) {
    return Map.of(Fields.ADOPTED, Map.of("order", direction, "missing", "_last"));
  }

  /// The hits of what was found, each with the unit that the server finds best.
  private List<SearchHit> hits(ServerActs acts, SearchPlan plan, JsonNode found)
      throws IOException {
    List<String> names = new ArrayList<>();
    found.forEach(hit -> names.add(hit.path("_id").asString("")));
    if (names.isEmpty()) {
      return List.of();
    }
    Map<String, JsonNode> shown = new HashMap<>();
    acts.search(shown(plan, names))
        .path("hits")
        .path("hits")
        .forEach(hit -> shown.put(hit.path("_id").asString(""), hit));
    List<JsonNode> documents = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (JsonNode hit : found) {
      JsonNode document = shown.get(hit.path("_id").asString(""));
      // An act may be taken away between both questions.
      if (document != null) {
        documents.add(document);
        scores.add(hit.path("_score").asDouble(0));
      }
    }
    List<StoredAct> stored = acts.read(documents);
    List<SearchHit> hits = new ArrayList<>();
    for (int at = 0; at < documents.size(); at++) {
      hits.add(hit(plan, documents.get(at), stored.get(at), scores.get(at)));
    }
    return hits;
  }

  private SearchHit hit(SearchPlan plan, JsonNode document, StoredAct stored, double score) {
    JsonNode source = document.path("_source");
    boolean ended =
        source.path(Fields.ENDED_BY_OTHER).asLong(0) == 1
            && source.path(Fields.FORCE_UNTIL).asLong(0) <= plan.day().toEpochDay();
    return plans.hit(
        plan, ServerActs.summary(document), ended, unit(plan, document, stored), score);
  }

  /// What asks for the best units of some acts.
  private static Map<String, Object> shown(SearchPlan plan, List<String> names) {
    List<Object> any = new ArrayList<>();
    for (int at = 0; at < plan.cited().size(); at++) {
      CitedProvisions cited = plan.cited().get(at);
      Map<String, Object> act =
          Map.of("filter", List.of(QueryDsl.of(cited.acts())), "_name", "cited" + at);
      any.add(Map.of("bool", act));
      any.add(units("cited" + at, QueryDsl.of(cited.units())));
    }
    for (int at = 0; at < plan.units().size(); at++) {
      any.add(units("unit" + at, QueryDsl.of(plan.units().get(at).searched())));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", names.size());
    body.put(
        "_source",
        List.of(
            Fields.ID,
            Mapping.TEXTS,
            Fields.END,
            Fields.SUMMARY,
            Fields.ENDED_BY_OTHER,
            Fields.FORCE_UNTIL));
    body.put(
        "query",
        Map.of(
            "bool",
            Map.of("filter", List.of(Map.of("ids", Map.of("values", names))), "should", any)));
    return body;
  }

  private static Map<String, Object> units(String name, Map<String, Object> query) {
    Map<String, Object> best = Map.of("name", name, "size", 1, "_source", false);
    return Map.of(
        "nested",
        Map.of("path", Mapping.UNITS, "query", query, "score_mode", "max", "inner_hits", best));
  }

  /// The unit that is shown: the cited one of a cited act, else the first that any query finds.
  private static Optional<ShownUnit> unit(SearchPlan plan, JsonNode document, StoredAct stored) {
    JsonNode inner = document.path("inner_hits");
    List<String> matched =
        document.path("matched_queries").valueStream().map(name -> name.asString("")).toList();
    for (int at = plan.cited().size() - 1; at >= 0; at--) {
      JsonNode best = best(inner, "cited" + at);
      if (matched.contains("cited" + at) && !best.isMissingNode()) {
        return Optional.of(new ShownUnit(unit(best, stored), plan.units().getFirst().shown()));
      }
    }
    for (int at = 0; at < plan.units().size(); at++) {
      UnitQuery asked = plan.units().get(at);
      JsonNode best = best(inner, "unit" + at);
      if (!best.isMissingNode()) {
        return Optional.of(new ShownUnit(unit(best, stored), asked.shown()));
      }
    }
    return Optional.empty();
  }

  private static JsonNode best(JsonNode inner, String name) {
    return inner.path(name).path("hits").path("hits").path(0).path("_nested").path("offset");
  }

  private static FoundUnit unit(JsonNode offset, StoredAct stored) {
    Act act = stored.newest();
    return FoundUnit.of(act, offset.asInt(0))
        .orElseThrow(() ->
            new IllegalStateException("The texts of " + act.id() + " lack the unit " + offset));
  }

  private static List<SearchResult.Facet> facets(JsonNode counted) {
    Map<Status.State, Long> announced = new EnumMap<>(Status.State.class);
    for (Status.State state : Status.State.values()) {
      announced.put(
          state,
          counted.path(ANNOUNCED).path("buckets").path(state.name()).path("doc_count").asLong(0));
    }
    List<SearchResult.Facet> facets = new ArrayList<>();
    for (String field : SearchPlan.FACETS) {
      List<SearchResult.Count> counts = new ArrayList<>();
      for (JsonNode bucket : counted.path(field).path("buckets")) {
        counts.add(
            new SearchResult.Count(
                bucket.path("key").asString(""), bucket.path("doc_count").asLong(0)));
      }
      boolean dated = field.equals(Fields.STATUS);
      facets.add(
          new SearchResult.Facet(field, dated ? SearchPlan.begun(counts, announced) : counts));
    }
    return facets;
  }
}
