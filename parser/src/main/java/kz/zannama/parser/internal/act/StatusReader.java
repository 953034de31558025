package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.language.StatusWords.Meaning;
import kz.zannama.language.TitleYears;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Span;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;
import kz.zannama.parser.internal.amend.place.NoteWords;
import kz.zannama.parser.internal.body.TermReader;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item.Line;

/// Tells what a source says of its act's force, by the status words of the head and the notes on
/// the whole act.
///
/// A note says more than a status word: «Утративший силу» above «Утратило силу, за исключением
/// пункта 3, …» is an act that lost force in part.
final class StatusReader {
  private final Requisites requisites;
  private final Optional<Head.StatusLine> line;
  private final List<Line> remarks;
  private final boolean commentary;
  private final StatedFacts stated;
  private final List<Change> told;
  private final Language language;
  private final Findings findings;

  /// @param requisites the requisites without a status
  /// @param head the head
  /// @param stated what is stated beside the text
  /// @param told what notes on the act as a whole say of it, and what notes say of whole annexes
  StatusReader(
      Requisites requisites,
      Head head,
      StatedFacts stated,
      List<Change> told,
      Language language,
      Findings findings) {
    this.requisites = requisites;
    this.line = head.state();
    this.remarks = head.remarks();
    this.commentary = head.commentary();
    this.stated = stated;
    this.told = told;
    this.language = language;
    this.findings = findings;
  }

  /// The status.
  Status read() {
    Status status =
        ended()
            .or(this::suspended)
            .or(this::partly)
            .or(this::said)
            .orElseGet(this::expiredOrSilent)
            .withKnownAt(requisites.versionDate());
    return dated(status);
  }

  /// The notes on parts of an act that count for the act: those of its head, and those that speak
  /// of a whole annex.
  static List<Change> onTheWhole(List<Change> ofHead, List<Change> history) {
    List<Change> all = new ArrayList<>(ofHead);
    history.stream()
        .filter(change -> change.scope().provision().filter(StatusReader::isAnnex).isPresent())
        .filter(change -> !ofHead.contains(change))
        .forEach(all::add);
    return all;
  }

  private static boolean isAnnex(ElementId id) {
    return id.value().startsWith("annex_") && !id.value().contains("__");
  }

  private Optional<Status> ended() {
    Optional<Change.Repeal> repeal =
        repeals().filter(Change.Repeal::isWhole).max(Comparator.comparing(StatusReader::day));
    return repeal.map(found -> status(isExpiry(found) ? State.EXPIRED : State.REPEALED, found));
  }

  private Optional<Status> suspended() {
    return told.stream()
        .filter(Change.Suspension.class::isInstance)
        .filter(change -> change.scope().provision().isEmpty())
        .findFirst()
        .map(change -> status(State.SUSPENDED, change));
  }

  private Optional<Status> partly() {
    Optional<Change.Repeal> kept =
        repeals().filter(repeal -> repeal.except().isPresent()).findFirst();
    boolean wordsSayMore =
        line.map(Head.StatusLine::meaning)
            .filter(meaning -> meaning == Meaning.REPEALED || meaning == Meaning.EXPIRED)
            .isPresent();
    return kept.or(() ->
            wordsSayMore
                ? Optional.empty()
                : repeals().min(Comparator.comparing(StatusReader::day)))
        .map(repeal -> status(State.PARTLY_REPEALED, repeal));
  }

  private Stream<Change.Repeal> repeals() {
    return told.stream().filter(Change.Repeal.class::isInstance).map(Change.Repeal.class::cast);
  }

  private static LocalDate day(Change change) {
    return effective(change).orElse(LocalDate.MIN);
  }

  private static Optional<LocalDate> effective(Change change) {
    return change.scope().effective().or(() -> change.scope().act().flatMap(Citation::adopted));
  }

  private boolean isExpiry(Change change) {
    String key = Letters.foldedKey(change.scope().text());
    return NoteWords.EXPIRY.isIn(key, language) || NoteWords.EXPIRY.isIn(key, stated.language());
  }

  private Status status(State state, Change change) {
    Optional<Span> span = change.scope().span();
    span.ifPresent(place -> findings.found("status", "note.whole-act", place));
    contradiction(span);
    Optional<LocalDate> since =
        state == State.EXPIRED ? change.scope().effective() : effective(change);
    Optional<LocalDate> until =
        change instanceof Change.Suspension suspension ? suspension.until() : Optional.empty();
    return Status.of(state, change.scope().act())
        .withDates(notBeforeAdoption(since, span), until)
        .withText(change.scope().text());
  }

  /// The act cannot have lost force before it was adopted: such a day is a misprint.
  private Optional<LocalDate> notBeforeAdoption(Optional<LocalDate> since, Optional<Span> span) {
    boolean early =
        since.isPresent() && requisites.adopted().filter(since.get()::isBefore).isPresent();
    if (early) {
      findings.warn(
          IssueCode.STATUS_DATE_EARLY,
          "The act is said to have lost force before it was adopted: " + since.get(),
          span);
      return Optional.empty();
    }
    return since;
  }

  private void contradiction(Optional<Span> span) {
    if (line.filter(words -> words.meaning() == Meaning.IN_FORCE).isPresent()) {
      findings.warn(
          IssueCode.STATUS_CONTRADICTED,
          "The head says that the act is in force, a note says that it is not",
          span);
    }
  }

  /// What the status words of the head say.
  private Optional<Status> said() {
    return line.flatMap(words -> state(words.meaning()))
        .map(state -> {
          findings.found("status", "head.status", line.orElseThrow().words().span());
          Status plain = Status.of(state, Optional.empty());
          return new Status(
              state,
              true,
              plain.by(),
              plain.since(),
              plain.until(),
              plain.knownAt(),
              line.orElseThrow().words().value());
        });
  }

  private static Optional<State> state(Meaning meaning) {
    return switch (meaning) {
      case IN_FORCE -> Optional.of(State.IN_FORCE);
      case REPEALED -> Optional.of(State.REPEALED);
      case PARTLY_REPEALED -> Optional.of(State.PARTLY_REPEALED);
      case SUSPENDED -> Optional.of(State.SUSPENDED);
      case EXPIRED -> Optional.of(State.EXPIRED);
      case NEW, UPDATED, NOT_YET, CORRECTION -> Optional.empty();
    };
  }

  private Status expiredOrSilent() {
    for (Line remark : remarks) {
      if (NoteWords.EXPIRY.isIn(Letters.foldedKey(remark.value()), language)) {
        findings.found("status", "head.expiry", remark.span());
        return Status.of(State.EXPIRED, Optional.empty()).withText(remark.value());
      }
    }
    for (Line remark : stated.head().map(Head::remarks).orElse(List.of())) {
      if (NoteWords.EXPIRY.isIn(Letters.foldedKey(remark.value()), stated.language())) {
        findings.found("status", "stated", remark.span());
        return Status.of(State.EXPIRED, Optional.empty()).withText(remark.value());
      }
    }
    return Status.NOTHING_AGAINST.withText(line.map(words -> words.words().value()).orElse(""));
  }

  /// The status with the term that the act says or its title names: the day after it is the first
  /// of an expired act, unless the act that says so is older.
  private Status dated(Status status) {
    return switch (status.state()) {
      case IN_FORCE, PARTLY_REPEALED ->
          status.withDates(status.since(), termSaid().or(this::termOfTitle));
      case EXPIRED -> expired(status);
      case REPEALED, SUSPENDED -> status;
    };
  }

  /// The years of a draft or a commentary are those of the act that it is for.
  private Optional<LocalDate> termOfTitle() {
    return requisites.draft() || commentary
        ? Optional.empty()
        : TitleYears.term(requisites.title());
  }

  private Optional<LocalDate> termSaid() {
    return requisites.entryIntoForce().flatMap(entry -> TermReader.lastDay(entry.text(), language));
  }

  private Status expired(Status status) {
    Optional<LocalDate> term =
        termSaid()
            .or(() -> TitleYears.anyYears(requisites.title()))
            .filter(last -> status.by().flatMap(Citation::adopted).filter(last::isAfter).isEmpty())
            .filter(last -> requisites.adopted().filter(last::isBefore).isEmpty());
    return status.withDates(status.since().or(() -> term.map(last -> last.plusDays(1))), term);
  }
}
