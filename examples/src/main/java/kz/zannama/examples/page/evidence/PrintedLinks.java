package kz.zannama.examples.page.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.ActRows;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Evidence;
import kz.zannama.model.Language;
import kz.zannama.model.Span;

/// Links from a text to where it is printed.
public final class PrintedLinks {
  private final PrintedPlaces places;
  private final Language language;
  private final Address evidence;
  private final PageWords words;

  private PrintedLinks(PrintedPlaces places, Language language, Address evidence, PageWords words) {
    this.places = places;
    this.language = language;
    this.evidence = evidence;
    this.words = words;
  }

  /// The links of a text that is stored.
  public static PrintedLinks of(ActId act, ActText text, PageRequest request, PageWords words) {
    return of(act, PrintedPlaces.of(text), text.language(), request, words);
  }

  /// The links of a text as it reads on the day that a request has.
  public static PrintedLinks of(
      ActIndex index, ActId act, HeldWording held, PageRequest request, PageWords words)
      throws IOException {
    PrintedPlaces places = PrintedPlaces.of(index, act, held);
    return of(act, places, held.text().language(), request, words);
  }

  private static PrintedLinks of(
      ActId act, PrintedPlaces places, Language language, PageRequest request, PageWords words) {
    Address evidence =
        Address.of(request, "/evidence", act).with("text", language.code()).with(request, "on");
    return new PrintedLinks(places, language, evidence, words);
  }

  /// A link to where an element is printed.
  public Optional<ActRows.Place> element(ElementId id) {
    return places
        .element(id)
        .map(span -> place(span, words.provision(id), evidence.with("at", id.value())));
  }

  /// Writes links to where the facts of the text are printed; nothing where none is known.
  public void writeFacts(HtmlWriter page) {
    List<Evidence> facts = places.facts();
    if (facts.isEmpty()) {
      return;
    }
    page.block("p").text(words.say("page.printed.facts", words.name(language)) + " ");
    String between = "";
    for (Evidence fact : facts) {
      String label = words.say(Printed.key(fact));
      page.text(between);
      page.element("a", label, "href", evidence.with("fact", fact.fact()).toString());
      between = ", ";
    }
    page.end();
  }

  private ActRows.Place place(Span span, String called, Address address) {
    String said =
        span.page().isPresent()
            ? words.say("found.page", span.page().getAsInt())
            : words.say("page.printed.source");
    return new ActRows.Place(said, said + ": " + called, address.toString());
  }
}
