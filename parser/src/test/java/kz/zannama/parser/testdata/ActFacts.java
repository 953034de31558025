package kz.zannama.parser.testdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.history.ActFinder;
import kz.zannama.history.AmendmentChain;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// What a text says, in the short lines of the spec. The README in `testdata/spec` explains them.
final class ActFacts {
  private final ActText text;

  ActFacts(ActText text) {
    this.text = text;
  }

  /// The facts of one key, `none` where there are none.
  List<String> of(String key) {
    List<String> facts = find(key).toList();
    return facts.isEmpty() ? List.of("none") : facts;
  }

  private Stream<String> find(String key) {
    Requisites requisites = text.requisites();
    return switch (key) {
      case "language" -> Stream.of(text.language().code());
      case "type" -> Stream.of(requisites.type().name());
      case "title" -> Stream.of(requisites.title());
      case "issuer" -> requisites.issuers().stream();
      case "adopted" -> requisites.adopted().map(Object::toString).stream();
      case "number" -> requisites.number().stream();
      case "registration" -> requisites.registration().map(ActFacts::registration).stream();
      case "draft" -> requisites.draft() ? Stream.of("true") : Stream.empty();
      case "wording" -> requisites.versionDate().map(Object::toString).stream();
      case "status" -> Stream.of(status(requisites.status()));
      case "stated" -> Stream.of(requisites.status().stated() ? "yes" : "no");
      case "since" -> requisites.status().since().map(Object::toString).stream();
      case "term" -> requisites.status().until().map(Object::toString).stream();
      case "entry" -> requisites.entryIntoForce().map(ActFacts::entry).stream();
      case "basis" -> text.basis().stream().map(ActFacts::citation);
      case "citation" -> text.citations().stream().map(ActFacts::citation);
      case "change" -> text.changes().stream().map(ActFacts::change);
      case "history" -> text.history().stream().map(ActFacts::change);
      case "words" -> text.changes().stream().flatMap(ActFacts::words);
      case "part" ->
          Stream.concat(text.changes().stream(), text.history().stream())
              .map(Change::scope)
              .filter(scope -> !scope.parts().isEmpty())
              .map(ActFacts::part);
      case "date" -> text.changes().stream().map(ActFacts::term);
      case "new" -> text.changes().stream().map(ActFacts::newText);
      case "rows" -> text.changes().stream().map(ActFacts::newRows);
      case "blocks" -> text.changes().stream().map(ActFacts::newUnits);
      case "document" ->
          text.changes().stream().map(change -> change.scope().document().orElse("-"));
      case "issue" -> text.issues().stream().map(issue -> issue.code().value());
      case "signatory" -> text.signatories().stream().map(ActFacts::person);
      case "approval" -> text.approvals().stream().map(ActFacts::person);
      case "annex" ->
          text.annexes().stream()
              .map(annex -> parts(annex.id().value(), annex.title().orElse("-")));
      case "structure" -> structure();
      case "note" ->
          text.blocks()
              .filter(EditorialNote.class::isInstance)
              .map(note -> ((EditorialNote) note).text());
      case "table" -> text.tables().stream().map(ActFacts::table);
      default -> force(key);
    };
  }

  /// `force 2016-04-01`: whether the act was in force on the day.
  private Stream<String> force(String key) {
    if (!key.startsWith("force ")) {
      throw new IllegalArgumentException("Not a key of the spec: " + key);
    }
    LocalDate day = LocalDate.parse(key.substring(6));
    Act act = Act.of(new ActId("spec"), text);
    return Stream.of(
        AmendmentChain.of(act, List.of(), ActFinder.NONE).asOf(day).force().toString());
  }

  private Stream<String> structure() {
    List<String> ids =
        text.blocks()
            .filter(block -> block instanceof Provision provision && isNumbered(provision))
            .map(block -> block.id().value())
            .toList();
    return ids.isEmpty() ? Stream.empty() : Stream.of(String.join(" ", ids));
  }

  private static boolean isNumbered(Provision provision) {
    return switch (provision.kind()) {
      case PART, SECTION, SUBSECTION, CHAPTER, SUBCHAPTER, ARTICLE, PARAGRAPH, SUBPARAGRAPH -> true;
      case INDENT -> false;
    };
  }

  private static String registration(Registration registration) {
    return parts(
        registration.number(),
        registration.date().map(Object::toString).orElse("-"),
        registration.authority().orElse("-"));
  }

  private static String status(Status status) {
    return status.state() + status.by().map(by -> " " + act(by)).orElse("");
  }

  private static String entry(EntryIntoForce entry) {
    StringBuilder line = new StringBuilder(entry.rule().name());
    entry.days().ifPresent(days -> line.append(' ').append(days));
    entry.date().ifPresent(date -> line.append(' ').append(date));
    entry.appliesFrom().ifPresent(date -> line.append(" from ").append(date));
    return line.toString();
  }

  private static String citation(Citation citation) {
    List<String> parts = new ArrayList<>();
    parts.add(act(citation));
    parts.add(citation.title().orElse("-"));
    if (!citation.provisions().isEmpty()) {
      parts.add(String.join(" ", citation.provisions().stream().map(ElementId::value).toList()));
    }
    return parts(parts.toArray(String[]::new));
  }

  private static String change(Change change) {
    Change.Scope scope = change.scope();
    return kind(change)
        + " "
        + scope.provision().map(ElementId::value).orElse("act")
        + " "
        + scope.act().map(ActFacts::act).orElse("-")
        + kept(change);
  }

  /// What a repeal leaves in force, and the document that it means where no annex holds it.
  private static String kept(Change change) {
    if (!(change instanceof Change.Repeal repeal)) {
      return "";
    }
    String document =
        repeal.scope().provision().isEmpty()
            ? repeal.scope().document().map(title -> " of " + title).orElse("")
            : "";
    List<String> ids =
        repeal.except().stream()
            .flatMap(kept -> kept.provisions().stream())
            .map(ElementId::value)
            .toList();
    String except = ids.isEmpty() ? " except -" : " except " + String.join(" ", ids);
    return document + (repeal.except().isEmpty() ? "" : except);
  }

  private static String kind(Change change) {
    return switch (change) {
      case Change.Repeal it -> "REPEAL";
      case Change.Deletion it -> "DELETION";
      case Change.Rewording it -> "REWORDING";
      case Change.Replacement it -> "REPLACEMENT";
      case Change.Insertion it -> "INSERTION";
      case Change.Renumbering it -> "RENUMBERING";
      case Change.Suspension it -> "SUSPENSION";
      case Change.Amendment it -> "AMENDMENT";
    };
  }

  /// The first day, then the last one of a suspension.
  private static String term(Change change) {
    Optional<LocalDate> until =
        change instanceof Change.Suspension it ? it.until() : Optional.empty();
    return change.scope().effective().map(LocalDate::toString).orElse("-")
        + until.map(day -> " until " + day).orElse("");
  }

  private static Stream<String> words(Change change) {
    return switch (change) {
      case Change.Replacement it ->
          Stream.of(it.oldText().orElse("-") + " => " + it.newText().orElse("-"));
      case Change.Deletion it -> it.oldText().map(old -> old + " => -").stream();
      default -> Stream.empty();
    };
  }

  /// The way from a provision to what is changed inside it.
  private static String part(Change.Scope scope) {
    return scope.provision().map(ElementId::value).orElse("act")
        + scope.parts().stream().map(ActFacts::step).collect(Collectors.joining(" >", "", ""));
  }

  private static String step(Change.Part part) {
    String position = part.position() == Change.Part.Position.AT ? "" : " " + part.position();
    String labels = part.labels().isEmpty() ? "" : " " + String.join(" / ", part.labels());
    return " " + part.kind() + position + labels;
  }

  private static String newText(Change change) {
    Optional<String> words =
        switch (change) {
          case Change.Rewording it -> it.newText();
          case Change.Insertion it -> it.newText();
          case Change.Replacement it -> it.newText();
          case Change.Suspension it -> it.newText();
          case Change.Repeal it -> Optional.empty();
          case Change.Deletion it -> Optional.empty();
          case Change.Renumbering it -> it.newNumber();
          case Change.Amendment it -> Optional.empty();
        };
    return words.map(text -> text.replace("\n", " / ")).orElse("-");
  }

  private static String act(Citation citation) {
    return citation.type()
        + " "
        + citation.adopted().map(Object::toString).orElse("-")
        + " "
        + citation.number().orElse("-");
  }

  private static String person(Person person) {
    String known = parts(person.office().orElse("-"), person.name());
    return person.date().map(date -> parts(known, date.toString())).orElse(known);
  }

  private static List<Block> newBlocks(Change change) {
    return switch (change) {
      case Change.Rewording it -> it.blocks();
      case Change.Insertion it -> it.blocks();
      case Change.Suspension it -> it.blocks();
      default -> List.of();
    };
  }

  /// The ids of the provisions of the new wording that stand in no other of it.
  private static String newUnits(Change change) {
    String ids =
        newBlocks(change).stream()
            .filter(Provision.class::isInstance)
            .map(block -> block.id().value())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? "-" : ids;
  }

  private static String newRows(Change change) {
    String rows =
        tables(newBlocks(change))
            .flatMap(table -> table.rows().stream())
            .map(row ->
                row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(" / "));
    return rows.isEmpty() ? "-" : rows;
  }

  private static Stream<Table> tables(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof TableBlock it ? Stream.of(it.table()) : tables(block.children()));
  }

  private static String table(Table table) {
    String further =
        table.furtherHeaders().stream()
            .map(header -> " " + (header.firstRow() + 1) + "-" + (header.lastRow() + 1))
            .collect(Collectors.joining());
    return table.rows().size() + "x" + table.columns() + " " + table.headerRows() + further;
  }

  private static String parts(String... parts) {
    return String.join(" | ", parts);
  }
}
