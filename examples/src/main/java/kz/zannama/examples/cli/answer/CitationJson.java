package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import kz.zannama.model.Citation;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a JSON object that name an act.
public final class CitationJson {
  private CitationJson() {}

  /// Adds what every citation is told by.
  public static void write(Citation citation, ObjectNode json) {
    json.put("type", citation.type().name());
    json.put("adopted", citation.adopted().map(LocalDate::toString).orElse(null));
    json.put("number", citation.number().orElse(null));
    json.put("text", citation.text());
  }
}
