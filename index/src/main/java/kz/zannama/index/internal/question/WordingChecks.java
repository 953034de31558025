package kz.zannama.index.internal.question;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.SameWords;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.Reason;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.history.ActKey;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.question.WordingCheck;
import kz.zannama.index.question.WordingCheck.Basis;
import kz.zannama.index.wording.Agreement;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;

/// Checks over a whole index that changes, applied, give what sources print.
public final class WordingChecks {
  private static final int NOTE_BEGINS = 16;

  private final Consumer<WordingCheck> told;

  private WordingChecks(Consumer<WordingCheck> told) {
    this.told = told;
  }

  /// Checks every act that acts of the index change.
  public static void of(StoredActs acts, Consumer<WordingCheck> told) throws IOException {
    WordingChecks checks = new WordingChecks(told);
    for (int document : acts.documents(Fields.KIND, Fields.ACT, Integer.MAX_VALUE)) {
      StoredAct stored = acts.whole(document);
      for (Language language : Language.values()) {
        Optional<WordingMaker> maker = acts.wordings(stored, language);
        if (maker.isPresent() && !maker.get().amending().isEmpty()) {
          checks.check(stored.id(), language, maker.get());
        }
      }
    }
  }

  private void check(ActId act, Language language, WordingMaker maker) {
    List<Optional<LocalDate>> days = maker.days();
    for (int at = 1; at < days.size(); at++) {
      between(act, language, maker, days.get(at - 1), days.get(at));
    }
    ActText last = maker.stored().apply(days.getLast());
    for (AmendingAct amending : maker.amending()) {
      if (amending.text().language() == language) {
        for (Change change : amending.changes()) {
          noted(act, last, amending, change);
        }
      }
    }
  }

  /// Applies what acts order to a stored wording and compares with the next one.
  private void between(
      ActId act,
      Language language,
      WordingMaker maker,
      Optional<LocalDate> before,
      Optional<LocalDate> after) {
    Wording made =
        Wording.of(maker.stored().apply(before)).with(maker.amending()).on(after.orElseThrow());
    Agreement agreement = Agreement.of(made, maker.stored().apply(after));
    for (Map.Entry<ElementId, OrderedChange> one : made.madeBy().entrySet()) {
      boolean agrees = !agreement.differing().contains(one.getKey());
      OrderedChange change = one.getValue();
      told.accept(
          check(
              act,
              language,
              Basis.EDITIONS,
              after,
              change.act().id(),
              change.change(),
              Optional.of(one.getKey()),
              agrees,
              Optional.empty()));
    }
    for (UnappliedChange left : made.unapplied()) {
      if (left.isDue() && left.reason() != Reason.OTHER_LANGUAGE) {
        Change change = left.change().change();
        told.accept(
            check(
                act,
                language,
                Basis.EDITIONS,
                after,
                left.change().act().id(),
                change,
                change.scope().provision(),
                false,
                Optional.of(left.reason())));
      }
    }
  }

  /// A change that a note of the only known wording tells of, where no later one is noted there.
  private void noted(ActId act, ActText text, AmendingAct by, Change change) {
    Optional<ElementId> unit =
        change.scope().provision().isEmpty()
            ? Optional.empty()
            : Wording.of(text).place(by, change).or(() -> change.scope().provision());
    if (unit.isEmpty() || leavesNothing(change) || !isLastNoted(text, by, unit.get())) {
      return;
    }
    Outcome outcome = again(text, by, change, unit.get());
    told.accept(
        check(
            act,
            text.language(),
            Basis.NOTE,
            text.requisites().versionDate(),
            by.id(),
            change,
            unit,
            outcome.agrees(),
            outcome.reason()));
  }

  /// Whether a change takes out what has no number, so that nothing in the text tells whether it is
  /// gone.
  private static boolean leavesNothing(Change change) {
    boolean takesOut =
        change instanceof Change.Repeal
            || change instanceof Change.Deletion it && it.oldText().isEmpty();
    return takesOut
        && change
            .scope()
            .provision()
            .map(ElementId::level)
            .filter(level -> level.startsWith("part_") || level.startsWith("indent_"))
            .isPresent();
  }

  private static boolean isLastNoted(ActText text, AmendingAct by, ElementId unit) {
    List<Change> notes =
        text.history().stream()
            .filter(note -> note.scope().provision().filter(unit::meets).isPresent())
            .toList();
    ActKeyed keyed = new ActKeyed(by);
    boolean named =
        notes.stream()
            .anyMatch(note ->
                note.scope().provision().equals(Optional.of(unit)) && keyed.isNamedIn(note));
    return named && notes.stream().allMatch(keyed::isNamedIn);
  }

  /// An act by what others cite it by.
  private record ActKeyed(AmendingAct act) {
    boolean isNamedIn(Change note) {
      Citation own = EditionSteps.cited(act.text());
      return note.scope()
          .act()
          .filter(cited -> ActKey.of(cited).stream().anyMatch(ActKey.of(own)::contains))
          .isPresent();
    }
  }

  /// Whether a change, applied again, gives the text.
  private record Outcome(boolean agrees, Optional<Reason> reason) {}

  private static Outcome again(ActText text, AmendingAct by, Change change, ElementId unit) {
    return switch (change) {
      case Change.Replacement it ->
          backAndForth(
              text, by, it, new Change.Replacement(it.scope(), it.newText(), it.oldText()), unit);
      case Change.Deletion it when it.oldText().isEmpty() -> gone(text, unit);
      case Change.Repeal it -> gone(text, unit);
      case Change.Insertion it when addsWords(it) ->
          backAndForth(text, by, it, new Change.Deletion(without(it.scope()), it.newText()), unit);
      case Change.Rewording it -> forth(text, text, by, it, unit);
      case Change.Insertion it -> forth(text.without(unit), text, by, it, unit);
      case Change.Deletion it -> forth(text, text, by, it, unit);
      case Change.Renumbering it -> forth(text, text, by, it, unit);
      case Change.Suspension it -> forth(text, text, by, it, unit);
      case Change.Amendment it -> forth(text, text, by, it, unit);
    };
  }

  private static boolean addsWords(Change.Insertion it) {
    return it.scope().parts().stream().anyMatch(part -> part.kind() == Change.Part.Kind.WORDS);
  }

  private static Change.Scope without(Change.Scope scope) {
    return new Change.Scope(
        scope.act(),
        scope.provision(),
        scope.document(),
        scope.effective(),
        scope.text(),
        scope.span());
  }

  /// Takes a change back and applies it again.
  private static Outcome backAndForth(
      ActText text, AmendingAct by, Change change, Change back, ElementId unit) {
    Wording before = Wording.of(text).with(by.withChanges(List.of(back))).afterAll();
    return before.applied().isEmpty()
        ? new Outcome(false, before.unapplied().stream().findFirst().map(UnappliedChange::reason))
        : forth(before.text(), text, by, change, unit);
  }

  private static boolean isOfInstruction(Change other, Change change) {
    return other.scope().text().equals(change.scope().text())
        && other.scope().span().equals(change.scope().span());
  }

  /// Whether one gives the document of the other its title.
  private static boolean renames(Change other, Change change) {
    return change.scope().document().isPresent()
        && other.scope().document().equals(change.scope().document())
        && other.scope().provision().filter(ElementId.TITLE::equals).isPresent();
  }

  /// Applies all that one instruction orders, as its parts may only be understood together, and
  /// looks at the unit of one change.
  private static Outcome forth(
      ActText from, ActText text, AmendingAct by, Change change, ElementId unit) {
    List<Change> instruction =
        by.changes().stream()
            .filter(other ->
                other.equals(change) || isOfInstruction(other, change) || renames(other, change))
            .toList();
    List<Change> ordered = instruction.contains(change) ? instruction : List.of(change);
    Wording made = Wording.of(from).with(by.withChanges(ordered)).afterAll();
    Optional<Reason> reason =
        made.unapplied().stream()
            .filter(left -> left.change().change().equals(change))
            .map(UnappliedChange::reason)
            .findFirst();
    boolean done = reason.isEmpty() || reason.get() == Reason.ALREADY_APPLIED;
    boolean same =
        Comparison.of(text, made.text()).differences().stream()
            .noneMatch(it -> it.id().isWithin(unit));
    boolean agrees = done && (same || SameWords.of(text, made.text()).in(unit));
    return new Outcome(agrees, reason.filter(why -> why != Reason.ALREADY_APPLIED));
  }

  /// Whether nothing is left of a provision but what says that it is gone.
  private static Outcome gone(ActText text, ElementId unit) {
    Optional<Provision> left =
        text.find(unit).filter(Provision.class::isInstance).map(Provision.class::cast);
    boolean words =
        left.filter(it ->
                it.children().stream().anyMatch(Provision.class::isInstance)
                    || it.text().filter(own -> !isNote(own, text, unit)).isPresent())
            .isPresent();
    return new Outcome(!words, Optional.empty());
  }

  /// «Алып тасталды – …», «Исключен …»: what a note in the place of a provision begins with; or a
  /// mark without words.
  private static boolean isNote(String words, ActText text, ElementId unit) {
    if (words.chars().noneMatch(Character::isLetter)) {
      return true;
    }
    String beginning = words.substring(0, Math.min(NOTE_BEGINS, words.length()));
    return text.history().stream()
        .filter(note -> note instanceof Change.Deletion || note instanceof Change.Repeal)
        .map(Change::scope)
        .anyMatch(
            note -> note.provision().equals(Optional.of(unit)) && note.text().contains(beginning));
  }

  private static WordingCheck check(
      ActId act,
      Language language,
      Basis basis,
      Optional<LocalDate> day,
      ActId by,
      Change change,
      Optional<ElementId> provision,
      boolean agrees,
      Optional<Reason> reason) {
    return new WordingCheck(
        act,
        language,
        basis,
        day,
        by,
        change.getClass().getSimpleName(),
        provision,
        agrees,
        reason,
        change.scope().text());
  }
}
