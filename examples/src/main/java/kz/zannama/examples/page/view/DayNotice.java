package kz.zannama.examples.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.examples.cli.answer.HeldPhrase;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Language;

/// What is told before a wording on a day: whether the act was in force, what could not be applied,
/// where the wording is from, and from when to when it holds.
final class DayNotice {
  private final PageRequest request;
  private final PageWords words;

  DayNotice(PageRequest request, PageWords words) {
    this.request = request;
    this.words = words;
  }

  void write(
      AmendmentChain chain, LocalDate day, Map<Language, HeldWording> held, HtmlWriter page) {
    page.block("section", "class", "notice", "aria-labelledby", "day");
    page.element("h2", words.say("page.day", day), "id", "day");
    ActVersion version = chain.asOf(day);
    String force = words.value(version.force());
    String doubt = version.doubt().map(why -> ": " + words.value(why)).orElse("");
    page.block("p").text(words.say("page.day.force") + " " + force + doubt).end();
    held.forEach((language, wording) -> write(language, wording, page));
    page.end();
  }

  /// Writes what is told of the wording in one language: what could not be applied comes first.
  void write(Language language, HeldWording wording, HtmlWriter page) {
    page.element("h3", words.name(language));
    List<UnappliedChange> unapplied = wording.unapplied();
    if (!unapplied.isEmpty()) {
      page.element("p", words.say("page.day.unapplied", unapplied.size()), "class", "warning");
      page.block("ul", "class", "warning");
      unapplied.forEach(change -> write(change, page));
      page.end();
    }
    HeldPhrase phrase = new HeldPhrase(words);
    page.element("p", PageWords.capital(phrase.origin(wording)));
    phrase.agreement(wording).ifPresent(said -> page.element("p", said));
  }

  private void write(UnappliedChange it, HtmlWriter page) {
    page.block("li").text(words.value(it.reason()) + ": ");
    String address = Address.of(request, "/act", it.change().act().id()).toString();
    String by = words.act(it.change().act().text().requisites());
    page.element("a", by, "href", address).text(". ");
    page.inline("q", "lang", it.change().act().text().language().code());
    page.text(it.change().change().scope().text()).end().end();
  }
}
