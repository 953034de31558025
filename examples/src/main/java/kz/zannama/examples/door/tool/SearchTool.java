package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.util.Optional;
import kz.zannama.examples.cli.answer.FilterHints;
import kz.zannama.examples.cli.answer.ResultJson;
import kz.zannama.examples.cli.answer.ResultPrinter;
import kz.zannama.examples.cli.option.StatusConverter;
import kz.zannama.examples.cli.option.TypeConverter;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.export.page.OfficialLink;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.QuerySyntaxException;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.model.Act;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Searches, as the command of that name does; each hit with how to cite it and where its source
/// is.
final class SearchTool implements Tool {
  private static final int USUAL = 10;
  private static final int VALUES = 10;

  @Override
  public ObjectNode answer(ToolCall call) throws ToolProblem, IOException {
    ActQuery query = query(call);
    ActIndex index = call.index();
    SearchResult result = index.search(query);
    ObjectNode answer = ResultJson.write(result, index.didYouMean(query.text()));
    if (result.total() == 0) {
      String hints = new FilterHints(index, call.terminal()).of(query);
      answer.put("advice", hints + call.terminal().say("assistant.try.search"));
    }
    for (int i = 0; i < result.hits().size(); i++) {
      source(result.hits().get(i), call, (ObjectNode) answer.get("hits").get(i));
    }
    answer.get("facets").forEach(facet -> cut((ArrayNode) facet.get("values")));
    int next = query.offset() + result.hits().size();
    boolean more = !result.hits().isEmpty() && next < result.total();
    answer.put("offset", query.offset()).put("next", more ? Integer.valueOf(next) : null);
    answer.set("hits", Portion.shortened(answer.get("hits"), call.terminal()));
    return answer;
  }

  private static void source(SearchHit hit, ToolCall call, ObjectNode json) throws IOException {
    String named = call.phrases().act(hit.type(), hit.adopted(), hit.number());
    String place = hit.provision().map(id -> ", " + call.phrases().provision(id)).orElse("");
    json.put("citeAs", named + place);
    // A state without its words is easily taken for more than is known.
    json.put("status", ResultPrinter.status(hit, Phrasing.in(call.phrases().language())))
        .remove("stated");
    Optional<Act> act = call.index().get(hit.act());
    json.put(
        "source",
        act.flatMap(it -> it.text(hit.language())).flatMap(OfficialLink::of).orElse(null));
  }

  private static void cut(ArrayNode values) {
    while (values.size() > VALUES) {
      values.remove(values.size() - 1);
    }
  }

  private static ActQuery query(ToolCall call) throws ToolProblem {
    ActQuery.Builder query = words(call);
    call.read("type", new TypeConverter()).ifPresent(query::type);
    call.read("status", new StatusConverter()).ifPresent(query::status);
    call.words("issuer").ifPresent(query::issuer);
    call.words("region").ifPresent(query::region);
    call.day("in_force_on").ifPresent(query::inForceOn);
    if (call.has("in_force_unknown")) {
      query.forceUnknown();
    }
    if (call.number("year", 0) > 0) {
      query.year(call.number("year", 0));
    }
    if (call.has("only_language")) {
      call.language().ifPresent(query::language);
    }
    call.choice("order", ActQuery.Order.class).ifPresent(query::order);
    query.limit(call.number("limit", USUAL)).offset(call.number("offset", 0));
    try {
      return query.build();
    } catch (IllegalArgumentException e) {
      throw new ToolProblem(String.valueOf(e.getMessage()));
    }
  }

  private static ActQuery.Builder words(ToolCall call) throws ToolProblem {
    try {
      return ActQuery.parse(call.words("query").orElse(""));
    } catch (QuerySyntaxException e) {
      throw call.problem(String.valueOf(e.getMessage()), "assistant.try.query");
    }
  }
}
