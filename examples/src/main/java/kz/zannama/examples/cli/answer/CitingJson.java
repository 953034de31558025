package kz.zannama.examples.cli.answer;

import java.util.List;
import kz.zannama.model.Act;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Typed citations as one JSON array.
public final class CitingJson {
  private CitingJson() {}

  public static ArrayNode write(List<Citing> all) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    all.forEach(citing -> citing(citing, json.addObject()));
    return json;
  }

  private static void citing(Citing citing, ObjectNode json) {
    Citation citation = citing.typed().citation();
    json.put("language", citing.typed().language().code());
    CitationJson.write(citation, json);
    json.put("issuer", citation.issuer().orElse(null));
    json.put("title", citation.title().orElse(null));
    json.put("registrationNumber", citation.registrationNumber().orElse(null));
    ArrayNode provisions = json.putArray("provisions");
    citation.provisions().forEach(id -> provisions.add(id.value()));
    if (citing.searched()) {
      ArrayNode acts = json.putArray("acts");
      for (Act act : citing.acts()) {
        acts.addObject().put("id", act.id().value()).put("title", citing.title(act));
      }
      ArrayNode passages = json.putArray("passages");
      citing.passages().forEach(passage -> passage(passage, passages.addObject()));
    }
  }

  private static void passage(Passage passage, ObjectNode json) {
    json.put("provision", passage.asked().value());
    json.put("shown", passage.shown().map(ElementId::value).orElse(null));
    json.put("text", passage.text());
  }
}
