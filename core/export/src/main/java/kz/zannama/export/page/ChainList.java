package kz.zannama.export.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.export.HtmlWriter;
import kz.zannama.history.ActLink;
import kz.zannama.history.LinkedAct;
import kz.zannama.language.LanguageDetector;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;

/// The links of an act to others as lists of a page: for each kind the acts, the earliest first,
/// under each what it changes, from when, and in which words that is ordered.
public final class ChainList {
  private static final int MOST = 500;
  private static final int LONGEST = 300;

  private final ActId act;
  private final ActText text;
  private final ActLinks links;
  private final PageWords words;

  /// The links of an act.
  ///
  /// @param text the text whose words tell of acts of which nothing else is known
  public ChainList(ActId act, ActText text, ActLinks links, PageWords words) {
    this.act = act;
    this.text = text;
    this.links = links;
    this.words = words;
  }

  /// What is told of a change.
  ///
  /// @param said what it does, to which provision, from when
  /// @param address where that provision is; empty for none
  /// @param ordered the words that order it
  private record Told(String said, Optional<String> address, String ordered) {}

  /// Writes a section for each kind of link that there is.
  public void write(List<ActLink> chain, HtmlWriter page) {
    for (ActLink.Kind kind : ActLink.Kind.values()) {
      List<ActLink> ofKind = chain.stream().filter(link -> link.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        write(kind, ofKind, page);
      }
    }
  }

  private void write(ActLink.Kind kind, List<ActLink> ofKind, HtmlWriter page) {
    Map<String, List<ActLink>> acts =
        ofKind.stream()
            .sorted(Comparator.comparing(link -> adopted(link).orElse(LocalDate.MAX)))
            .collect(Collectors.groupingBy(words::act, LinkedHashMap::new, Collectors.toList()));
    page.block("section").element("h3", PageWords.capital(words.value(kind)) + " – " + acts.size());
    page.block("ul", "class", "chain");
    acts.entrySet().stream().limit(MOST).forEach(one -> act(one.getKey(), one.getValue(), page));
    if (acts.size() > MOST) {
      page.element("li", words.say("page.more", acts.size() - MOST));
    }
    page.end().end();
  }

  private static Optional<LocalDate> adopted(ActLink link) {
    return link.other().flatMap(LinkedAct::adopted).or(() -> link.citation().adopted());
  }

  private void act(String name, List<ActLink> ofAct, HtmlWriter page) {
    page.block("li");
    Optional<LinkedAct> known = ofAct.stream().flatMap(link -> link.other().stream()).findFirst();
    known
        .flatMap(other -> links.act(other.id()))
        .ifPresentOrElse(
            address -> page.element("a", name, "href", address).text(" "),
            () -> page.text(name + " (" + links.absent() + ") "));
    known.ifPresentOrElse(
        other -> page.element("span", words.title(other), "lang", words.titled(other).code()),
        () ->
            printed(ofAct)
                .ifPresent(cited -> page.element("q", cited, "lang", text.language().code())));
    Set<Told> changes = new LinkedHashSet<>();
    ofAct.forEach(link -> link.change().ifPresent(change -> changes.add(told(link, change))));
    if (!changes.isEmpty()) {
      page.block("ul");
      changes.stream().limit(MOST).forEach(change -> write(change, page));
      page.end();
    }
    page.end();
  }

  private static void write(Told change, HtmlWriter page) {
    page.block("li");
    change
        .address()
        .ifPresentOrElse(
            address -> page.element("a", change.said(), "href", address),
            () -> page.text(change.said()));
    if (!change.ordered().isEmpty()) {
      String language = LanguageDetector.detect(change.ordered()).code();
      page.text(": ").element("q", change.ordered(), "lang", language);
    }
    page.end();
  }

  /// How a text cites an act of which nothing else is known.
  private Optional<String> printed(List<ActLink> ofAct) {
    return ofAct.stream()
        .map(ActLink::citation)
        .filter(text.basis()::contains)
        .map(Citation::text)
        .findFirst();
  }

  private Told told(ActLink link, Change change) {
    String kind = words.say("change." + change.getClass().getSimpleName());
    String said =
        link.provision().map(id -> words.say("change.of", kind, words.provision(id))).orElse(kind);
    String key = link.isFromEarliest() ? "change.from-earliest" : "change.from";
    return new Told(
        link.effective().map(day -> words.say(key, said, day)).orElse(said),
        changed(link).flatMap(id -> link.provision().flatMap(place -> links.place(id, place))),
        ordered(change));
  }

  /// The act that a link says to be changed.
  private Optional<ActId> changed(ActLink link) {
    return switch (link.kind()) {
      case CHANGED_BY, REPEALED_BY -> Optional.of(act);
      case CHANGES, REPEALS -> link.other().map(LinkedAct::id);
      case BASIS, BASIS_OF -> Optional.empty();
    };
  }

  private static String ordered(Change change) {
    String printed = change.scope().text().replace('\n', ' ').strip();
    return printed.length() <= LONGEST ? printed : printed.substring(0, LONGEST) + "…";
  }
}
