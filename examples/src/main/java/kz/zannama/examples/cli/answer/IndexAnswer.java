package kz.zannama.examples.cli.answer;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of the acts that were put into an index.
public final class IndexAnswer {
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final ArrayNode apart = JsonMapper.shared().createArrayNode();

  /// Notes what became of an act.
  ///
  /// @param source the source that gave it
  public void add(String source, PutResult put) {
    counts.merge(put.outcome(), 1, Integer::sum);
    if (put.outcome() == Outcome.KEPT_APART) {
      apart.addObject().put("source", source).put("id", put.id().value());
    }
  }

  /// How many acts were put.
  public int total() {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  /// The answer for reading, in one line.
  ///
  /// @param acts how many acts are in the index now
  public String text(Phrasing wording, int acts, Path folder) {
    String told =
        counts.entrySet().stream()
            .map(count -> wording.value(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
    String there = wording.say("index.acts", acts, folder);
    return (told.isEmpty() ? there : told + "; " + there) + "\n";
  }

  /// The answer for programs: `put`, how many acts had which outcome; `keptApart`, the sources and
  /// ids of acts that only look like others; `acts`, how many there are now.
  public ObjectNode json(int acts) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode put = json.putObject("put");
    for (Outcome outcome : Outcome.values()) {
      put.put(outcome.name().toLowerCase(Locale.ROOT), counts.getOrDefault(outcome, 0));
    }
    json.set("keptApart", apart);
    return json.put("acts", acts);
  }
}
