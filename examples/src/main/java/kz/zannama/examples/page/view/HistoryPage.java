package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.examples.cli.answer.chain.ChainGraph;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.frame.PageWords;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
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
            new GraphView(request, words).write(ChainGraph.of(act, shown, words.phrasing()), page);
          }
          if (provision.isEmpty()) {
            String drawing = Address.of(request, "/timeline.svg", act.id()).toString();
            page.block("p", "class", "wide", "tabindex", "0", "role", "group");
            page.attributes("aria-label", words.say("page.history.timeline"));
            page.empty("img", "src", drawing, "alt", words.say("page.history.timeline")).end();
          }
          for (ActLink.Kind kind : ActLink.Kind.values()) {
            kind(kind, links(chain, kind, provision), text, request, words, page);
          }
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

  private static void kind(
      ActLink.Kind kind,
      List<ActLink> links,
      ActText text,
      PageRequest request,
      PageWords words,
      HtmlWriter page) {
    if (links.isEmpty()) {
      return;
    }
    Map<String, List<ActLink>> acts =
        links.stream()
            .sorted(Comparator.comparing(link -> adopted(link).orElse(LocalDate.MAX)))
            .collect(Collectors.groupingBy(words::act, LinkedHashMap::new, Collectors.toList()));
    page.block("section").element("h3", PageWords.capital(words.value(kind)) + " – " + acts.size());
    page.block("ul", "class", "chain");
    acts.entrySet().stream()
        .limit(MOST)
        .forEach(one -> act(one.getKey(), one.getValue(), text, request, words, page));
    if (acts.size() > MOST) {
      page.element("li", words.say("page.more", acts.size() - MOST));
    }
    page.end().end();
  }

  private static Optional<LocalDate> adopted(ActLink link) {
    return link.other().flatMap(LinkedAct::adopted).or(() -> link.citation().adopted());
  }

  private static void act(
      String name,
      List<ActLink> links,
      ActText text,
      PageRequest request,
      PageWords words,
      HtmlWriter page) {
    page.block("li");
    Optional<LinkedAct> known = links.stream().flatMap(link -> link.other().stream()).findFirst();
    known.ifPresentOrElse(
        act -> {
          String address = Address.of(request, "/act", act.id()).toString();
          page.element("a", name, "href", address).text(" ");
          page.element("span", words.title(act), "lang", words.titled(act).code());
        },
        () -> {
          page.text(name + " (" + words.say("absent.act") + ") ");
          printed(links, text)
              .ifPresent(cited -> page.element("q", cited, "lang", text.language().code()));
        });
    List<String> changes =
        links.stream()
            .flatMap(link -> link.change().map(change -> change(link, change, words)).stream())
            .distinct()
            .toList();
    if (!changes.isEmpty()) {
      page.block("ul");
      changes.stream().limit(MOST).forEach(change -> page.block("li").text(change).end());
      page.end();
    }
    page.end();
  }

  /// How a text cites an act of which nothing else is known.
  private static Optional<String> printed(List<ActLink> links, ActText text) {
    return links.stream()
        .map(ActLink::citation)
        .filter(text.basis()::contains)
        .map(Citation::text)
        .findFirst();
  }

  private static String change(ActLink link, Change change, PageWords words) {
    String kind = words.say("change." + change.getClass().getSimpleName());
    String said =
        link.provision().map(id -> words.say("change.of", kind, words.provision(id))).orElse(kind);
    String key = link.isFromEarliest() ? "change.from-earliest" : "change.from";
    return link.effective().map(day -> words.say(key, said, day)).orElse(said);
  }
}
