package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.Run;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// How an act read on two days, and what is different.
public final class ComparePage implements Page {
  private final ActIndex index;

  /// The acts of an index.
  public ComparePage(ActIndex index) {
    this.index = index;
  }

  /// The two wordings and what differs.
  private record Compared(HeldWording before, HeldWording after, Comparison comparison) {
    /// Whether neither wording is known, so that the first that is stands for both.
    boolean isUnknown() {
      return before.origin() == HeldWording.Origin.LATER
          && after.origin() == HeldWording.Origin.LATER;
    }
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    Act act = Acts.named(index, request);
    ActText text = Acts.text(act, request);
    AmendmentChain chain = index.history(act.id());
    List<LocalDate> days = Acts.days(index, act.id());
    Optional<Compared> compared = compare(act, text.language(), request);
    LocalDate today = index.today();
    return Frame.page(
        request,
        words.say("page.compare") + ": " + text.title(),
        page -> {
          new ActHead(act, chain, request, words).write(List.of(text), today, page);
          form(act, text.language(), days, request, words, page);
          compared.ifPresent(it -> write(it, text.language(), request, words, page));
        });
  }

  private Optional<Compared> compare(Act act, Language language, PageRequest request)
      throws PageProblem, IOException {
    Optional<LocalDate> from = request.day("from");
    LocalDate to = request.day("to").orElse(index.today());
    if (from.isEmpty()) {
      return Optional.empty();
    }
    HeldWording before = index.wording(act.id(), language, from.get()).orElseThrow();
    HeldWording after = index.wording(act.id(), language, to).orElseThrow();
    return Optional.of(new Compared(before, after, Comparison.of(before.text(), after.text())));
  }

  private void form(
      Act act,
      Language language,
      List<LocalDate> days,
      PageRequest request,
      PageWords words,
      HtmlWriter page) {
    page.element("h2", words.say("page.compare"));
    page.block("form", "action", "/compare", "method", "get", "class", "tools");
    page.empty("input", "type", "hidden", "name", "id", "value", act.id().value());
    Forms.hidden(request, PageRequest.LANGUAGE, page);
    String earliest = days.isEmpty() ? "" : days.getFirst().toString();
    String from = request.value("from").or(() -> request.value("on")).orElse(earliest);
    Forms.day("from", words.say("page.compare.from"), from, page);
    Forms.day("to", words.say("page.compare.to"), request.value("to").orElse(""), page);
    if (act.texts().size() > 1) {
      page.element("label", words.say("page.field.text"), "for", "text").text(" ");
      page.inline("select", "id", "text", "name", "text");
      for (Language known : act.texts().keySet()) {
        page.inline("option", "value", known.code());
        if (known == language) {
          page.attributes("selected", "");
        }
        page.text(words.name(known)).end();
      }
      page.end().text(" ");
    }
    page.element("button", words.say("page.compare.do"), "type", "submit").end();
    if (!days.isEmpty()) {
      String said = String.join(", ", days.stream().map(words::day).toList());
      page.element("p", words.say("page.compare.stored", said), "class", "hint");
    }
  }

  private static void write(
      Compared it, Language language, PageRequest request, PageWords words, HtmlWriter page) {
    DayNotice notice = new DayNotice(request, words);
    for (HeldWording wording : List.of(it.before(), it.after())) {
      page.block("section", "class", "notice");
      page.element("h3", words.say("page.day", wording.day()));
      notice.write(language, wording, page);
      page.end();
    }
    if (it.isUnknown()) {
      page.element("p", words.say("page.compare.unknown"), "class", "warning");
      return;
    }
    List<Difference> differences = it.comparison().differences();
    page.element("h2", words.say("page.compare.found", differences.size()));
    for (Difference difference : differences) {
      page.block("section", "class", "difference", "lang", language.code());
      write(difference, request, words, page);
      made(it.after(), difference.id(), request, words, page);
      page.end();
    }
  }

  private static void write(
      Difference difference, PageRequest request, PageWords words, HtmlWriter page) {
    String place = words.provision(difference.id());
    String address =
        Address.of(request, "/act")
            .with(request, "id")
            .with(request, "text")
            .with("on", request.value("to").orElse(""))
            .at(difference.id())
            .toString();
    switch (difference) {
      case Difference.Added it -> {
        heading(words.say("diff.added", place), Optional.of(address), words, page);
        page.block("p").inline("ins").lines(it.unit().text()).end().end();
      }
      case Difference.Removed it -> {
        heading(words.say("diff.removed", place), Optional.empty(), words, page);
        page.block("p").inline("del").lines(it.unit().text()).end().end();
      }
      case Difference.Renumbered it -> {
        ComparedUnit before = it.before();
        String said = words.say("diff.renumbered", words.provision(before.id()), place);
        heading(said, Optional.of(address), words, page);
      }
      case Difference.Changed it -> {
        heading(words.say("diff.changed", place), Optional.of(address), words, page);
        page.block("p");
        it.runs().forEach(run -> write(run, page));
        page.end();
      }
    }
  }

  private static void heading(
      String said, Optional<String> address, PageWords words, HtmlWriter page) {
    page.block("h3", "lang", words.code());
    address.ifPresentOrElse(
        to -> page.element("a", PageWords.capital(said), "href", to),
        () -> page.text(PageWords.capital(said)));
    page.end();
  }

  private static void write(Run run, HtmlWriter page) {
    page.lines(run.gap());
    switch (run.fate()) {
      case KEPT -> page.lines(run.text());
      case REMOVED -> page.inline("del").lines(run.text()).end();
      case ADDED -> page.inline("ins").lines(run.text()).end();
    }
  }

  /// The act that made a part of the later wording, where it is told.
  private static void made(
      HeldWording after, ElementId id, PageRequest request, PageWords words, HtmlWriter page) {
    after.madeBy().entrySet().stream()
        .filter(entry -> id.isWithin(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .ifPresent(change -> {
          page.block("p", "class", "made", "lang", words.code());
          String address = Address.of(request, "/act", change.act().id()).toString();
          String by = words.act(change.act().text().requisites());
          page.element("a", words.say("page.act.made-undated", by), "href", address).end();
        });
  }
}
