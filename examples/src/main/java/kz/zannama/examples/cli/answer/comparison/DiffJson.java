package kz.zannama.examples.cli.answer.comparison;

import java.util.Locale;
import java.util.Map;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.Run;
import kz.zannama.model.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Comparisons as one JSON array: an object per unit that differs, with its language.
public final class DiffJson {
  private DiffJson() {}

  public static String write(Map<Language, Comparison> compared) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    compared.forEach((language, comparison) ->
        comparison
            .differences()
            .forEach(it -> difference(it, json.addObject().put("language", language.code()))));
    return json.toPrettyString();
  }

  public static void difference(Difference difference, ObjectNode json) {
    json.put("id", difference.id().value());
    switch (difference) {
      case Difference.Added added -> json.put("change", "added").put("after", added.unit().text());
      case Difference.Removed removed ->
          json.put("change", "removed").put("before", removed.unit().text());
      case Difference.Renumbered renumbered ->
          json.put("change", "renumbered").put("was", renumbered.before().id().value());
      case Difference.Changed changed -> {
        json.put("change", "changed");
        if (!changed.before().id().equals(changed.id())) {
          json.put("was", changed.before().id().value());
        }
        json.put("before", changed.before().text()).put("after", changed.after().text());
        ArrayNode words = json.putArray("words");
        changed.runs().forEach(run -> words.addObject().put(name(run), run.text()));
      }
    }
  }

  private static String name(Run run) {
    return run.fate().name().toLowerCase(Locale.ROOT);
  }
}
