package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.examples.page.evidence.PrintedLinks;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.ActRows;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// An act, in one language or in both side by side, as it reads today or on a day; what could not
/// be applied to its text is told before it.
public final class ActPage implements Page {
  private final ActIndex index;
  private final boolean withSources;

  /// The acts of an index.
  ///
  /// @param withSources whether there are files of sources, to which it is linked
  public ActPage(ActIndex index, boolean withSources) {
    this.index = index;
    this.withSources = withSources;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    Act act = Acts.named(index, request);
    List<ActText> texts = Acts.texts(act, request);
    Optional<LocalDate> day = request.day("on");
    AmendmentChain chain = index.history(act.id());
    Map<Language, HeldWording> held =
        day.isPresent() ? Acts.wordings(index, act.id(), texts, day.get()) : Map.of();
    List<ActRows.Column> columns = new ArrayList<>();
    List<PrintedLinks> links = new ArrayList<>();
    for (ActText text : texts) {
      Optional<HeldWording> wording = Optional.ofNullable(held.get(text.language()));
      Optional<PrintedLinks> printed = printed(act.id(), text, wording, request, words);
      printed.ifPresent(links::add);
      columns.add(column(text, wording, printed, request, words));
    }
    List<ActRows.Row> rows = ActRows.of(columns).rows();
    List<ActText> shown = columns.stream().map(ActRows.Column::text).toList();
    ActHead head = new ActHead(act, chain, request, words);
    return Frame.page(
        request,
        shown.getFirst().title(),
        page -> {
          head.write(shown, day.orElse(index.today()), page);
          day.ifPresent(on -> new DayNotice(request, words).write(chain, on, held, page));
          contents(rows, words, page);
          page.block("div", "class", shown.size() > 1 ? "act two" : "act");
          rows.forEach(row -> row.write(page));
          page.end();
          if (withSources) {
            printed(links, words, page);
          }
          head.issues(shown, page);
        });
  }

  /// A text as it is shown, its citations with links.
  private ActRows.Column column(
      ActText stored,
      Optional<HeldWording> held,
      Optional<PrintedLinks> printed,
      PageRequest request,
      PageWords words)
      throws IOException {
    ActText text = held.map(HeldWording::text).orElse(stored);
    Map<Citation, LinkedAct> cited = index.cited(stored);
    Map<ElementId, ActRows.Maker> makers = new HashMap<>();
    held.ifPresent(wording ->
        wording.madeBy().forEach((id, change) -> makers.put(id, maker(change, request, words))));
    ActRows.Beside beside =
        new ActRows.Beside(
            citation ->
                Optional.ofNullable(cited.get(citation))
                    .map(other -> address(other, citation, request)),
            words.say("page.act.absent"),
            makers,
            element -> printed.flatMap(links -> links.element(element)));
    return new ActRows.Column(text, beside);
  }

  /// Where a text is printed; empty where there are no sources.
  private Optional<PrintedLinks> printed(
      ActId act, ActText text, Optional<HeldWording> held, PageRequest request, PageWords words)
      throws IOException {
    if (!withSources) {
      return Optional.empty();
    }
    return Optional.of(
        held.isEmpty()
            ? PrintedLinks.of(act, text, request, words)
            : PrintedLinks.of(index, act, held.get(), request, words));
  }

  /// The cited act, on the day that is looked at, at the cited provision where it is one.
  private static String address(LinkedAct act, Citation citation, PageRequest request) {
    Address page = Address.of(request, "/act", act.id()).with(request, "on");
    return citation.provisions().size() == 1
        ? page.at(citation.provisions().getFirst()).toString()
        : page.toString();
  }

  private static ActRows.Maker maker(OrderedChange change, PageRequest request, PageWords words) {
    String by = words.act(change.act().text().requisites());
    String said =
        change
            .effective()
            .map(day -> words.say("page.act.made", by, day))
            .orElseGet(() -> words.say("page.act.made-undated", by));
    return new ActRows.Maker(said, Address.of(request, "/act", change.act().id()).toString());
  }

  /// Where the facts of the texts are printed.
  private static void printed(List<PrintedLinks> links, PageWords words, HtmlWriter page) {
    page.block("nav", "class", "issues", "aria-label", words.say("page.printed"));
    links.forEach(text -> text.writeFacts(page));
    page.end();
  }

  private static void contents(List<ActRows.Row> rows, PageWords words, HtmlWriter page) {
    Language read = words.read();
    List<ActRows.Row> entries = rows.stream().filter(row -> row.listed(read).isPresent()).toList();
    if (entries.size() < 2) {
      return;
    }
    page.block("nav", "class", "contents", "aria-label", words.say("page.contents"));
    page.inline("details");
    if (entries.size() <= 30) {
      page.attributes("open", "");
    }
    page.element("summary", words.say("page.contents")).block("ul");
    for (ActRows.Row row : entries) {
      String address = "#" + row.key();
      ActRows.Cell listed = row.listed(read).orElseThrow();
      page.block("li", "lang", listed.language().code());
      String entry = listed.entry().orElseThrow().replace('\n', ' ');
      page.element("a", entry, "href", address).end();
    }
    page.end().end().end();
  }
}
