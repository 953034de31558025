package kz.zannama.index.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.EditionChange;
import kz.zannama.comparison.EditionChanges;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.index.question.EditionStep;
import kz.zannama.index.question.EditionStep.Origin;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;

/// The steps from wording to wording of an act: between those that are stored, then those that acts
/// of the index order after the last one.
public final class EditionSteps {
  private final WordingMaker maker;
  private final Language language;

  public EditionSteps(WordingMaker maker, Language language) {
    this.maker = maker;
    this.language = language;
  }

  /// The steps whose later wording begins in a period, the earliest first.
  ///
  /// @param to the last day of the period
  public List<EditionStep> in(Optional<LocalDate> from, LocalDate to) {
    List<EditionStep> steps = new ArrayList<>();
    List<Optional<LocalDate>> days = maker.days();
    for (int at = 1; at < days.size(); at++) {
      LocalDate day = days.get(at).orElse(LocalDate.MIN);
      if (!day.isAfter(to) && from.filter(day::isBefore).isEmpty()) {
        steps.add(stored(days.get(at - 1), days.get(at)));
      }
    }
    if (days.getLast().filter(to::isBefore).isEmpty()) {
      for (LocalDate day : changed(to)) {
        if (from.filter(day::isBefore).isEmpty()) {
          steps.add(computed(day));
        }
      }
    }
    return steps.stream().filter(step -> !step.isEmpty()).toList();
  }

  private EditionStep stored(Optional<LocalDate> before, Optional<LocalDate> after) {
    ActText later = maker.stored().apply(after);
    EditionChanges changes = EditionChanges.between(maker.stored().apply(before), later);
    return new EditionStep(
        language,
        Origin.STORED,
        before,
        after,
        later.source().edition().flatMap(Edition::link),
        changes.changes(),
        changes.silent());
  }

  /// The days on which acts change the last stored wording.
  List<LocalDate> changed(LocalDate to) {
    return maker.on(to).turns();
  }

  private EditionStep computed(LocalDate day) {
    HeldWording before = maker.on(day.minusDays(1));
    HeldWording after = maker.on(day);
    Map<ElementId, EditionChange> changes = new LinkedHashMap<>();
    List<Difference> unexplained = new ArrayList<>();
    for (Difference difference : Comparison.of(before.text(), after.text()).differences()) {
      Optional<OrderedChange> cause = cause(before, after, difference.id());
      cause.ifPresentOrElse(
          by -> {
            ElementId unit = made(after, difference.id()).orElse(difference.id());
            EditionChange change =
                new EditionChange(
                    unit, kind(by.change()), List.of(cited(by.act().text())), List.of(difference));
            changes.merge(unit, change, EditionSteps::joined);
          },
          () -> unexplained.add(difference));
    }
    return new EditionStep(
        language,
        Origin.COMPUTED,
        before.from(),
        Optional.of(day),
        Optional.empty(),
        List.copyOf(changes.values()),
        unexplained);
  }

  private static Optional<ElementId> made(HeldWording wording, ElementId id) {
    return id.outwards().filter(wording.madeBy()::containsKey).findFirst();
  }

  /// The change of a provision, or of what it is in, that ends or begins on the day; the only act
  /// of the day where none is told.
  private static Optional<OrderedChange> cause(
      HeldWording before, HeldWording after, ElementId id) {
    List<OrderedChange> ofDay = after.turning();
    boolean one = ofDay.stream().map(change -> change.act().id()).distinct().count() == 1;
    return maker(before, id)
        .filter(ofDay::contains)
        .or(() -> maker(after, id))
        .or(() -> one ? Optional.of(ofDay.getLast()) : Optional.empty());
  }

  private static Optional<OrderedChange> maker(HeldWording wording, ElementId id) {
    return made(wording, id).flatMap(unit -> Optional.ofNullable(wording.madeBy().get(unit)));
  }

  private static EditionChange.Kind kind(Change change) {
    return switch (change) {
      case Change.Rewording it -> EditionChange.Kind.REWORDING;
      case Change.Insertion it -> EditionChange.Kind.INSERTION;
      case Change.Deletion it -> EditionChange.Kind.DELETION;
      case Change.Repeal it -> EditionChange.Kind.DELETION;
      case Change.Replacement it -> EditionChange.Kind.REPLACEMENT;
      case Change.Renumbering it -> EditionChange.Kind.REPLACEMENT;
      case Change.Suspension it -> EditionChange.Kind.REPLACEMENT;
      case Change.Amendment it -> EditionChange.Kind.REPLACEMENT;
    };
  }

  private static EditionChange joined(EditionChange one, EditionChange other) {
    List<Difference> differences = new ArrayList<>(one.differences());
    differences.addAll(other.differences());
    return new EditionChange(one.id(), one.kind(), one.causes(), differences);
  }

  /// An act as others cite it.
  static Citation cited(ActText text) {
    Requisites requisites = text.requisites();
    return Citation.of(requisites.type())
        .withDateAndNumber(requisites.adopted(), requisites.number());
  }
}
