package kz.zannama.export.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.export.HtmlWriter;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;

/// What identifies an act, what is known of its force and by what, and where its official text is,
/// as a list of a page.
public final class FactList {
  /// Where the official texts are.
  public static final String OFFICIAL = "https://zan.gov.kz/";

  private final Act act;
  private final AmendmentChain chain;
  private final ActLinks links;
  private final PageWords words;

  /// The facts of an act.
  ///
  /// @param links where the acts are that ended its force
  public FactList(Act act, AmendmentChain chain, ActLinks links, PageWords words) {
    this.act = act;
    this.chain = chain;
    this.links = links;
    this.words = words;
  }

  /// Writes the list.
  ///
  /// @param texts the texts that the page shows
  /// @param day the day whose status is told
  /// @param whole whether more is told than the act's name and its status
  public void write(List<ActText> texts, LocalDate day, boolean whole, HtmlWriter page) {
    page.block("dl", "class", "facts");
    term("act", page).attributes("id", "act-name");
    page.text(PageWords.capital(words.act(act.type(), act.adopted(), act.number()))).end();
    status(texts, day, page);
    if (whole) {
      facts(texts, page);
    }
    page.end();
  }

  /// The text in the reader's language, else the first one.
  private ActText read(List<ActText> texts) {
    return texts.stream()
        .filter(text -> text.language() == words.read())
        .findFirst()
        .orElse(texts.getFirst());
  }

  private void facts(List<ActText> texts, HtmlWriter page) {
    Requisites facts = read(texts).requisites();
    inEach(
        texts, "issuer", text -> Optional.of(String.join(", ", text.requisites().issuers())), page);
    facts
        .registration()
        .map(this::registered)
        .ifPresent(said -> term("registered", page).text(said).end());
    inEach(
        texts, "entry", text -> text.requisites().entryIntoForce().map(EntryIntoForce::text), page);
    String dates =
        texts.stream()
            .map(text ->
                words.name(text.language())
                    + ": "
                    + text.requisites()
                        .versionDate()
                        .map(words::day)
                        .orElseGet(() -> words.say("page.wording.undated")))
            .collect(Collectors.joining("; "));
    term("wording", page).text(dates).end();
    source(texts, page);
  }

  /// Where official sources show the texts, each address once.
  private void source(List<ActText> texts, HtmlWriter page) {
    term("source", page);
    Set<String> known = new HashSet<>();
    for (ActText text : texts) {
      OfficialLink.of(text)
          .filter(known::add)
          .ifPresent(address -> {
            String label = words.say("page.source", words.name(text.language()));
            page.element("a", label, "href", address, "rel", "noreferrer").text(" ");
          });
    }
    if (known.isEmpty()) {
      page.element("a", words.say("page.official"), "href", OFFICIAL, "rel", "noreferrer");
      page.text(" " + words.say("page.source.unknown"));
    }
    page.end();
  }

  /// A fact as each text prints it, in its language.
  private void inEach(
      List<ActText> texts, String name, Function<ActText, Optional<String>> fact, HtmlWriter page) {
    boolean named = false;
    for (ActText text : texts) {
      Optional<String> printed = fact.apply(text).filter(said -> !said.isBlank());
      if (printed.isPresent()) {
        if (!named) {
          page.block("dt").text(words.say("page.fact." + name)).end();
        }
        named = true;
        page.block("dd", "lang", text.language().code()).text(printed.get()).end();
      }
    }
  }

  private String registered(Registration it) {
    String day = it.date().map(date -> words.say("page.act.day", date)).orElse("");
    String authority = it.authority().map(name -> ", " + name).orElse("");
    return words.say("page.act.number", it.number()) + " " + day + authority;
  }

  /// The status with the words that say it, the acts behind it, and what contradicts it.
  private void status(List<ActText> texts, LocalDate day, HtmlWriter page) {
    Status.State state = act.status().on(day);
    term("status", page).attributes("class", "status " + state);
    page.text(PageWords.capital(words.withDays(words.statuses().of(chain, day)))).end();
    words
        .statuses()
        .difference(act)
        .ifPresent(said -> page.block("dd", "class", "hint").text(said).end());
    for (ActLink link : chain.repealedBy()) {
      link.other().ifPresent(other -> ended(link, other, page));
    }
    for (ActText text : texts) {
      String printed = text.requisites().status().text();
      if (!printed.isBlank()) {
        page.block("dd", "class", "hint").text(words.say("page.status.printed") + " ");
        page.element("q", printed, "lang", text.language().code()).end();
      }
    }
  }

  private void ended(ActLink link, LinkedAct by, HtmlWriter page) {
    page.block("dd").text(words.say("page.status.by") + " ");
    links
        .act(by.id())
        .ifPresentOrElse(
            address -> page.element("a", words.act(by), "href", address),
            () -> page.text(words.act(by) + " (" + links.absent() + ")"));
    String key = link.isFromEarliest() ? "page.not-before" : "page.since";
    link.effective().ifPresent(from -> page.text(", " + words.say(key, from)));
    page.end();
  }

  /// Writes what a fact is called, and opens its value.
  private HtmlWriter term(String name, HtmlWriter page) {
    page.block("dt").text(words.say("page.fact." + name)).end();
    return page.inline("dd");
  }
}
