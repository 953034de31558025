package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import tools.jackson.databind.JsonNode;

/// The spelling of the acts of a server.
final class ServerSpelling implements Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private final Server server;

  ServerSpelling(Server server) {
    this.server = server;
  }

  @Override
  public Map<Language, Integer> acts() throws IOException {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      filters.put(language.code(), Map.of("exists", Map.of("field", Fields.whole(language))));
    }
    JsonNode counted = counted(filters);
    Map<Language, Integer> acts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      acts.put(language, counted.path(language.code()).path("doc_count").asInt(0));
    }
    return acts;
  }

  @Override
  public Set<String> known(Collection<String> stems) throws IOException {
    List<String> all = List.copyOf(stems);
    if (all.isEmpty()) {
      return Set.of();
    }
    Map<String, Object> filters = new LinkedHashMap<>();
    for (int at = 0; at < all.size(); at++) {
      String stem = all.get(at);
      List<Map<String, Map<String, String>>> any =
          Stream.of(Language.values())
              .map(language -> Map.of("term", Map.of(Fields.whole(language), stem)))
              .toList();
      filters.put(Integer.toString(at), Map.of("bool", Map.of("should", any)));
    }
    JsonNode counted = counted(filters);
    Set<String> known = new LinkedHashSet<>();
    for (int at = 0; at < all.size(); at++) {
      if (counted.path(Integer.toString(at)).path("doc_count").asInt(0) > 0) {
        known.add(all.get(at));
      }
    }
    return known;
  }

  private JsonNode counted(Map<String, Object> filters) throws IOException {
    Map<String, Object> body =
        Map.of("size", 0, "aggs", Map.of("each", Map.of("filters", Map.of("filters", filters))));
    return server
        .expect("POST", "/" + server.acts() + "/_search", body)
        .path("aggregations")
        .path("each")
        .path("buckets");
  }

  @Override
  public List<String> like(String stem, Language language) throws IOException {
    if (stem.length() < SHORTEST || stem.length() > LONGEST) {
      return List.of();
    }
    Map<String, Object> like =
        Map.of(
            "text",
            stem,
            "term",
            Map.of(
                "field",
                Fields.whole(language),
                "analyzer",
                "keyword",
                "suggest_mode",
                "always",
                "size",
                2));
    JsonNode answer =
        server.expect(
            "POST",
            "/" + server.acts() + "/_search",
            Map.of("size", 0, "suggest", Map.of("like", like)));
    List<String> found = new ArrayList<>();
    answer
        .path("suggest")
        .path("like")
        .path(0)
        .path("options")
        .forEach(option -> found.add(option.path("text").asString("")));
    return found;
  }
}
