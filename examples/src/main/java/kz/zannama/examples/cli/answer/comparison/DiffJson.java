package kz.zannama.examples.cli.answer.comparison;

import java.util.Locale;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.Run;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as one JSON array: an object per unit that differs.
public final class DiffJson {
  private DiffJson() {}

  public static String write(Comparison comparison) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    comparison.differences().forEach(difference -> difference(difference, json.addObject()));
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
