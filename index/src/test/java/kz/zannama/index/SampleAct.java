package kz.zannama.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.lexicon.ActIds;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;

/// A small act, made piece by piece.
final class SampleAct {
  private final Language language;
  private final ActType type;
  private final Optional<LocalDate> adopted;
  private final Optional<String> number;
  private String title = "";
  private List<String> issuers = List.of();
  private Optional<Registration> registration = Optional.empty();
  private Optional<String> code = Optional.empty();
  private Optional<LocalDate> version = Optional.empty();
  private List<String> companions = List.of();
  private Status status = Status.NOTHING_AGAINST;
  private Optional<EntryIntoForce> entry = entry(Rule.ON_SIGNING, Optional.empty());
  private final List<Block> body = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Change> history = new ArrayList<>();
  private final List<Citation> basis = new ArrayList<>();

  private SampleAct(
      Language language, ActType type, Optional<String> adopted, Optional<String> number) {
    this.language = language;
    this.type = type;
    this.adopted = adopted.map(LocalDate::parse);
    this.number = number;
  }

  /// A text that prints neither date nor number.
  static SampleAct kazakh(ActType type) {
    return new SampleAct(Language.KAZAKH, type, Optional.empty(), Optional.empty());
  }

  static SampleAct kazakh(ActType type, String adopted, String number) {
    return new SampleAct(Language.KAZAKH, type, Optional.of(adopted), Optional.of(number));
  }

  static SampleAct russian(ActType type, String adopted, String number) {
    return new SampleAct(Language.RUSSIAN, type, Optional.of(adopted), Optional.of(number));
  }

  SampleAct title(String words) {
    title = words;
    return this;
  }

  SampleAct issuer(String name) {
    issuers = List.of(name);
    return this;
  }

  SampleAct registered(String registered, String date) {
    registration =
        Optional.of(
            new Registration(Optional.empty(), Optional.of(LocalDate.parse(date)), registered));
    return this;
  }

  SampleAct code(String archiveId) {
    code = Optional.of(archiveId);
    return this;
  }

  /// The wording date.
  SampleAct version(String date) {
    version = Optional.of(LocalDate.parse(date));
    return this;
  }

  /// A file beside it that bears its name in the other language.
  SampleAct beside(String hash) {
    companions = List.of(hash);
    return this;
  }

  SampleAct repealedBy(Citation by) {
    status = Status.of(Status.State.REPEALED, Optional.of(by));
    return this;
  }

  SampleAct status(Status known) {
    status = known;
    return this;
  }

  SampleAct entersInto(Rule rule) {
    entry = entry(rule, Optional.empty());
    return this;
  }

  SampleAct entersInto(String date) {
    entry = entry(Rule.ON_DATE, Optional.of(LocalDate.parse(date)));
    return this;
  }

  private static Optional<EntryIntoForce> entry(Rule rule, Optional<LocalDate> date) {
    OptionalInt days =
        rule == Rule.DAYS_AFTER_PUBLICATION ? OptionalInt.of(10) : OptionalInt.empty();
    return Optional.of(new EntryIntoForce("", rule, date, days, Optional.empty()));
  }

  SampleAct paragraph(String text) {
    String printed = String.valueOf(body.size() + 1);
    body.add(
        new Provision(
            ProvisionKind.PARAGRAPH,
            new ElementId("para_" + printed),
            Optional.of(printed),
            Optional.empty(),
            Optional.of(text),
            Optional.of(new Span(OptionalInt.of(body.size() + 1), Optional.empty(), 0, 1)),
            List.of()));
    return this;
  }

  SampleAct basis(Citation cited) {
    basis.add(cited);
    return this;
  }

  /// @param until the day on which the act applies again
  SampleAct suspends(Citation cited, String until) {
    changes.add(
        new Change.Suspension(
            scope(cited, Optional.empty()), Optional.of(LocalDate.parse(until)), Optional.empty()));
    return this;
  }

  SampleAct repeals(Citation cited) {
    changes.add(new Change.Repeal(scope(cited, Optional.empty())));
    return this;
  }

  SampleAct changes(Citation cited, String provision) {
    changes.add(
        new Change.Rewording(
            scope(cited, Optional.of(new ElementId(provision))), Optional.empty()));
    return this;
  }

  SampleAct inserts(Citation cited, String provision, String text) {
    changes.add(
        new Change.Insertion(
            scope(cited, Optional.of(new ElementId(provision))), Optional.of(text), List.of()));
    return this;
  }

  SampleAct takesOut(Citation cited, String provision) {
    changes.add(new Change.Repeal(scope(cited, Optional.of(new ElementId(provision)))));
    return this;
  }

  /// A note that an act put a provision in.
  SampleAct noted(Citation by, String provision) {
    history.add(
        new Change.Insertion(
            scope(by, Optional.of(new ElementId(provision))), Optional.empty(), List.of()));
    return this;
  }

  SampleAct replaces(Citation cited, String provision, String old, String by) {
    changes.add(
        new Change.Replacement(
            scope(cited, Optional.of(new ElementId(provision))),
            Optional.of(old),
            Optional.of(by)));
    return this;
  }

  static Citation cited(ActType type, String adopted, String number) {
    return Citation.of(type)
        .withDateAndNumber(Optional.of(LocalDate.parse(adopted)), Optional.of(number));
  }

  Act act() {
    String sha256 =
        String.format(
            Locale.ROOT,
            "%064x",
            (title + body + changes + language + code).hashCode() & 0xffffffffL);
    Requisites requisites =
        new Requisites(
            type,
            title,
            issuers,
            adopted,
            number,
            registration,
            version,
            status.withKnownAt(version),
            entry);
    ActText text =
        new ActText(
            new Source("sample", "text/plain", sha256, OptionalInt.empty(), code, companions),
            language,
            requisites,
            Optional.empty(),
            basis,
            List.of(),
            changes,
            history,
            List.of(),
            List.of(),
            body,
            List.of(),
            List.of(),
            List.of());
    return Act.of(ActIds.of(text), text);
  }

  private static Change.Scope scope(Citation cited, Optional<ElementId> provision) {
    return new Change.Scope(
        Optional.of(cited), provision, Optional.empty(), Optional.empty(), "", Optional.empty());
  }
}
