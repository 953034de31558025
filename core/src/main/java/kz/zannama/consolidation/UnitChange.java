package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.consolidation.internal.draft.NewUnits;
import kz.zannama.consolidation.internal.words.UnitNumber;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.TextBlock;

/// Changes provisions as a whole: gives them a new wording, puts new ones in the order of their
/// numbers, takes them out so that their number stays with a note.
final class UnitChange {
  private UnitChange() {}

  /// A new wording in the place of a provision.
  static Outcome reword(Draft draft, Target.Unit target, NewUnits wording) {
    Provision old = target.provision();
    Optional<Provision> unit =
        wording
            .unit(old.id(), old.kind(), old.number(), target.room())
            .or(() -> wording.listOf(old).map(it -> renamed(it, target.room())));
    if (unit.isEmpty() || losesContents(old, unit.get())) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    return done(
        draft.withBlocks(
            target.room(),
            blocks -> BlockTree.replace(blocks, old.id(), it -> List.of(unit.get()))),
        unit.get());
  }

  private static Provision renamed(Provision unit, Room room) {
    return BlockTree.renamed(unit, unit.id(), room.annex());
  }

  /// A heading alone is no new wording of a chapter or article with provisions in it.
  private static boolean losesContents(Provision old, Provision unit) {
    return old.kind().compareTo(ProvisionKind.ARTICLE) <= 0
        && BlockTree.provisions(old.children()).findAny().isPresent()
        && unit.children().isEmpty();
  }

  /// New lines in the place of some of a provision.
  static Outcome reword(Draft draft, Target.Stretch target, NewUnits wording) {
    Provision unit = target.provision();
    Optional<List<Block>> lines = wording.inside(unit);
    if (lines.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    List<Block> children = new ArrayList<>();
    Provision changed = unit;
    List<Block> rest = lines.get();
    if (target.from() < 0) {
      if (!(rest.getFirst() instanceof TextBlock first)) {
        return Outcome.refused(Reason.NO_NEW_TEXT);
      }
      changed = unit.withText(Optional.of(first.text()));
      rest = rest.subList(1, rest.size());
    }
    children.addAll(unit.children().subList(0, Math.max(0, target.from())));
    children.addAll(rest);
    children.addAll(unit.children().subList(target.to(), unit.children().size()));
    return replaced(draft, target.room(), changed.withChildren(children));
  }

  /// A draft with another provision in the place of that of its id.
  private static Outcome replaced(Draft draft, Room room, Provision unit) {
    Provision named = renamed(unit, room);
    return done(
        draft.withBlocks(
            room, blocks -> BlockTree.replace(blocks, unit.id(), it -> List.of(named))),
        named);
  }

  /// A note in the place of what a provision says; its number stays.
  static Outcome takeOut(Draft draft, Target.Unit target, String words) {
    Provision old = target.provision();
    if (isTakenOut(old)) {
      return Outcome.refused(Reason.ALREADY_APPLIED);
    }
    Provision stub =
        old.withHeading(Optional.empty())
            .withText(Optional.empty())
            .withChildren(List.of(note(words)));
    return replaced(draft, target.room(), stub);
  }

  /// Whether nothing but a note is left of a provision.
  static boolean isTakenOut(Provision unit) {
    return unit.text().isEmpty()
        && unit.heading().isEmpty()
        && !unit.children().isEmpty()
        && unit.children().stream().allMatch(EditorialNote.class::isInstance);
  }

  /// A note in the place of some of a provision; its own text cannot go alone.
  static Outcome takeOut(Draft draft, Target.Stretch target, String words) {
    if (target.from() < 0 || target.from() == target.to()) {
      return Outcome.refused(target.from() < 0 ? Reason.NOT_UNDERSTOOD : Reason.TARGET_NOT_FOUND);
    }
    Provision unit = target.provision();
    List<Block> children = new ArrayList<>(unit.children().subList(0, target.from()));
    children.add(note(words));
    children.addAll(unit.children().subList(target.to(), unit.children().size()));
    return replaced(draft, target.room(), unit.withChildren(children));
  }

  /// A provision with a note at its end.
  static Outcome annotate(Draft draft, Target.Unit target, String words) {
    List<Block> children = new ArrayList<>(target.provision().children());
    children.add(note(words));
    return replaced(draft, target.room(), target.provision().withChildren(children));
  }

  private static EditorialNote note(String words) {
    return new EditorialNote(new ElementId("note_1"), words, Optional.empty());
  }

  /// New lines behind the last clause or line of a provision.
  static Outcome insert(Draft draft, Target.Stretch target, NewUnits wording) {
    Provision unit = target.provision();
    Optional<List<Block>> lines = wording.inside(unit);
    if (lines.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    int at = Math.max(0, target.from());
    List<Block> children = new ArrayList<>(unit.children());
    children.addAll(at, lines.get());
    return replaced(draft, target.room(), unit.withChildren(children));
  }

  /// A new provision behind that of the next smaller number.
  static Outcome insert(Draft draft, Target.Vacant target, NewUnits wording) {
    Optional<ProvisionKind> kind = kind(target.id());
    if (kind.isEmpty()) {
      return Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    String number = target.id().level().substring(kind.get().prefix().length() + 1);
    Optional<Provision> unit =
        wording.unit(target.id(), kind.get(), Optional.of(number), target.room());
    UnitNumber own = UnitNumber.of(number);
    if (unit.isEmpty() || !own.isKnown()) {
      return Outcome.refused(unit.isEmpty() ? Reason.NO_NEW_TEXT : Reason.AMBIGUOUS);
    }
    List<Block> blocks = draft.blocks(target.room());
    List<Provision> siblings = siblings(blocks, target.id(), kind.get());
    if (siblings.isEmpty()) {
      return into(draft, target, unit.get());
    }
    Optional<Provision> before =
        siblings.stream()
            .filter(it -> number(it).compareTo(own) < 0)
            .max(Comparator.comparing(UnitChange::number));
    Provision beside =
        before.orElseGet(
            () -> siblings.stream().min(Comparator.comparing(UnitChange::number)).orElseThrow());
    if (siblings.stream().filter(it -> it.id().equals(beside.id())).count() > 1) {
      return Outcome.refused(Reason.AMBIGUOUS);
    }
    return done(
        draft.withBlocks(
            target.room(),
            tree ->
                BlockTree.replace(
                    tree,
                    beside.id(),
                    it -> before.isPresent() ? List.of(it, unit.get()) : List.of(unit.get(), it))),
        unit.get());
  }

  /// The numbered provisions of a kind that stand under one id with a new one.
  private static List<Provision> siblings(List<Block> blocks, ElementId id, ProvisionKind kind) {
    return BlockTree.provisions(blocks)
        .filter(it -> it.kind() == kind && it.id().parent().equals(id.parent()))
        .filter(it -> number(it).isKnown())
        .toList();
  }

  private static UnitNumber number(Provision unit) {
    return UnitNumber.of(unit.number().orElse(""));
  }

  /// The first of its kind, at the end of what it belongs to.
  private static Outcome into(Draft draft, Target.Vacant target, Provision unit) {
    Optional<ElementId> parent = target.id().parent();
    if (parent.equals(target.room().annex())) {
      return Outcome.refused(Reason.TARGET_NOT_FOUND);
    }
    List<Provision> around = BlockTree.find(draft.blocks(target.room()), parent.orElseThrow());
    if (around.size() != 1) {
      return Outcome.refused(around.isEmpty() ? Reason.TARGET_NOT_FOUND : Reason.AMBIGUOUS);
    }
    List<Block> children = new ArrayList<>(around.getFirst().children());
    children.add(unit);
    return done(
        draft.withBlocks(
            target.room(),
            blocks ->
                BlockTree.replace(blocks, parent.get(), it -> List.of(it.withChildren(children)))),
        unit);
  }

  private static Optional<ProvisionKind> kind(ElementId id) {
    return Arrays.stream(ProvisionKind.values())
        .filter(it -> id.level().startsWith(it.prefix() + "_"))
        .findFirst();
  }

  private static Outcome done(Draft draft, Provision unit) {
    return new Outcome.Done(
        draft,
        Stream.concat(Stream.of(unit), BlockTree.provisions(unit.children()))
            .map(Provision::id)
            .toList());
  }
}
