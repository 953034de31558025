package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.ActNumbers;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Edition.OtherAct;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.note.HistoryReader;
import kz.zannama.parser.internal.note.NotePlace;

/// What a corpus states of what happened to an act, where the notes of the text do not tell it: its
/// end, which the requisites of today name, a repeal that is announced, and the act that made the
/// edition.
///
/// @param changes the changes, none that a note tells
record StatedHistory(List<Change> changes) {
  StatedHistory {
    changes = List.copyOf(changes);
  }

  /// What is stated and not told.
  ///
  /// @param told what the notes of the text tell
  /// @param known the requisites of the text
  static StatedHistory of(
      StatedFacts stated, List<Change> told, Requisites known, Language language) {
    List<Change> changes = new ArrayList<>();
    if (told.stream().noneMatch(StatedHistory::isRepeal)) {
      repeal(stated, known).forEach(changes::add);
    }
    stated
        .edition()
        .cause()
        .filter(cause -> !isSelf(cause, stated.edition()))
        .map(OtherAct::act)
        .filter(act -> act.number().isPresent() || act.adopted().isPresent())
        .filter(act -> Stream.concat(told.stream(), changes.stream()).noneMatch(c -> isBy(c, act)))
        .map(act ->
            new Change.Amendment(
                scope(byOwnBody(act, stated, known, language), stated.edition().date())))
        .ifPresent(changes::add);
    return new StatedHistory(changes);
  }

  /// The repeal that is announced, and what the requisites of today say of another one.
  private static Stream<Change> repeal(StatedFacts stated, Requisites known) {
    Edition edition = stated.edition();
    Stream<Change> remarked = remarked(stated, known);
    if (edition.repealedOn().isEmpty()) {
      return remarked;
    }
    Citation by =
        edition
            .repealedBy()
            .map(OtherAct::act)
            .orElseGet(() -> Citation.of(known.type()).withText("", stated.place("status")));
    boolean named = by.number().isPresent() || by.adopted().isPresent();
    Change.Scope scope = scope(by, edition.repealedOn());
    return Stream.concat(
        Stream.of(new Change.Repeal(named ? scope : anonymous(scope))),
        remarked.filter(change -> named && !isBy(change, by)));
  }

  private static Stream<Change> remarked(StatedFacts stated, Requisites known) {
    List<NotePlace> remarks =
        stated.head().map(Head::remarks).orElse(List.of()).stream()
            .map(line -> new NotePlace(line.text(), Optional.empty(), Optional.empty()))
            .toList();
    Citation self = Citation.of(known.type()).withDateAndNumber(known.adopted(), known.number());
    return HistoryReader.read(remarks, stated.language(), self, List.of()).stream();
  }

  private static Change.Scope anonymous(Change.Scope scope) {
    return new Change.Scope(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        scope.effective(),
        scope.text(),
        scope.span());
  }

  private static Change.Scope scope(Citation act, Optional<LocalDate> day) {
    return new Change.Scope(
        Optional.of(act), Optional.empty(), Optional.empty(), day, act.text(), act.span());
  }

  private static boolean isRepeal(Change change) {
    return change instanceof Change.Repeal repeal && repeal.isWhole();
  }

  private static boolean isSelf(OtherAct cause, Edition edition) {
    return cause.code().isPresent() && cause.code().equals(edition.actCode());
  }

  private static boolean isBy(Change change, Citation act) {
    return change
        .scope()
        .act()
        .filter(other -> isOneNumber(other, act))
        .filter(other ->
            other.adopted().isEmpty()
                || act.adopted().isEmpty()
                || other.adopted().equals(act.adopted()))
        .isPresent();
  }

  private static boolean isOneNumber(Citation one, Citation other) {
    return one.number().isPresent() && ActNumbers.areSame(one.number(), other.number());
  }

  /// The act with its body in the language of the text, where the body that adopted the text is
  /// known to be the same.
  private static Citation byOwnBody(
      Citation act, StatedFacts stated, Requisites known, Language language) {
    Optional<String> own = known.issuers().stream().findFirst();
    Optional<String> named = stated.head().flatMap(head -> head.issuers().stream().findFirst());
    boolean same =
        act.issuer().isEmpty()
            && own.isPresent()
            && named.isPresent()
            && act.type() == known.type()
            && BodyKey.of(own.get(), language).isSame(BodyKey.of(named.get(), stated.language()));
    return same ? act.withIssuer(own) : act;
  }
}
