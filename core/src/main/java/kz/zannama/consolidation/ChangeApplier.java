package kz.zannama.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Documents;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.consolidation.internal.draft.NewUnits;
import kz.zannama.consolidation.internal.draft.TableRows;
import kz.zannama.consolidation.internal.words.OperativeEnd;
import kz.zannama.consolidation.internal.words.OrderWords;
import kz.zannama.lexicon.TitleWords;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;

/// Applies one change to a draft, as a whole or not at all.
final class ChangeApplier {
  private final Draft draft;
  private final OrderedChange ordered;
  private final List<OrderedChange> instruction;
  private final Language language;
  private final Target target;

  private ChangeApplier(
      Draft draft, Documents documents, OrderedChange ordered, List<OrderedChange> instruction) {
    this.draft = draft;
    this.ordered = ordered;
    this.instruction = instruction;
    this.language = ordered.act().text().language();
    this.target = target(draft, documents, ordered.change().scope());
  }

  /// What comes of a change.
  ///
  /// @param documents the approved documents as they stood before its act
  /// @param instruction all changes that its instruction orders
  static Outcome apply(
      Draft draft, Documents documents, OrderedChange change, List<OrderedChange> instruction) {
    Outcome outcome = new ChangeApplier(draft, documents, change, instruction).apply();
    boolean same = outcome instanceof Outcome.Done done && done.draft().equals(draft);
    return same ? Outcome.refused(Reason.ALREADY_APPLIED) : outcome;
  }

  /// What a change is about; a row of a list that is numbered as provisions are is one of them.
  static Target target(Draft draft, Documents documents, Change.Scope scope) {
    Target found = new TargetFinder(draft, documents).find(scope);
    List<Part> parts = scope.parts();
    boolean row =
        parts.size() == 1
            && parts.getFirst().kind() == Kind.ROW
            && parts.getFirst().labels().size() == 1;
    return row && found instanceof Target.Whole whole
        ? listed(draft, whole.room(), parts.getFirst())
            .<Target>map(it -> new Target.Unit(whole.room(), it))
            .orElse(found)
        : found;
  }

  private static Optional<Provision> listed(Draft draft, Room room, Part row) {
    String number = row.labels().getFirst();
    List<Provision> found =
        Stream.of("para_", "subpara_")
            .map(level -> room.within(new ElementId(level + number.replace(' ', '-'))))
            .flatMap(id -> BlockTree.find(draft.blocks(room), id).stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Outcome apply() {
    if (target instanceof Target.Missing missing) {
      return Outcome.refused(missing.reason());
    }
    Optional<String> row = TableRows.number(parts());
    if (row.isPresent() && target instanceof Target.Whole whole) {
      return row(whole.room(), row.get());
    }
    return switch (ordered.change()) {
      case Change.Rewording it -> reword(it);
      case Change.Insertion it -> insert(it);
      case Change.Deletion it ->
          it.oldText().isPresent() && isPlain()
              ? words(it.oldText().get(), "")
              : takeOut("wording.taken-out");
      case Change.Replacement it -> replace(it);
      case Change.Repeal it ->
          it.except().isPresent()
              ? Outcome.refused(Reason.NOT_UNDERSTOOD)
              : takeOut("wording.repealed");
      case Change.Suspension it -> suspend(it);
      case Change.Renumbering it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Change.Amendment it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
    };
  }

  private Outcome row(Room room, String number) {
    TableRows.Edit edit = TableRows.edit(draft, room, number, ordered.change());
    return switch (edit.result()) {
      case DONE -> new Outcome.Done(edit.draft(), edit.touched());
      case MISSING -> Outcome.refused(Reason.TARGET_NOT_FOUND);
      case SEVERAL -> Outcome.refused(Reason.AMBIGUOUS);
      case NO_ROW -> Outcome.refused(Reason.NO_NEW_TEXT);
      case SAME -> Outcome.refused(Reason.ALREADY_APPLIED);
      case NOT_UNDERSTOOD -> Outcome.refused(Reason.NOT_UNDERSTOOD);
    };
  }

  /// The parts inside the target that are still to be found.
  private List<Part> parts() {
    List<Part> parts = ordered.change().scope().parts();
    boolean row = parts.size() == 1 && parts.getFirst().kind() == Kind.ROW;
    return row && target instanceof Target.Unit ? List.of() : parts;
  }

  private boolean isPlain() {
    return parts().stream()
        .noneMatch(part -> part.kind() != Kind.SENTENCE && part.kind() != Kind.HEADING);
  }

  private Outcome reword(Change.Rewording change) {
    if (target instanceof Target.Whole whole && parts().isEmpty()) {
      return annex(whole);
    }
    Optional<NewUnits> wording = wording();
    return wording.isEmpty() ? Outcome.refused(Reason.NO_NEW_TEXT) : reword(wording.get());
  }

  /// The new wording, or the part of a shared one that is for this change's provision.
  private Optional<NewUnits> wording() {
    List<ElementId> all =
        instruction.stream().flatMap(it -> it.change().scope().provision().stream()).toList();
    return NewUnits.of(ordered.change())
        .map(it ->
            ordered
                .change()
                .scope()
                .provision()
                .filter(id -> all.size() > 1)
                .map(id -> it.of(id, all))
                .orElse(it));
  }

  private Outcome annex(Target.Whole whole) {
    Optional<Annex> source = AnnexRewording.source(ordered, instruction).filter(this::isMeant);
    if (source.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    return whole
        .room()
        .annex()
        .map(id -> AnnexRewording.apply(draft, id, source.get(), ordered))
        .orElseGet(() -> Outcome.refused(Reason.NOT_UNDERSTOOD));
  }

  /// Whether an annex can be the wording of what the change names: one that names a document and no
  /// annex of it, in its own words or above them, means that of its title.
  private boolean isMeant(Annex source) {
    Change.Scope scope = ordered.change().scope();
    boolean byNumber = scope.provision().isPresent();
    return byNumber
        || scope
            .document()
            .map(TitleWords::of)
            .filter(title -> source.title().map(TitleWords::of).filter(title::isLike).isPresent())
            .isPresent();
  }

  private Outcome reword(NewUnits wording) {
    if (!parts().isEmpty()) {
      return rewordPart(wording);
    }
    return switch (target) {
      case Target.Unit it -> UnitChange.reword(draft, it, wording);
      case Target.Stretch it ->
          it.from() == it.to()
              ? Outcome.refused(Reason.TARGET_NOT_FOUND)
              : UnitChange.reword(draft, it, wording);
      case Target.Title it -> line(wording);
      case Target.Preamble it -> line(wording);
      case Target.AnnexTitle it -> line(wording);
      case Target.Whole it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Vacant it -> Outcome.refused(Reason.TARGET_NOT_FOUND);
      case Target.Missing it -> Outcome.refused(it.reason());
    };
  }

  /// A title or a preamble, which is printed on lines of its own.
  private Outcome line(NewUnits wording) {
    Optional<String> words = wording.joined();
    Optional<Extent> extent = Extent.of(draft, target, false);
    if (words.isEmpty() || extent.isEmpty()) {
      return Outcome.refused(words.isEmpty() ? Reason.NO_NEW_TEXT : Reason.TARGET_NOT_FOUND);
    }
    String old = draft.preambleWords().filter(it -> target instanceof Target.Preamble).orElse("");
    return changed(extent.get(), List.of(OperativeEnd.kept(old, words.get())));
  }

  private Outcome rewordPart(NewUnits wording) {
    if (parts().size() != 1) {
      return Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    return switch (parts().getFirst().kind()) {
      case HEADING -> heading(wording);
      case SENTENCE -> wording.line().map(this::sentence).orElseGet(() -> refusedText());
      case TABLE, GROUP, ROW, COLUMN, OTHER, WORDS -> Outcome.refused(Reason.NOT_UNDERSTOOD);
    };
  }

  private static Outcome refusedText() {
    return Outcome.refused(Reason.NO_NEW_TEXT);
  }

  private Outcome heading(NewUnits wording) {
    Optional<String> words = wording.heading();
    if (words.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    return switch (target) {
      case Target.Unit it ->
          new Outcome.Done(
              draft.withBlocks(
                  it.room(),
                  blocks ->
                      BlockTree.replace(
                          blocks, it.provision().id(), unit -> List.of(unit.withHeading(words)))),
              List.of(it.provision().id()));
      case Target.Whole it ->
          it.room()
              .annex()
              .map(id ->
                  (Outcome)
                      new Outcome.Done(
                          draft.withAnnex(id, annex -> annex.withTitle(words)), List.of(id)))
              .orElseGet(() -> Outcome.refused(Reason.NOT_UNDERSTOOD));
      case Target.Title it -> line(wording);
      case Target.AnnexTitle it -> line(wording);
      case Target.Preamble it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Stretch it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Vacant it -> Outcome.refused(Reason.TARGET_NOT_FOUND);
      case Target.Missing it -> Outcome.refused(it.reason());
    };
  }

  /// A sentence in the place of one, or beside it.
  private Outcome sentence(String words) {
    Part part = parts().getFirst();
    Optional<Extent> extent =
        Extent.of(draft, target, false).flatMap(whole -> whole.sentence(part));
    if (extent.isEmpty()) {
      return Outcome.refused(Reason.TARGET_NOT_FOUND);
    }
    String old = extent.get().texts().getFirst();
    if (part.position() != Part.Position.AT && old.equals(words)) {
      return Outcome.refused(Reason.ALREADY_APPLIED);
    }
    return changed(
        extent.get(),
        List.of(
            switch (part.position()) {
              case AT -> words;
              case AFTER -> old + " " + words;
              case BEFORE -> words + " " + old;
            }));
  }

  private Outcome insert(Change.Insertion change) {
    Optional<NewUnits> wording = wording();
    if (target instanceof Target.Vacant vacant && vacant.id().level().startsWith("annex_")) {
      return AnnexRewording.source(ordered, instruction)
          .map(source -> AnnexRewording.insert(draft, vacant.id(), source))
          .orElseGet(() -> refusedText());
    }
    if (wording.isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    if (!parts().isEmpty()) {
      return insertPart(change, wording.get());
    }
    return switch (target) {
      case Target.Vacant it -> UnitChange.insert(draft, it, wording.get());
      case Target.Stretch it -> insertLines(it, wording.get());
      case Target.Unit it -> standing(it, wording.get());
      case Target.Title it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Preamble it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.AnnexTitle it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Whole it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Missing it -> Outcome.refused(it.reason());
    };
  }

  /// The new provision's number is taken: by itself, by the note of one that was taken out, or by
  /// another.
  private Outcome standing(Target.Unit unit, NewUnits wording) {
    Outcome reworded = UnitChange.reword(draft, unit, wording);
    boolean same = reworded instanceof Outcome.Done done && done.draft().equals(draft);
    boolean free = UnitChange.isTakenOut(unit.provision());
    return same || free ? reworded : Outcome.refused(Reason.AMBIGUOUS);
  }

  private Outcome insertLines(Target.Stretch place, NewUnits wording) {
    if (OrderWords.addsWords(ordered.change().scope().text())) {
      return Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    boolean stands =
        place.from() < place.to()
            && UnitChange.reword(draft, place, wording) instanceof Outcome.Done done
            && done.draft().equals(draft);
    return stands
        ? Outcome.refused(Reason.ALREADY_APPLIED)
        : place.from() < 0
            ? Outcome.refused(Reason.AMBIGUOUS)
            : UnitChange.insert(draft, place, wording);
  }

  private Outcome insertPart(Change.Insertion change, NewUnits wording) {
    Part last = parts().getLast();
    if (last.kind() == Kind.SENTENCE && parts().size() == 1) {
      return wording.line().map(this::sentence).orElseGet(() -> refusedText());
    }
    if (last.kind() != Kind.WORDS || last.labels().size() != 1) {
      return Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    String beside = last.labels().getFirst();
    String words = change.newText().orElse("");
    String gap = !words.isEmpty() && ",.;:)".indexOf(words.charAt(0)) >= 0 ? "" : " ";
    return switch (last.position()) {
      case AFTER -> words(beside, beside + gap + words);
      case BEFORE -> words(beside, words + " " + beside);
      case AT -> Outcome.refused(Reason.NOT_UNDERSTOOD);
    };
  }

  private Outcome replace(Change.Replacement change) {
    if (change.oldText().isEmpty() || change.newText().isEmpty()) {
      return Outcome.refused(Reason.NO_NEW_TEXT);
    }
    return words(change.oldText().get(), change.newText().get());
  }

  private Outcome words(String old, String news) {
    String order = ordered.change().scope().text();
    boolean act =
        target instanceof Target.Whole && parts().stream().allMatch(it -> it.kind() == Kind.WORDS);
    boolean everywhere = OrderWords.throughout(order);
    if (target.equals(new Target.Whole(Room.BODY)) && OrderWords.throughoutAPart(order)) {
      return Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    Optional<Extent> extent = Extent.of(draft, target, act && everywhere);
    for (Part part : parts()) {
      if (part.kind() == Kind.WORDS) {
        continue;
      }
      extent = extent.flatMap(whole -> inner(whole, part));
    }
    if (extent.isEmpty()) {
      return Outcome.refused(
          target instanceof Target.Vacant ? Reason.TARGET_NOT_FOUND : Reason.NOT_UNDERSTOOD);
    }
    WordChange words =
        new WordChange(old, news, everywhere, OrderWords.inCaseForms(order), language);
    WordChange.Changed changed = words.in(extent.get().texts());
    return changed.reason().isPresent()
        ? Outcome.refused(changed.reason().get())
        : changed(extent.get(), changed.texts());
  }

  private Optional<Extent> inner(Extent whole, Part part) {
    return switch (part.kind()) {
      case SENTENCE -> whole.sentence(part);
      case HEADING -> Extent.heading(draft, target);
      case TABLE, GROUP, ROW, COLUMN, OTHER, WORDS -> Optional.empty();
    };
  }

  private Outcome changed(Extent extent, List<String> texts) {
    return new Outcome.Done(extent.rebuilt().apply(texts), extent.touched());
  }

  private Outcome takeOut(String note) {
    if (!parts().isEmpty()) {
      boolean sentence = parts().size() == 1 && parts().getFirst().kind() == Kind.SENTENCE;
      return sentence ? sentence("") : Outcome.refused(Reason.NOT_UNDERSTOOD);
    }
    String words = ActNote.of(note, ordered, language);
    return switch (target) {
      case Target.Unit it -> UnitChange.takeOut(draft, it, words);
      case Target.Stretch it -> UnitChange.takeOut(draft, it, words);
      case Target.Preamble it ->
          new Outcome.Done(draft.withPreamble(Optional.empty()), List.of(ElementId.PREAMBLE));
      case Target.Whole it -> annexGone(it.room(), words);
      case Target.Title it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.AnnexTitle it -> Outcome.refused(Reason.NOT_UNDERSTOOD);
      case Target.Vacant it -> Outcome.refused(Reason.TARGET_NOT_FOUND);
      case Target.Missing it -> Outcome.refused(it.reason());
    };
  }

  private Outcome annexGone(Room room, String words) {
    return room.annex()
        .map(id ->
            (Outcome)
                new Outcome.Done(
                    draft.withAnnex(id, annex -> ActNote.inPlaceOf(annex, words)), List.of(id)))
        .orElseGet(() -> Outcome.refused(Reason.NOT_UNDERSTOOD));
  }

  private Outcome suspend(Change.Suspension change) {
    Optional<NewUnits> wording = NewUnits.of(change);
    if (wording.isPresent()) {
      return reword(wording.get());
    }
    return target instanceof Target.Unit unit && parts().isEmpty()
        ? UnitChange.annotate(draft, unit, ActNote.of("wording.suspended", ordered, language))
        : Outcome.refused(Reason.NOT_UNDERSTOOD);
  }
}
