package kz.zannama.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.export.AknWording.Turn;
import kz.zannama.export.print.XmlPage;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Person;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;

/// The `meta` of a document: what it is, its life, its changes, and whom and what it names.
final class AknMeta {
  private static final String SOURCE = "#zannama";
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  private final Act act;
  private final ActText text;
  private final Requisites facts;
  private final AknIds ids;
  private final AknWording wording;
  private final XmlPage xml;
  private final String work;
  private final Map<Turn, String> turns = new HashMap<>();
  private final Map<String, Named> references = new LinkedHashMap<>();

  /// What is named in `references`.
  private record Named(String element, String eId, String href, String showAs) {}

  AknMeta(Act act, ActText text, AknIds ids, AknWording wording, XmlPage xml) {
    this.act = act;
    this.text = text;
    this.facts = text.requisites();
    this.ids = ids;
    this.wording = wording;
    this.xml = xml;
    this.work = AknUris.work(act);
    known("TLCOrganization", "organization", "zannama");
    known("TLCRole", "role", "author");
    known("TLCRole", "role", "editor");
    wording.concept().ifPresent(name -> known("TLCConcept", "concept", name));
  }

  void write() {
    xml.block("meta");
    identification("");
    publication();
    collectReferences();
    lifecycle();
    analysis();
    wording.write(turns, SOURCE, xml);
    references();
    xml.text("\n").end();
  }

  /// The `meta` of an annex, which is a part of the work.
  void writeComponent(String eId) {
    xml.block("meta");
    identification(AknUris.encoded(eId));
    xml.text("\n").end();
  }

  private void identification(String part) {
    String expression = AknUris.expression(act, text);
    String component = part.isEmpty() ? "/!main" : "/!" + part;
    xml.block("identification", "source", SOURCE);
    core("FRBRWork", work, component, facts.adopted(), "adoption", true);
    value("FRBRcountry", "kz");
    value("FRBRsubtype", AknUris.form(facts.type()));
    facts.number().ifPresent(number -> value("FRBRnumber", number));
    xml.end();
    Optional<LocalDate> version = facts.versionDate().or(facts::adopted);
    core("FRBRExpression", expression, component, version, "version", false);
    xml.block("FRBRlanguage", "language", AknUris.language(text.language())).end();
    xml.end();
    core("FRBRManifestation", expression, component + ".xml", version, "version", false);
    value("FRBRformat", "application/akn+xml");
    xml.end();
    xml.text("\n").end();
  }

  private void core(
      String element,
      String uri,
      String component,
      Optional<LocalDate> date,
      String dateName,
      boolean named) {
    xml.block(element);
    value("FRBRthis", uri + component);
    value("FRBRuri", element.equals("FRBRManifestation") ? uri + ".xml" : uri);
    if (named) {
      xml.block("FRBRalias", "value", act.id().value(), "name", "zannama").end();
    }
    date(date, dateName);
    String author = facts.issuers().isEmpty() || !named ? SOURCE : "#" + organization(0);
    xml.block("FRBRauthor", "href", author, "as", named ? "#author" : "#editor").end();
  }

  private void date(Optional<LocalDate> date, String name) {
    String known = date.isPresent() ? name : "unknown";
    xml.block("FRBRdate", "date", date.orElse(UNKNOWN).toString(), "name", known).end();
  }

  private void value(String element, String value) {
    xml.block(element, "value", value).end();
  }

  private String organization(int index) {
    String issuer = facts.issuers().get(index);
    String key = BodyKey.of(issuer, text.language()).value();
    return named(
        "TLCOrganization", "org", "/akn/ontology/organization/" + AknUris.encoded(key), issuer);
  }

  private void known(String element, String kind, String name) {
    String href = "/akn/ontology/" + kind + "/" + name;
    references.put(name, new Named(element, ids.next(name), href, name));
  }

  private String named(String element, String prefix, String href, String showAs) {
    return references
        .computeIfAbsent(
            element + " " + href + " " + showAs,
            key -> new Named(element, ids.next(prefix), href, showAs))
        .eId();
  }

  /// Registration with the justice authority stands here: an act's publication has no printed name.
  private void publication() {
    facts
        .registration()
        .ifPresent(registration ->
            xml.block(
                    "publication",
                    "date",
                    registration.date().or(facts::adopted).orElse(UNKNOWN).toString(),
                    "name",
                    "registration",
                    "showAs",
                    registration.authority().filter(a -> !a.isBlank()).orElse("registration"),
                    "number",
                    registration.number())
                .end());
  }

  private void collectReferences() {
    for (int i = 0; i < facts.issuers().size(); i++) {
      organization(i);
    }
    for (Person person : text.signatories()) {
      named(
          "TLCPerson",
          "person",
          "/akn/ontology/person/" + AknUris.encoded(person.name()),
          person.name());
      person
          .office()
          .filter(office -> !office.isBlank())
          .ifPresent(office ->
              named("TLCRole", "role", "/akn/ontology/role/" + AknUris.encoded(office), office));
    }
    text.changes().forEach(change -> citation("activeRef", "ar", change.scope().act()));
    text.history().forEach(change -> citation("passiveRef", "pr", change.scope().act()));
    citation("passiveRef", "pr", facts.status().by());
    wording.applied().forEach(change -> amending(change.act()));
    wording.ignored().forEach(change -> amending(change.act()));
    text.basis().forEach(basis -> citation("activeRef", "ar", Optional.of(basis)));
  }

  private Optional<String> citation(String element, String prefix, Optional<Citation> cited) {
    return cited.map(act -> named(element, prefix, href(act), shown(act)));
  }

  private String amending(AmendingAct by) {
    Requisites own = by.text().requisites();
    Citation cited = Citation.of(own.type()).withDateAndNumber(own.adopted(), own.number());
    return named("passiveRef", "pr", AknUris.work(by.id(), own.type()), shown(cited));
  }

  private String href(Citation cited) {
    return AknUris.work(cited, text.language());
  }

  private static String shown(Citation cited) {
    return AknUris.form(cited.type())
        + cited.adopted().map(date -> " " + date).orElse("")
        + cited.number().map(number -> " № " + number).orElse("")
        + cited.title().map(title -> " " + title).orElse("");
  }

  private void lifecycle() {
    xml.block("lifecycle", "source", SOURCE);
    event(facts.adopted().orElse(UNKNOWN), SOURCE, "generation");
    Map<String, Runnable> events = new LinkedHashMap<>();
    for (Change change : text.history()) {
      Change.Scope scope = change.scope();
      scope
          .effective()
          .or(() -> scope.act().flatMap(Citation::adopted))
          .ifPresent(date -> {
            String source = citation("passiveRef", "pr", scope.act()).orElse("zannama");
            boolean whole = change instanceof Change.Repeal && scope.provision().isEmpty();
            String type = whole && scope.document().isEmpty() ? "repeal" : "amendment";
            events.put(date + source + type, () -> event(date, "#" + source, type));
          });
    }
    repeal()
        .ifPresent(by ->
            by.adopted()
                .ifPresent(date -> {
                  String source = citation("passiveRef", "pr", Optional.of(by)).orElseThrow();
                  events.put(date + source + "repeal", () -> event(date, "#" + source, "repeal"));
                }));
    events.values().forEach(Runnable::run);
    wording.applied().forEach(this::turns);
    xml.text("\n").end();
  }

  /// The days on which a change begins and ends, each once for each act.
  private void turns(OrderedChange change) {
    String source = "#" + amending(change.act());
    Stream.concat(change.effective().stream(), change.until().stream())
        .map(day -> new Turn(day, change.act().id()))
        .forEach(turn -> turns.computeIfAbsent(turn, it -> event(it.day(), source, "amendment")));
  }

  private Optional<Citation> repeal() {
    Status status = facts.status();
    return status.state() == Status.State.REPEALED ? status.by() : Optional.empty();
  }

  private String event(LocalDate date, String source, String type) {
    String eId = ids.next("event");
    xml.block("eventRef", "eId", eId, "date", date.toString(), "source", source, "type", type)
        .end();
    return eId;
  }

  private void analysis() {
    boolean made = !wording.applied().isEmpty() || !wording.ignored().isEmpty();
    if (text.changes().isEmpty() && text.history().isEmpty() && !made) {
      return;
    }
    xml.block("analysis", "source", SOURCE);
    active();
    if (!text.history().isEmpty() || made) {
      xml.block("passiveModifications");
      text.history().forEach(change -> modification(change, false));
      wording.applied().forEach(this::applied);
      wording.ignored().forEach(this::ignored);
      xml.text("\n").end();
    }
    xml.text("\n").end();
  }

  private void active() {
    if (!text.changes().isEmpty()) {
      xml.block("activeModifications");
      text.changes().forEach(change -> modification(change, true));
      xml.text("\n").end();
    }
  }

  /// A change that made the wording: its order, and the provisions that are as it made them.
  private void applied(OrderedChange change) {
    List<String> attributes = new ArrayList<>(kind(change.change()));
    attributes.addAll(List.of("eId", ids.next("pm")));
    wording.period(change).ifPresent(period -> attributes.addAll(List.of("period", period)));
    List<String> made =
        wording.made(change).stream().map(id -> "#" + AknUris.encoded(id.value())).toList();
    passive(change, attributes, made);
  }

  /// A change that could not be applied.
  private void ignored(OrderedChange change) {
    List<String> attributes = new ArrayList<>(kind(change.change()));
    attributes.addAll(List.of("eId", ids.next("pm"), "status", "ignored"));
    passive(change, attributes, List.of());
  }

  private void passive(OrderedChange change, List<String> attributes, List<String> made) {
    xml.block(element(change.change()), attributes.toArray(String[]::new));
    xml.block("source", "href", wording.source(change)).end();
    Optional<String> named =
        change.change().scope().provision().map(id -> AknUris.part(work, id.value()));
    List<String> destinations = made.isEmpty() ? List.of(named.orElse(work)) : made;
    destinations.forEach(it -> xml.block("destination", "href", it).end());
    xml.end();
  }

  private static String element(Change change) {
    return change instanceof Change.Suspension ? "efficacyMod" : "textualMod";
  }

  private void modification(Change change, boolean active) {
    Change.Scope scope = change.scope();
    String here = ids.at(scope.span()).map(block -> "#" + ids.of(block)).orElse("#");
    String other = scope.act().map(act -> AknUris.work(act, text.language())).orElse("");
    Optional<String> provision = scope.provision().map(ElementId::value);
    String destination =
        active
            ? provision.map(id -> AknUris.part(other, id)).orElse(other)
            : provision.map(id -> "#" + AknUris.encoded(id)).orElse(work);
    List<String> attributes = new ArrayList<>(kind(change));
    if (!scope.parts().isEmpty() && !(change instanceof Change.Amendment)) {
      attributes.addAll(List.of("incomplete", "true"));
    }
    attributes.addAll(List.of("eId", ids.next(active ? "am" : "pm")));
    xml.block(element(change), attributes.toArray(String[]::new));
    xml.block("source", "href", active ? here : other).end();
    xml.block("destination", "href", destination.isEmpty() ? "#" : destination).end();
    xml.end();
  }

  /// Where a note does not say how an act was amended, the kind is marked as incomplete, as is one
  /// that applies to a part of what it names.
  private static List<String> kind(Change change) {
    return switch (change) {
      case Change.Repeal repeal -> List.of("type", "repeal");
      case Change.Deletion deletion -> List.of("type", "repeal");
      case Change.Rewording rewording -> List.of("type", "substitution");
      case Change.Replacement replacement -> List.of("type", "substitution");
      case Change.Insertion insertion -> List.of("type", "insertion");
      case Change.Renumbering renumbering -> List.of("type", "renumbering");
      case Change.Suspension suspension -> List.of("type", "inapplication");
      case Change.Amendment amendment -> List.of("type", "substitution", "incomplete", "true");
    };
  }

  private void references() {
    xml.block("references", "source", SOURCE);
    for (Named named : references.values()) {
      xml.block(
              named.element(),
              "eId",
              named.eId(),
              "href",
              named.href(),
              "showAs",
              named.showAs().isBlank() ? "-" : named.showAs())
          .end();
    }
    xml.text("\n").end();
  }
}
