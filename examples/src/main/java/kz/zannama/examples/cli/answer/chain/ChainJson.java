package kz.zannama.examples.cli.answer.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.zannama.examples.cli.answer.CitationJson;
import kz.zannama.history.ActLink;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.Lineage;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An amendment chain as one JSON object; with `asOf` where a date is asked for: the act's force on
/// it, the links that applied, and those that did not with the reason.
public final class ChainJson {
  private ChainJson() {}

  public static ObjectNode write(AmendmentChain chain, Optional<ActVersion> asOf) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("act", chain.act().value());
    json.put("adopted", chain.adopted().map(LocalDate::toString).orElse(null));
    json.put("status", chain.status().state().name());
    json.put("since", chain.status().since().map(LocalDate::toString).orElse(null));
    json.put("stated", chain.status().stated());
    json.put("knownAt", chain.knownAt().map(LocalDate::toString).orElse(null));
    ArrayNode links = json.putArray("links");
    chain.links().forEach(link -> link(link, links.addObject()));
    asOf.ifPresent(version -> version(version, json.putObject("asOf")));
    return json;
  }

  /// A chain with the acts whose places were taken, or that took them.
  public static ObjectNode write(AmendmentChain chain, Optional<ActVersion> asOf, Lineage lineage) {
    ObjectNode json = write(chain, asOf);
    lineage(lineage.before(), Lineage.Succession::former, json.putArray("tookPlaceOf"));
    lineage(lineage.after(), Lineage.Succession::latter, json.putArray("placeTakenBy"));
    return json;
  }

  private static void lineage(
      List<Lineage.Succession> found,
      Function<Lineage.Succession, LinkedAct> other,
      ArrayNode json) {
    for (Lineage.Succession one : found) {
      ObjectNode entry = json.addObject();
      other(other.apply(one), entry);
      entry.put("inferred", true).put("titleLikeness", one.likeness());
    }
  }

  private static void version(ActVersion version, ObjectNode json) {
    json.put("date", version.date().toString());
    json.put("force", version.force().name());
    json.put("doubt", version.doubt().map(Enum::name).orElse(null));
    json.put("wording", version.wording().map(LocalDate::toString).orElse(null));
    ArrayNode applied = json.putArray("applied");
    version.applied().forEach(link -> link(link, applied.addObject()));
    ArrayNode open = json.putArray("open");
    for (ActVersion.OpenChange change : version.open()) {
      ObjectNode entry = open.addObject();
      entry.put("reason", change.reason().name());
      link(change.link(), entry);
    }
  }

  private static void link(ActLink link, ObjectNode json) {
    json.put("kind", link.kind().name());
    link.other().ifPresentOrElse(act -> other(act, json), () -> json.putNull("other"));
    CitationJson.write(link.citation(), json);
    json.put("change", link.change().map(ChainJson::word).orElse(null));
    json.put("provision", link.provision().map(ElementId::value).orElse(null));
    json.put("effective", link.effective().map(LocalDate::toString).orElse(null));
    json.put("earliest", link.isFromEarliest());
  }

  private static String word(Change change) {
    return switch (change) {
      case Change.Repeal repeal -> "REPEAL";
      case Change.Deletion deletion -> "DELETION";
      case Change.Rewording rewording -> "REWORDING";
      case Change.Replacement replacement -> "REPLACEMENT";
      case Change.Insertion insertion -> "INSERTION";
      case Change.Renumbering renumbering -> "RENUMBERING";
      case Change.Suspension suspension -> "SUSPENSION";
      case Change.Amendment amendment -> "AMENDMENT";
    };
  }

  private static void other(LinkedAct act, ObjectNode json) {
    ObjectNode other = json.putObject("other");
    other.put("id", act.id().value());
    other.put("title", act.title());
  }
}
