package kz.zannama.examples.page.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Evidence;
import kz.zannama.model.Span;

/// What a request wants to see printed: an element of a text, `at=art_5`, or a fact, `fact=number`.
///
/// @param act the act
/// @param text the text of it, today's or that of a day
/// @param element the element; empty for a fact
/// @param fact the fact and the rule that found it; empty for an element
/// @param span where it is printed
record Printed(
    Act act, ActText text, Optional<ElementId> element, Optional<Evidence> fact, Span span) {
  /// What facts are called in the catalogue.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("type", "act"),
          Map.entry("adopted", "act"),
          Map.entry("number", "act"),
          Map.entry("title", "title"),
          Map.entry("issuers", "issuer"),
          Map.entry("registration", "registered"),
          Map.entry("entryIntoForce", "entry"),
          Map.entry("status", "status"),
          Map.entry("versionDate", "wording"),
          Map.entry("basis", "basis"),
          Map.entry("citations", "citations"),
          Map.entry("changes", "changes"),
          Map.entry("history", "notes"),
          Map.entry("signatories", "signatories"),
          Map.entry("approvals", "approvals"),
          Map.entry("annexes", "annexes"));

  // Specimen: `basis[0]`
  private static final Pattern PLACE = Pattern.compile("\\[\\d{1,6}\\]$");

  /// What a request asks for.
  ///
  /// @throws PageProblem if it is not known where that is printed
  static Printed of(ActIndex index, PageRequest request) throws PageProblem, IOException {
    Act act = Acts.named(index, request);
    ActText stored = Acts.text(act, request);
    Optional<ElementId> element = request.value("at").map(ElementId::new);
    Optional<String> asked = request.value("fact");
    Optional<LocalDate> day = request.day("on");
    Optional<HeldWording> held =
        day.isEmpty() ? Optional.empty() : Optional.of(on(day.get(), index, act, stored));
    PrintedPlaces places =
        held.isEmpty() ? PrintedPlaces.of(stored) : PrintedPlaces.of(index, act.id(), held.get());
    boolean made =
        element.isPresent()
            ? places.isMade(element.get())
            : asked.filter(places::isMade).isPresent();
    if (made) {
      throw new PageProblem(404, "page.problem.printed-elsewhere");
    }
    Optional<Evidence> fact = asked.flatMap(places::fact).filter(Printed::isNamed);
    Span span =
        (element.isPresent() ? places.element(element.get()) : fact.map(Evidence::span))
            .orElseThrow(() -> new PageProblem(404, "page.problem.printed"));
    return new Printed(act, held.map(HeldWording::text).orElse(stored), element, fact, span);
  }

  /// How a text reads on a day.
  private static HeldWording on(LocalDate day, ActIndex index, Act act, ActText text)
      throws PageProblem, IOException {
    return index
        .wording(act.id(), text.language(), day)
        .orElseThrow(() -> new PageProblem(404, "page.problem.printed"));
  }

  /// What it is, in words.
  String label(PageWords words) {
    return element.map(words::provision).or(() -> fact.map(it -> words.say(key(it)))).orElseThrow();
  }

  /// Whether a fact has a name that people know.
  static boolean isNamed(Evidence fact) {
    return NAMES.containsKey(kind(fact));
  }

  /// The catalogue's key of a named fact.
  static String key(Evidence fact) {
    return "page.fact." + NAMES.get(kind(fact));
  }

  /// What sort of fact it is: `basis` of `basis[0]`.
  private static String kind(Evidence fact) {
    return PLACE.matcher(fact.fact()).replaceFirst("");
  }
}
