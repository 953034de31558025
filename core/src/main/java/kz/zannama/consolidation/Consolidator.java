package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Documents;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.words.OrderWords;
import kz.zannama.consolidation.internal.words.UnitNumber;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;

/// Applies changes one instruction after another, and keeps what came of each.
final class Consolidator {
  private Draft draft;
  private final boolean endsWithEntry;
  private Documents documents;
  private final List<OrderedChange> applied = new ArrayList<>();
  private final List<UnappliedChange> unapplied;
  private final Map<ElementId, OrderedChange> madeBy = new LinkedHashMap<>();

  private Consolidator(ActText base, List<UnappliedChange> left) {
    this.draft = Draft.of(base);
    this.endsWithEntry = endsWithEntry(base);
    this.documents = new Documents(draft, endsWithEntry, Map.of());
    this.unapplied = new ArrayList<>(left);
  }

  /// Whether the last provision of the body says when the act enters into force: what follows there
  /// would be a document of its own.
  private static boolean endsWithEntry(ActText base) {
    List<Provision> own =
        base.body().stream()
            .filter(Provision.class::isInstance)
            .map(Provision.class::cast)
            .toList();
    return base.requisites()
        .entryIntoForce()
        .filter(entry ->
            !own.isEmpty()
                && own.getLast().text().filter(text -> text.contains(entry.text())).isPresent())
        .isPresent();
  }

  private static Documents documents(Draft draft, boolean endsWithEntry, AmendingAct act) {
    Map<String, String> renamed = new HashMap<>();
    for (Change change : act.changes()) {
      Change.Scope scope = change.scope();
      boolean title =
          scope.provision().filter(ElementId.TITLE::equals).isPresent()
              || scope.provision().isEmpty()
                  && scope.parts().stream().allMatch(it -> it.kind() == Change.Part.Kind.HEADING);
      if (title && change instanceof Change.Rewording it && it.newText().isPresent()) {
        scope.document().ifPresent(old -> renamed.putIfAbsent(old, it.newText().get()));
      }
    }
    return new Documents(draft, endsWithEntry, renamed);
  }

  /// The element of a text that a change of an act is about; empty where none is found.
  static Optional<ElementId> place(ActText base, AmendingAct act, Change change) {
    Draft draft = Draft.of(base);
    Documents documents = documents(draft, endsWithEntry(base), act);
    return switch (ChangeApplier.target(draft, documents, change.scope())) {
      case Target.Title it -> Optional.of(ElementId.TITLE);
      case Target.Preamble it -> Optional.of(ElementId.PREAMBLE);
      case Target.Whole it -> it.room().annex();
      case Target.AnnexTitle it -> Optional.of(it.annex());
      case Target.Unit it -> Optional.of(it.provision().id());
      case Target.Stretch it -> Optional.of(it.provision().id());
      case Target.Vacant it -> Optional.of(it.id());
      case Target.Missing it -> Optional.empty();
    };
  }

  /// The wording after changes, in the order given.
  ///
  /// @param left those that are not to be applied
  static Wording apply(
      ActText base, Optional<LocalDate> date, List<OrderedChange> due, List<UnappliedChange> left) {
    Consolidator consolidator = new Consolidator(base, left);
    int from = 0;
    while (from < due.size()) {
      int to = from + 1;
      while (to < due.size() && due.get(to).isOrderedWith(due.get(from))) {
        to++;
      }
      boolean another = from == 0 || !due.get(from).act().id().equals(due.get(from - 1).act().id());
      consolidator.take(due.subList(from, to), another);
      from = to;
    }
    return consolidator.wording(base, date);
  }

  private Wording wording(ActText base, Optional<LocalDate> date) {
    Set<ElementId> standing = new HashSet<>();
    Stream.concat(
            Stream.of(ElementId.TITLE, ElementId.PREAMBLE),
            Stream.concat(
                draft.annexes().stream().map(Annex::id),
                Stream.concat(
                        draft.body().stream(),
                        draft.annexes().stream().flatMap(annex -> annex.body().stream()))
                    .flatMap(block -> BlockTree.provisions(List.of(block)))
                    .map(Block::id)))
        .forEach(standing::add);
    madeBy.keySet().retainAll(standing);
    return new Wording(draft.text(base), date, applied, unapplied, madeBy);
  }

  private void take(List<OrderedChange> instruction, boolean another) {
    if (another) {
      documents = documents(draft, endsWithEntry, instruction.getFirst().act());
    }
    if (instruction.stream().allMatch(it -> it.change() instanceof Change.Renumbering)) {
      settle(instruction, renumber(instruction));
    } else if (instruction.size() > 1 && isMerge(instruction)) {
      settle(instruction, Merge.apply(draft, documents, instruction));
    } else {
      List<OrderedChange> numbers = instruction.stream().filter(this::isOfNumber).toList();
      List<OrderedChange> others = new ArrayList<>(instruction);
      others.removeAll(numbers);
      takeEach(others, instruction);
      numbers.forEach(change -> settle(List.of(change), renumber(List.of(change))));
    }
  }

  /// One change after another; what can mean several places is tried again when the others of the
  /// instruction are done, which may leave one: «"бастап" деген сөз "кейін" деген сөзбен
  /// ауыстырылып, "күннен бастап күшіне енеді" деген сөздер алып тасталсын».
  private void takeEach(List<OrderedChange> changes, List<OrderedChange> instruction) {
    List<OrderedChange> again = new ArrayList<>();
    for (OrderedChange change : changes) {
      Outcome outcome = ChangeApplier.apply(draft, documents, change, instruction);
      if (outcome.equals(Outcome.refused(Reason.AMBIGUOUS)) && changes.size() > 1) {
        again.add(change);
      } else {
        settle(List.of(change), outcome);
      }
    }
    for (OrderedChange change : again) {
      settle(List.of(change), ChangeApplier.apply(draft, documents, change, instruction));
    }
  }

  private static boolean isMerge(List<OrderedChange> instruction) {
    return OrderWords.merges(instruction.getFirst().change().scope().text())
        && instruction.stream().allMatch(it -> it.change() instanceof Change.Rewording);
  }

  /// «"4." деген реттік нөмір "2." деген санмен ауыстырылсын»: the number is no word of the text.
  private boolean isOfNumber(OrderedChange change) {
    return change.change() instanceof Change.Replacement it
        && ChangeApplier.target(draft, documents, it.scope()) instanceof Target.Unit unit
        && it.oldText()
            .filter(old ->
                number(old).equals(unit.provision().number())
                    && !number(old).equals(Optional.of(old)))
            .isPresent()
        && it.newText().flatMap(Consolidator::number).isPresent();
  }

  /// The number in «4.» or «4)».
  private static Optional<String> number(String printed) {
    String number = printed.strip().replaceFirst("[.)]$", "");
    return UnitNumber.of(number).isKnown() ? Optional.of(number) : Optional.empty();
  }

  private Outcome renumber(List<OrderedChange> instruction) {
    List<Renumberings.Renumbered> all = new ArrayList<>();
    for (OrderedChange each : instruction) {
      Optional<String> number =
          switch (each.change()) {
            case Change.Renumbering it -> it.newNumber();
            case Change.Replacement it -> it.newText().flatMap(Consolidator::number);
            case Change.Rewording it -> Optional.empty();
            case Change.Insertion it -> Optional.empty();
            case Change.Deletion it -> Optional.empty();
            case Change.Repeal it -> Optional.empty();
            case Change.Suspension it -> Optional.empty();
            case Change.Amendment it -> Optional.empty();
          };
      Target target = ChangeApplier.target(draft, documents, each.change().scope());
      if (target instanceof Target.Unit unit && number.isPresent()) {
        all.add(new Renumberings.Renumbered(unit, number.get()));
      } else {
        return Outcome.refused(
            target instanceof Target.Missing missing
                ? missing.reason()
                : number.isEmpty() ? Reason.NO_NEW_TEXT : Reason.TARGET_NOT_FOUND);
      }
    }
    return Renumberings.apply(draft, all);
  }

  private void settle(List<OrderedChange> changes, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        draft = done.draft();
        applied.addAll(changes);
        done.touched().forEach(id -> madeBy.put(id, changes.getLast()));
      }
      case Outcome.Refused refused ->
          changes.forEach(change -> unapplied.add(new UnappliedChange(change, refused.reason())));
    }
  }
}
