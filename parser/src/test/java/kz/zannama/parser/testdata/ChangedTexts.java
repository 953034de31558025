package kz.zannama.parser.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is different between the texts of two wordings, as the facts of examples say it.
final class ChangedTexts {
  private ChangedTexts() {}

  /// What is different, in the order of the later texts; what is gone in that of the earlier.
  ///
  /// @param old the earlier texts by their ids
  /// @param now the later ones
  static List<String> of(Map<String, String> old, Map<String, String> now) {
    List<String> lines = new ArrayList<>();
    now.forEach((id, text) -> {
      if (!text.equals(old.getOrDefault(id, ""))) {
        lines.add(id + ": " + (text.isEmpty() ? "-" : text.replace("\n", " / ")));
      }
    });
    old.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> lines.add(id + ": -"));
    return lines;
  }
}
