package kz.zannama.json;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Box;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Evidence;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import kz.zannama.model.Recognition;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;
import tools.jackson.databind.JsonNode;

/// Reads one record of the contract.
final class ActJsonReader {
  private ActJsonReader() {}

  static Act read(JsonNode tree) {
    JsonRecord record = new JsonRecord(tree, "");
    if (record.number("contract") != 1) {
      throw record.wrong("contract", "not 1: " + record.number("contract"));
    }
    ActId id = record.make(() -> new ActId(record.text("id")));
    return Act.of(id, text(record));
  }

  private static ActText text(JsonRecord record) {
    return new ActText(
        record
            .object("source", ActJsonReader::source)
            .orElseThrow(() -> record.wrong("source", "missing")),
        record.oneOf("language", Language.values(), Language::code),
        requisites(record),
        record.optionalText("preamble"),
        record.objects("basis", ActJsonReader::citation),
        record.objects("citations", ActJsonReader::citation),
        record.objects("changes", change -> ChangeJsonReader.read("target", change)),
        record.objects("history", change -> ChangeJsonReader.read("by", change)),
        record.objects("signatories", ActJsonReader::person),
        record.objects("approvals", ActJsonReader::person),
        record.objects("body", BlockJsonReader::read),
        record.objects("annexes", ActJsonReader::annex),
        record.objects("evidence", ActJsonReader::evidence),
        record.objects("warnings", ActJsonReader::issue));
  }

  private static Source source(JsonRecord source) {
    return new Source(
        source.text("file"),
        source.text("mediaType"),
        source.text("sha256"),
        source.optionalNumber("pages"),
        source.optionalText("archiveId"),
        source.texts("companions"),
        source.object("edition", ActJsonReader::edition),
        source.objects("pieces", ActJsonReader::piece),
        source.object("recognition", ActJsonReader::recognition));
  }

  private static Recognition recognition(JsonRecord recognition) {
    return new Recognition(
        recognition.text("by"), recognition.objects("lines", ActJsonReader::recognizedLine));
  }

  private static Recognition.Line recognizedLine(JsonRecord line) {
    Span span = span(line).orElseThrow(() -> line.wrong("span", "missing"));
    return new Recognition.Line(span, line.share("confidence"), line.shares("words"));
  }

  private static Edition edition(JsonRecord edition) {
    return new Edition(
        edition.optionalText("actCode"),
        edition.date("date"),
        edition.optionalText("requisite"),
        edition.optionalText("title"),
        edition.optionalText("link"),
        edition.object("cause", ActJsonReader::otherAct),
        edition.date("repealedOn"),
        edition.object("repealedBy", ActJsonReader::otherAct));
  }

  private static Edition.OtherAct otherAct(JsonRecord other) {
    return new Edition.OtherAct(
        other.optionalText("code"),
        other
            .object("act", ActJsonReader::citation)
            .orElseThrow(() -> other.wrong("act", "missing")));
  }

  private static Source.Piece piece(JsonRecord piece) {
    return new Source.Piece(piece.text("file"), piece.number("start"));
  }

  private static Requisites requisites(JsonRecord record) {
    return new Requisites(
        record.oneOf("type", ActType.values(), Enum::name),
        record.text("title"),
        record.texts("issuers"),
        record.date("adopted"),
        record.optionalText("number"),
        record.object("registration", ActJsonReader::registration),
        record.date("versionDate"),
        record
            .object("status", ActJsonReader::status)
            .orElseThrow(() -> record.wrong("status", "missing")),
        record.object("entryIntoForce", ActJsonReader::entryIntoForce),
        record.isTrue("draft"));
  }

  private static Registration registration(JsonRecord registration) {
    return new Registration(
        registration.optionalText("authority"),
        registration.date("date"),
        registration.text("number"));
  }

  private static Status status(JsonRecord status) {
    Status plain =
        Status.of(
            status.oneOf("state", Status.State.values(), Enum::name),
            status.object("by", ActJsonReader::citation));
    return new Status(
        plain.state(),
        status.optionalFlag("stated").orElse(plain.stated()),
        plain.by(),
        status.date("since"),
        status.date("until"),
        status.date("knownAt"),
        status.optionalText("text").orElse(""));
  }

  private static EntryIntoForce entryIntoForce(JsonRecord entry) {
    return new EntryIntoForce(
        entry.text("text"),
        entry.oneOf("rule", EntryIntoForce.Rule.values(), Enum::name),
        entry.date("date"),
        entry.optionalNumber("days"),
        entry.date("appliesFrom"));
  }

  static Citation citation(JsonRecord citation) {
    return new Citation(
        citation.oneOf("type", ActType.values(), Enum::name),
        citation.optionalText("issuer"),
        citation.date("adopted"),
        citation.optionalText("number"),
        citation.optionalText("title"),
        citation.optionalText("registrationNumber"),
        citation.make(() -> citation.texts("provisions").stream().map(ElementId::new).toList()),
        citation.optionalText("text").orElse(""),
        span(citation));
  }

  private static Person person(JsonRecord person) {
    return new Person(person.optionalText("office"), person.text("name"), person.date("date"));
  }

  private static Annex annex(JsonRecord annex) {
    return new Annex(
        id(annex),
        annex.make(() -> annex.optionalText("parent").map(ElementId::new)),
        annex.optionalText("number"),
        annex.optionalText("title"),
        annex.object("of", ActJsonReader::citation),
        annex.objects("body", BlockJsonReader::read));
  }

  private static Evidence evidence(JsonRecord evidence) {
    return new Evidence(
        evidence.text("fact"),
        evidence.text("rule"),
        span(evidence).orElseThrow(() -> evidence.wrong("span", "missing")));
  }

  private static Issue issue(JsonRecord issue) {
    String value = issue.text("code");
    String message = issue.text("message");
    Optional<IssueCode> code = IssueCode.of(value);
    return new Issue(
        issue.oneOf("severity", Issue.Severity.values(), Enum::name),
        code.orElse(IssueCode.UNKNOWN),
        code.isPresent() ? message : value + ": " + message,
        span(issue));
  }

  static ElementId id(JsonRecord record) {
    return record.make(() -> new ElementId(record.text("id")));
  }

  static Optional<Span> span(JsonRecord record) {
    return record.object(
        "span",
        span ->
            span.make(() ->
                new Span(
                    span.optionalNumber("page"),
                    box(span),
                    span.number("start"),
                    span.number("end"))));
  }

  private static Optional<Box> box(JsonRecord span) {
    if (!span.has("box")) {
      return Optional.empty();
    }
    List<JsonNode> sides = span.items("box");
    if (sides.size() != 4 || !sides.stream().allMatch(JsonNode::isNumber)) {
      throw span.wrong("box", "not four numbers: " + sides);
    }
    return Optional.of(
        new Box(
            sides.get(0).doubleValue(),
            sides.get(1).doubleValue(),
            sides.get(2).doubleValue(),
            sides.get(3).doubleValue()));
  }
}
