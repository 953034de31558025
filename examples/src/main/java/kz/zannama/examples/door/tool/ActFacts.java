package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import kz.zannama.export.page.OfficialLink;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.ActLink;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.ForceSpan;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Status;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in each answer about an act: its id, how to cite it, its status with the evidence,
/// its days, and where its texts come from.
final class ActFacts {
  private final ToolCall call;
  private final PageWords words;

  ActFacts(ToolCall call) {
    this.call = call;
    this.words = call.phrases();
  }

  /// An answer that begins with the facts of an act.
  ///
  /// @param day the day whose status and force are told
  ObjectNode of(Act act, LocalDate day) throws IOException {
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    put(act, day, answer.putObject("act"));
    return answer;
  }

  /// Puts in the facts of an act.
  void put(Act act, LocalDate day, ObjectNode json) throws IOException {
    AmendmentChain chain = call.index().history(act.id());
    json.put("id", act.id().value());
    json.put("citeAs", words.act(act.type(), act.adopted(), act.number()));
    ArrayNode issuers = json.putArray("issuers");
    act.text().requisites().issuers().forEach(issuers::add);
    status(act, chain, day, json.putObject("status"));
    force(chain, day, json.putObject("force"));
    ArrayNode texts = json.putArray("texts");
    act.texts().values().forEach(text -> text(text, texts.addObject()));
  }

  /// What is known against the act, by which words and acts.
  private void status(Act act, AmendmentChain chain, LocalDate day, ObjectNode json) {
    Status status = act.status();
    json.put("words", words.statuses().of(chain, day));
    // A state without its words is easily taken for more than is known.
    json.put("state", status.isSilent() ? null : status.on(day).name());
    json.put("since", status.since().map(LocalDate::toString).orElse(null));
    json.put("knownAt", chain.knownAt().map(LocalDate::toString).orElse(null));
    json.put("printed", status.text().isBlank() ? null : status.text());
    json.put("differs", words.statuses().difference(act).orElse(null));
    ArrayNode by = json.putArray("endedBy");
    for (ActLink link : chain.repealedBy()) {
      by.addObject()
          .put("id", link.other().map(other -> other.id().value()).orElse(null))
          .put("citeAs", words.act(link))
          .put("day", link.effective().map(LocalDate::toString).orElse(null));
    }
  }

  /// Whether the act was in force on the day, and from when to when it is.
  private void force(AmendmentChain chain, LocalDate day, ObjectNode json) {
    ActVersion version = chain.asOf(day);
    ForceSpan span = ForceSpan.of(chain);
    json.put("day", day.toString());
    json.put("is", version.force().name());
    json.put("words", words.value(version.force()));
    json.put("doubt", version.doubt().map(words::value).orElse(null));
    json.put("from", span.from().map(LocalDate::toString).orElse(null));
    json.put("until", span.end().map(LocalDate::toString).orElse(null));
  }

  /// A text: in which language, from which day its source has it, and where that is shown.
  static void text(ActText text, ObjectNode json) {
    json.put("language", text.language().code());
    json.put("title", text.title());
    json.put("wordingOf", text.requisites().versionDate().map(LocalDate::toString).orElse(null));
    json.put("source", OfficialLink.of(text).orElse(null));
  }
}
