package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.zannama.examples.cli.answer.chain.ChainGraph;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.frame.PageLinks;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.ChainList;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Who changed an act and whom it changes, what it rests on and what rests on it, in words; all of
/// it, or what became of one provision.
public final class HistoryPage implements Page {
  private static final int MOST = 500;

  private final ActIndex index;

  /// The acts of an index.
  public HistoryPage(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    Act act = Acts.named(index, request);
    ActText text = Acts.text(act, request);
    AmendmentChain chain = index.history(act.id());
    Optional<ElementId> provision = request.value("provision").map(ElementId::new);
    LocalDate today = index.today();
    return Frame.page(
        request,
        words.say("page.history") + ": " + text.title(),
        page -> {
          new ActHead(act, chain, request, words).write(List.of(text), today, page);
          page.element("h2", words.say("page.history"));
          provisions(act, chain, provision, request, words, page);
          if (chain.links().isEmpty()) {
            page.element("p", words.say("page.history.none"));
            return;
          }
          List<ActLink> shown =
              Stream.of(ActLink.Kind.values())
                  .flatMap(kind -> links(chain, kind, provision).stream())
                  .toList();
          if (!shown.isEmpty()) {
            new GraphView(request, words)
                .write(ChainGraph.of(act, shown, Phrasing.in(words.language())), page);
          }
          if (provision.isEmpty()) {
            String drawing = Address.of(request, "/timeline.svg", act.id()).toString();
            page.block("p", "class", "wide", "tabindex", "0", "role", "group");
            page.attributes("aria-label", words.say("page.history.timeline"));
            page.empty("img", "src", drawing, "alt", words.say("page.history.timeline")).end();
          }
          new ChainList(act.id(), text, new PageLinks(request), words).write(shown, page);
        });
  }

  private static List<ActLink> links(
      AmendmentChain chain, ActLink.Kind kind, Optional<ElementId> provision) {
    return chain.links(kind).stream()
        .filter(link -> provision.isEmpty() || isAbout(link, provision.get()))
        .toList();
  }

  private static boolean isAbout(ActLink link, ElementId provision) {
    return link.kind() == ActLink.Kind.CHANGED_BY
        && link.provision().filter(provision::meets).isPresent();
  }

  /// The provisions that were changed, to choose one of.
  private static void provisions(
      Act act,
      AmendmentChain chain,
      Optional<ElementId> chosen,
      PageRequest request,
      PageWords words,
      HtmlWriter page) {
    TreeSet<ElementId> changed = new TreeSet<>();
    chain.changedBy().stream().flatMap(link -> link.provision().stream()).forEach(changed::add);
    if (changed.isEmpty()) {
      return;
    }
    page.block("form", "action", "/history", "method", "get", "class", "tools");
    page.empty("input", "type", "hidden", "name", "id", "value", act.id().value());
    Forms.hidden(request, PageRequest.LANGUAGE, page);
    page.element("label", words.say("page.history.provision"), "for", "provision").text(" ");
    page.inline("select", "id", "provision", "name", "provision");
    page.element("option", words.say("page.history.all"), "value", "");
    changed.stream()
        .limit(MOST)
        .forEach(id -> {
          page.inline("option", "value", id.value());
          if (chosen.equals(Optional.of(id))) {
            page.attributes("selected", "");
          }
          page.text(words.provision(id)).end();
        });
    page.end().text(" ").element("button", words.say("page.show"), "type", "submit").end();
  }
}
