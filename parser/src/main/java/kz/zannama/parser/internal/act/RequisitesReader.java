package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import kz.zannama.parser.internal.act.HeadElsewhere.FoundDay;
import kz.zannama.parser.internal.act.HeadElsewhere.FoundType;
import kz.zannama.parser.internal.body.EntryIntoForceReader;
import kz.zannama.parser.internal.body.ItemWithQuotes;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.source.SourceFile;

/// Joins what an act says of itself: in its head and, where that is missing or cut, elsewhere.
///
/// What a corpus states beside the text goes behind what the head and the headers of annexes print,
/// and before what else tells the body and the form of act.
///
/// @param head what the head says
/// @param stated what is stated beside the text
/// @param findings where evidence and issues go
record RequisitesReader(
    Head head, StatedFacts stated, ActOutline outline, Language language, Findings findings) {
  private static final List<String> NOT_OF_A_DRAFT =
      List.of("issuers[0]", "adopted", "number", "registration", "entryIntoForce");

  /// The requisites; those of a draft or a commentary name no body, date or number.
  Requisites read(
      List<ItemWithQuotes> body,
      List<Annex> annexes,
      List<Change> changes,
      List<Person> signatories,
      SourceFile file) {
    if (head.commentary()) {
      return ofCommentary(file);
    }
    Optional<ActType> known = head.type().or(() -> stated.fact(Head::type));
    Optional<ActType> word = known.or(this::typeElsewhere);
    Set<ActType> forms = known.map(Set::of).orElseGet(() -> HeadElsewhere.forms(word));
    Optional<Citation> self = HeadElsewhere.self(annexes, forms, changes);
    Optional<ActType> type =
        known
            .or(() -> self.map(Citation::type).filter(form -> form == ActType.DECREE))
            .or(() -> word);
    Optional<LocalDate> adopted =
        head.adopted()
            .or(() -> self.flatMap(Citation::adopted))
            .or(() -> stated.fact(Head::adopted))
            .or(() -> type.isEmpty() ? signed() : Optional.empty());
    tellHeader(self);
    tellStated(self);
    Requisites requisites =
        new Requisites(
            type.orElse(ActType.OTHER),
            head.title().isBlank() ? stated.edition().title().orElse("") : head.title(),
            issuers(self, signatories, adopted),
            adopted,
            HeadElsewhere.fuller(head.number(), self.flatMap(Citation::number))
                .or(() -> stated.fact(Head::number)),
            head.registration().or(() -> stated.registration(language)),
            stated.wording().or(file::versionDate).or(head::wording),
            Status.NOTHING_AGAINST,
            EntryIntoForceReader.read(body, type, findings));
    if (outline.draft().isPresent()) {
      return ofDraft(requisites);
    }
    RequisiteIssues.check(requisites, head, findings);
    findings.add(StatedCheck.of(stated, head, self, requisites, language).issues());
    return requisites;
  }

  /// What explains an act is none: all that is printed beside it is that act's.
  private Requisites ofCommentary(SourceFile file) {
    findings.warn(IssueCode.COMMENTARY, "", findings.place("title"));
    return new Requisites(
        ActType.OTHER,
        head.title(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        file.versionDate().or(head::wording),
        Status.NOTHING_AGAINST,
        Optional.empty());
  }

  /// Says of the facts that the head does not print where they are stated.
  private void tellStated(Optional<Citation> self) {
    tell("type", head.type().isEmpty() && stated.fact(Head::type).isPresent());
    tell("title", head.title().isBlank());
    tell("issuers[0]", head.issuers().isEmpty() && !stated.issuers(language).isEmpty());
    tell("adopted", head.adopted().or(() -> self.flatMap(Citation::adopted)).isEmpty());
    tell("number", head.number().or(() -> self.flatMap(Citation::number)).isEmpty());
    tell("registration", head.registration().isEmpty());
    tell("versionDate", stated.wording().isPresent());
  }

  private void tell(String fact, boolean isFromThere) {
    if (isFromThere) {
      stated.place(fact).ifPresent(span -> findings.found(fact, "stated", span));
    }
  }

  private Optional<LocalDate> signed() {
    Optional<FoundDay> found = HeadElsewhere.signed(outline.body());
    found.ifPresent(told -> findings.found("adopted", "body.signed", told.span()));
    return found.map(FoundDay::day);
  }

  private Optional<ActType> typeElsewhere() {
    Optional<FoundType> found = HeadElsewhere.type(outline.preamble(), outline.body());
    found.ifPresent(told -> findings.found("type", told.rule(), told.span()));
    return found.map(FoundType::type);
  }

  private List<String> issuers(
      Optional<Citation> self, List<Person> signatories, Optional<LocalDate> adopted) {
    if (!head.issuers().isEmpty()) {
      return head.issuers();
    }
    if (!stated.issuers(language).isEmpty()) {
      return stated.issuers(language);
    }
    Optional<IssuersElsewhere> found =
        IssuersElsewhere.find(outline, self, signatories, language, adopted);
    found.ifPresent(told -> findings.found("issuers[0]", told.rule(), told.span()));
    return found.map(IssuersElsewhere::issuers).orElse(List.of());
  }

  private void tellHeader(Optional<Citation> self) {
    self.flatMap(Citation::span)
        .ifPresent(span -> {
          if (head.number().isEmpty() && self.flatMap(Citation::number).isPresent()) {
            findings.found("number", "annex.header", span);
          }
          if (head.adopted().isEmpty() && self.flatMap(Citation::adopted).isPresent()) {
            findings.found("adopted", "annex.header", span);
          }
        });
  }

  /// A draft has been adopted by nobody on no date and enters into force on none: what is printed
  /// beside it is another act's.
  private Requisites ofDraft(Requisites read) {
    findings.takeBack(NOT_OF_A_DRAFT);
    RequisiteIssues.ofTitle(read, head, findings);
    return new Requisites(
        read.type(),
        read.title(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        read.versionDate(),
        read.status(),
        Optional.empty(),
        true);
  }
}
