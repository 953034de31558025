package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zannama.history.ActKey;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.history.Pause;
import kz.zannama.identity.TextEvidence;
import kz.zannama.index.SearchPlan;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.KeyedActs;
import kz.zannama.index.internal.store.OpenActs;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.Summary;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;

/// Reads acts and their links from a server.
public final class ServerActs implements SearchPlan.Acts, KeyedActs, OpenActs.Written {
  /// So many keys are asked for at a time.
  private static final int KEYS = 500;

  private static final int PAGE = 200;

  /// What an act is read back from.
  static final List<String> ACT = List.of(Fields.ID, Mapping.TEXTS, Fields.END);

  private final Server server;
  private final Map<ActId, Seen> seen = new HashMap<>();

  /// The acts of a server.
  public ServerActs(Server server) {
    this.server = server;
  }

  /// What the document of an act was when it was read last.
  ///
  /// @param number the number of the operation that wrote it
  /// @param term the term of that number
  /// @param prints the names of its texts
  record Seen(long number, long term, Set<String> prints) {}

  /// What the documents of acts were when they were read last, since [#forgetSeen].
  Map<ActId, Seen> seen() {
    return seen;
  }

  void forgetSeen() {
    seen.clear();
  }

  @Override
  public Spelling spelling() {
    return new ServerSpelling(server);
  }

  @Override
  public Optional<LocalDate> newest() throws IOException {
    JsonNode newest =
        search(
                Map.of(
                    "size",
                    0,
                    "aggs",
                    Map.of("newest", Map.of("max", Map.of("field", Fields.ADOPTED)))))
            .path("aggregations")
            .path("newest")
            .path("value");
    return newest.isNumber()
        ? Optional.of(LocalDate.ofEpochDay((long) newest.doubleValue()))
        : Optional.empty();
  }

  @Override
  public List<Act> find(Query acts, int most) throws IOException {
    JsonNode hits =
        search(Map.of("size", most, "query", QueryDsl.of(acts), "_source", ACT)).path("hits");
    return read(hits.path("hits")).stream().map(StoredAct::newest).toList();
  }

  @Override
  public AmendmentChain chain(Act act) throws IOException {
    return KeyedActs.super.chain(act);
  }

  @Override
  public Optional<Pause> gap(ActId act) throws IOException {
    return stored(List.of(act)).stream().flatMap(found -> found.gap().stream()).findFirst();
  }

  @Override
  public List<Act> anyOf(String field, Collection<ActKey> keys) throws IOException {
    List<Act> found = new ArrayList<>();
    for (JsonNode hit : with(field, keys.stream().map(ActKey::value).toList(), ACT)) {
      found.add(read(List.of(hit)).getFirst().newest());
    }
    return found;
  }

  @Override
  public List<LinkedAct> restingOn(Collection<ActKey> keys) throws IOException {
    List<String> values = keys.stream().map(ActKey::value).toList();
    List<LinkedAct> found = new ArrayList<>();
    for (JsonNode hit : with(Fields.BASIS, values, List.of(Fields.SUMMARY))) {
      found.add(summary(hit).act());
    }
    return found;
  }

  @Override
  public Set<LinkedAct> named(ActKey name, Predicate<Set<String>> bodies) throws IOException {
    Set<LinkedAct> named = new LinkedHashSet<>();
    for (JsonNode hit :
        with(Fields.NAME, List.of(name.value()), List.of(Fields.SUMMARY, Fields.POSSIBLE_BODY))) {
      if (bodies.test(Set.copyOf(values(hit, Fields.POSSIBLE_BODY)))) {
        named.add(summary(hit).act());
      }
    }
    return named;
  }

  @Override
  public Collection<StoredAct> sharing(Set<String> keys, Predicate<ActId> wanted)
      throws IOException {
    List<JsonNode> hits =
        with(Fields.JOIN, keys, ACT).stream()
            .filter(hit -> wanted.test(id(hit)))
            .limit(OpenActs.MOST_SHARING)
            .toList();
    return read(hits);
  }

  /// How many acts there are.
  public long size() throws IOException {
    return server.expect("GET", "/" + server.acts() + "/_count", Map.of()).path("count").asLong(0);
  }

  /// The one act with an id, or that a text was put under an id.
  public Optional<StoredAct> whole(ActId id) throws IOException {
    List<StoredAct> own = stored(List.of(id));
    List<StoredAct> known =
        own.isEmpty() ? read(with(Fields.JOIN, Set.of(TextEvidence.key(id)), ACT)) : own;
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }

  /// The acts with some ids as they are stored now, whether searches see them yet or not.
  List<StoredAct> stored(Collection<ActId> ids) throws IOException {
    List<String> names = ids.stream().map(ServerDocument::name).toList();
    List<JsonNode> found = new ArrayList<>();
    String path =
        "/" + server.acts() + "/_mget?_source_includes=" + String.join(",", ACT) + ",stamp";
    for (JsonNode document : server.expect("POST", path, Map.of("ids", names)).path("docs")) {
      if (document.path("found").booleanValue()) {
        found.add(document);
      }
    }
    return read(found);
  }

  /// What the documents with some names hold of their stamps.
  Map<String, String> stamps(Collection<String> names) throws IOException {
    Map<String, String> stamps = new HashMap<>();
    String path = "/" + server.acts() + "/_mget?_source_includes=" + Mapping.STAMP;
    for (JsonNode document :
        server.expect("POST", path, Map.of("ids", List.copyOf(names))).path("docs")) {
      stamps.put(
          document.path("_id").asString(""),
          document.path("_source").path(Mapping.STAMP).asString(""));
    }
    return stamps;
  }

  /// The documents that have any of some keys in a field.
  ///
  /// @param source what is read of each
  List<JsonNode> with(String field, Collection<String> keys, List<String> source)
      throws IOException {
    List<JsonNode> found = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    List<String> all = List.copyOf(keys);
    for (int at = 0; at < all.size(); at += KEYS) {
      List<String> some = all.subList(at, Math.min(all.size(), at + KEYS));
      Map<String, Object> filter =
          Map.of("constant_score", Map.of("filter", Map.of("terms", Map.of(field, some))));
      each(
          filter,
          source,
          hit -> {
            if (known.add(hit.path("_id").asString(""))) {
              found.add(hit);
            }
          });
    }
    return found;
  }

  /// What is done with a document.
  interface Each {
    void take(JsonNode hit) throws IOException;
  }

  /// Takes every document that a query finds, however many there are.
  void each(Map<String, Object> query, List<String> source, Each each) throws IOException {
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("size", PAGE);
    first.put("query", query);
    first.put("_source", source);
    first.put("seq_no_primary_term", true);
    first.put("sort", List.of("_doc"));
    JsonNode page = server.expect("POST", "/" + server.acts() + "/_search?scroll=2m", first);
    String scroll = page.path("_scroll_id").asString("");
    try {
      while (true) {
        JsonNode hits = page.path("hits").path("hits");
        for (JsonNode hit : hits) {
          each.take(hit);
        }
        if (hits.size() < PAGE) {
          return;
        }
        page =
            server.expect("POST", "/_search/scroll", Map.of("scroll", "2m", "scroll_id", scroll));
      }
    } finally {
      server.send("DELETE", "/_search/scroll", Map.of("scroll_id", List.of(scroll)));
    }
  }

  JsonNode search(Map<String, Object> body) throws IOException {
    return server.expect("POST", "/" + server.acts() + "/_search", body);
  }

  /// The acts of some documents, with all their texts.
  List<StoredAct> read(Iterable<JsonNode> hits) {
    List<JsonNode> all = new ArrayList<>();
    hits.forEach(all::add);
    Shelf shelf = new Shelf(server, all);
    List<StoredAct> acts = new ArrayList<>();
    for (JsonNode hit : all) {
      StoredAct act = shelf.act(hit);
      Set<String> prints = new LinkedHashSet<>();
      hit.path("_source")
          .path(Mapping.TEXTS)
          .forEach(text -> prints.add(text.path("print").asString("")));
      seen.put(
          act.id(),
          new Seen(hit.path("_seq_no").asLong(-1), hit.path("_primary_term").asLong(-1), prints));
      acts.add(act);
    }
    return acts;
  }

  /// The id of the act of a document.
  static ActId id(JsonNode hit) {
    return new ActId(hit.path("_source").path(Fields.ID).asString(""));
  }

  /// What hits and links tell of the act of a document.
  static Summary summary(JsonNode hit) {
    return Summary.of(new BytesRef(hit.path("_source").path(Fields.SUMMARY).asString("")));
  }

  /// The values of a field of a document.
  static List<String> values(JsonNode hit, String field) {
    JsonNode value = hit.path("_source").path(field);
    return (value.isArray() ? value.valueStream() : Stream.of(value))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }
}
