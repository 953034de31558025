package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A search's answer as one JSON object.
public final class ResultJson {
  private ResultJson() {}

  public static ObjectNode write(SearchResult result, Optional<String> meant) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("total", result.total());
    if (result.notKnown().isPresent()) {
      json.put("notKnown", result.notKnown().getAsLong());
    }
    json.put("didYouMean", meant.orElse(null));
    ArrayNode hits = json.putArray("hits");
    result.hits().forEach(hit -> hit(hit, hits.addObject()));
    ArrayNode facets = json.putArray("facets");
    for (SearchResult.Facet facet : result.facets()) {
      ObjectNode named = facets.addObject().put("name", facet.name());
      ArrayNode values = named.putArray("values");
      facet
          .values()
          .forEach(
              count -> values.addObject().put("value", count.value()).put("acts", count.acts()));
    }
    return json;
  }

  private static void hit(SearchHit hit, ObjectNode json) {
    json.put("act", hit.act().value());
    json.put("type", hit.type().name());
    json.put("title", hit.title());
    ObjectNode titles = json.putObject("titles");
    hit.titles().forEach((language, title) -> titles.put(language.code(), title));
    json.put("adopted", hit.adopted().map(LocalDate::toString).orElse(null));
    json.put("number", hit.number().orElse(null));
    json.put("status", hit.status().name());
    json.put("stated", hit.stated());
    json.put("announced", hit.announced().map(LocalDate::toString).orElse(null));
    json.put("endedByOther", hit.endedByOther());
    json.put("language", hit.language().code());
    json.put("coming", hit.coming().map(LocalDate::toString).orElse(null));
    json.put("provision", hit.provision().map(ElementId::value).orElse(null));
    json.put("path", hit.path());
    json.put("heading", hit.heading().orElse(null));
    json.put("page", hit.page().isPresent() ? Integer.valueOf(hit.page().getAsInt()) : null);
    json.put("snippet", hit.snippet().text());
    ranges(hit.snippet().matches(), json.putArray("matches"));
    ranges(hit.titled(), json.putArray("titled"));
    json.put("beside", hit.beside().map(SearchHit.Beside::text).orElse(null));
    json.put("score", hit.score());
  }

  private static void ranges(List<SearchHit.Range> ranges, ArrayNode json) {
    ranges.forEach(range -> json.addArray().add(range.start()).add(range.end()));
  }
}
