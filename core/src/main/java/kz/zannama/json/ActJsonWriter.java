package kz.zannama.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Evidence;
import kz.zannama.model.Issue;
import kz.zannama.model.Person;
import kz.zannama.model.Recognition;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;
import tools.jackson.core.JsonGenerator;

/// Writes one record of the contract, field by field.
final class ActJsonWriter {
  private final JsonGenerator json;
  private final BlockJsonWriter blocks;
  private final ChangeJsonWriter changes;

  ActJsonWriter(JsonGenerator json) {
    this.json = json;
    this.blocks = new BlockJsonWriter(this);
    this.changes = new ChangeJsonWriter(this);
  }

  void write(ActId id, ActText text) {
    json.writeStartObject();
    number("contract", 1);
    string("id", id.value());
    source(text.source());
    string("language", text.language().code());
    requisites(text.requisites());
    string("preamble", text.preamble());
    list("basis", text.basis(), this::citation);
    list("citations", text.citations(), this::citation);
    list("changes", text.changes(), change -> changes.write("target", change));
    list("history", text.history(), change -> changes.write("by", change));
    list("signatories", text.signatories(), this::person);
    list("approvals", text.approvals(), this::person);
    nodes("body", text.body());
    list("annexes", text.annexes(), this::annex);
    list("evidence", text.evidence(), this::evidence);
    list("warnings", text.issues(), this::warning);
    json.writeEndObject();
  }

  private void source(Source source) {
    json.writeObjectPropertyStart("source");
    string("file", source.file());
    string("mediaType", source.mediaType());
    string("sha256", source.sha256());
    number("pages", source.pages());
    string("archiveId", source.archiveId());
    if (!source.companions().isEmpty()) {
      strings("companions", source.companions());
    }
    if (source.edition().isPresent()) {
      object("edition", source.edition(), this::edition);
    }
    if (!source.pieces().isEmpty()) {
      list("pieces", source.pieces(), this::piece);
    }
    if (source.recognition().isPresent()) {
      object("recognition", source.recognition(), this::recognition);
    }
    json.writeEndObject();
  }

  private void recognition(Recognition recognition) {
    string("by", recognition.by());
    json.writeNumberProperty("confidence", hundredths(recognition.confidence()));
    list("lines", recognition.lines(), this::recognizedLine);
  }

  private void recognizedLine(Recognition.Line line) {
    json.writeStartObject();
    span(Optional.of(line.span()));
    json.writeNumberProperty("confidence", line.confidence());
    json.writeArrayPropertyStart("words");
    line.words().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private void edition(Edition edition) {
    string("actCode", edition.actCode());
    date("date", edition.date());
    string("requisite", edition.requisite());
    string("title", edition.title());
    string("link", edition.link());
    object("cause", edition.cause(), this::otherAct);
    date("repealedOn", edition.repealedOn());
    object("repealedBy", edition.repealedBy(), this::otherAct);
  }

  private void otherAct(Edition.OtherAct other) {
    string("code", other.code());
    object("act", Optional.of(other.act()), this::citationFields);
  }

  private void piece(Source.Piece piece) {
    json.writeStartObject();
    string("file", piece.file());
    json.writeNumberProperty("start", piece.start());
    json.writeEndObject();
  }

  private void requisites(Requisites requisites) {
    string("type", requisites.type().name());
    string("title", requisites.title());
    strings("issuers", requisites.issuers());
    date("adopted", requisites.adopted());
    string("number", requisites.number());
    object("registration", requisites.registration(), this::registration);
    date("versionDate", requisites.versionDate());
    json.writeObjectPropertyStart("status");
    status(requisites.status());
    json.writeEndObject();
    object("entryIntoForce", requisites.entryIntoForce(), this::entryIntoForce);
    if (requisites.draft()) {
      json.writeBooleanProperty("draft", true);
    }
  }

  private void registration(Registration registration) {
    string("authority", registration.authority());
    date("date", registration.date());
    string("number", registration.number());
  }

  private void status(Status status) {
    string("state", status.state().name());
    object("by", status.by(), this::citationFields);
    json.writeBooleanProperty("stated", status.stated());
    date("since", status.since());
    date("until", status.until());
    date("knownAt", status.knownAt());
    string("text", Optional.of(status.text()).filter(words -> !words.isEmpty()));
  }

  private void entryIntoForce(EntryIntoForce entry) {
    string("text", entry.text());
    string("rule", entry.rule().name());
    date("date", entry.date());
    number("days", entry.days());
    date("appliesFrom", entry.appliesFrom());
  }

  private void citation(Citation citation) {
    json.writeStartObject();
    citationFields(citation);
    json.writeEndObject();
  }

  void citationFields(Citation citation) {
    string("type", citation.type().name());
    string("issuer", citation.issuer());
    date("adopted", citation.adopted());
    string("number", citation.number());
    string("title", citation.title());
    string("registrationNumber", citation.registrationNumber());
    list("provisions", citation.provisions(), id -> json.writeString(id.value()));
    string("text", citation.text());
    span(citation.span());
  }

  private void person(Person person) {
    json.writeStartObject();
    string("office", person.office());
    string("name", person.name());
    date("date", person.date());
    json.writeEndObject();
  }

  private void annex(Annex annex) {
    json.writeStartObject();
    string("id", annex.id().value());
    string("parent", annex.parent().map(Object::toString));
    string("number", annex.number());
    string("title", annex.title());
    object("of", annex.of(), this::citationFields);
    nodes("body", annex.body());
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) {
    json.writeStartObject();
    string("fact", evidence.fact());
    string("rule", evidence.rule());
    span(Optional.of(evidence.span()));
    json.writeEndObject();
  }

  private void warning(Issue issue) {
    json.writeStartObject();
    string("severity", issue.severity().name());
    string("code", issue.code().value());
    string("message", issue.message());
    number("page", issue.span().map(Span::page).orElseGet(OptionalInt::empty));
    span(issue.span());
    json.writeEndObject();
  }

  void nodes(String name, List<Block> nodes) {
    list(name, nodes, blocks::write);
  }

  JsonGenerator json() {
    return json;
  }

  /// A place in the source; no field at all where there is none.
  void span(Optional<Span> span) {
    span.ifPresent(place -> {
      json.writeObjectPropertyStart("span");
      number("page", place.page());
      if (place.box().isPresent()) {
        json.writeArrayPropertyStart("box");
        json.writeNumber(place.box().get().x());
        json.writeNumber(place.box().get().y());
        json.writeNumber(place.box().get().width());
        json.writeNumber(place.box().get().height());
        json.writeEndArray();
      } else {
        json.writeNullProperty("box");
      }
      number("start", place.start());
      number("end", place.end());
      json.writeEndObject();
    });
  }

  void string(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void string(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  void date(String name, Optional<LocalDate> value) {
    string(name, value.map(LocalDate::toString));
  }

  void decimal(String name, Optional<BigDecimal> value) {
    string(name, value.map(BigDecimal::toPlainString));
  }

  void kind(Enum<?> kind) {
    string("kind", kind.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  private void number(String name, OptionalInt value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsInt());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void strings(String name, List<String> values) {
    list(name, values, json::writeString);
  }

  <T> void list(String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }

  <T> void object(String name, Optional<T> value, Consumer<T> fields) {
    if (value.isPresent()) {
      json.writeObjectPropertyStart(name);
      fields.accept(value.get());
      json.writeEndObject();
    } else {
      json.writeNullProperty(name);
    }
  }
}
