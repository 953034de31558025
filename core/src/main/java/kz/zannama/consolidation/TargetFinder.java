package kz.zannama.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Documents;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;

/// Finds in a draft what a change is about.
///
/// A provision is found where its id stands exactly once in the room that the change names: the
/// act's body, the annex that holds the approved document, or a numbered annex.
final class TargetFinder {
  private static final String ANNEX = "annex_";
  private static final String PARAGRAPH = ProvisionKind.PARAGRAPH.prefix() + "_";
  private static final String SUBPARAGRAPH = ProvisionKind.SUBPARAGRAPH.prefix() + "_";

  private final Draft draft;
  private final Documents documents;

  TargetFinder(Draft draft, Documents documents) {
    this.draft = draft;
    this.documents = documents;
  }

  /// What a scope is about.
  Target find(Change.Scope scope) {
    Optional<Room> room =
        scope.document().isEmpty()
            ? Optional.of(Room.BODY)
            : documents.room(scope.document().get());
    if (room.isEmpty()) {
      return new Target.Missing(Reason.TARGET_NOT_FOUND);
    }
    if (scope.provision().isEmpty()) {
      return new Target.Whole(room.get());
    }
    String path = scope.provision().get().value();
    if (!path.startsWith(ANNEX)) {
      return in(divided(room.get(), path), path);
    }
    int cut = path.indexOf("__");
    String number = path.substring(ANNEX.length(), cut < 0 ? path.length() : cut);
    Optional<Annex> annex = annex(room.get(), number);
    if (annex.isEmpty()) {
      return cut < 0
          ? new Target.Vacant(Room.BODY, new ElementId(path))
          : new Target.Missing(Reason.TARGET_NOT_FOUND);
    }
    Room inner = Room.of(annex.get().id());
    return cut < 0 ? new Target.Whole(inner) : in(inner, path.substring(cut + 2));
  }

  /// Where a chapter or section stands: in the only annex that has it, where it is looked for in
  /// the act's own body and that is not divided so.
  private Room divided(Room room, String path) {
    boolean container =
        Arrays.stream(ProvisionKind.values())
            .filter(ProvisionKind::isContainer)
            .anyMatch(kind -> path.startsWith(kind.prefix() + "_"));
    if (!container || room.annex().isPresent() || containers(room).findAny().isPresent()) {
      return room;
    }
    List<Room> rooms =
        draft.annexes().stream()
            .map(annex -> Room.of(annex.id()))
            .filter(it -> containers(it).anyMatch(unit -> unit.id().level().equals(path)))
            .toList();
    return rooms.size() == 1 ? rooms.getFirst() : room;
  }

  private Stream<Provision> containers(Room room) {
    return BlockTree.provisions(draft.blocks(room)).filter(it -> it.kind().isContainer());
  }

  /// The annex of a number: of the document, where the change names one, else the act's own; the
  /// only one where it is not numbered.
  private Optional<Annex> annex(Room room, String number) {
    List<Annex> inner =
        draft.annexes().stream()
            .filter(annex -> room.annex().isPresent() && annex.parent().equals(room.annex()))
            .toList();
    Optional<Annex> ofDocument = only(inner.stream().filter(it -> isNumbered(it, number)).toList());
    if (ofDocument.isPresent()) {
      return ofDocument;
    }
    if (inner.size() == 1 && inner.getFirst().number().isEmpty() && number.equals("1")) {
      return Optional.of(inner.getFirst());
    }
    List<Annex> others =
        draft.annexes().stream()
            .filter(annex -> !Optional.of(annex.id()).equals(room.annex()))
            .toList();
    Optional<Annex> printed =
        only(
            others.stream()
                .filter(annex -> annex.parent().isEmpty() && isNumbered(annex, number))
                .toList());
    boolean single = others.size() == 1 && others.getFirst().number().isEmpty();
    return printed.isPresent() || !single || !number.equals("1")
        ? printed
        : Optional.of(others.getFirst());
  }

  private static boolean isNumbered(Annex annex, String number) {
    return annex.number().filter(number::equals).isPresent();
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Target in(Room room, String path) {
    if (path.equals("title")) {
      return room.annex().<Target>map(Target.AnnexTitle::new).orElseGet(Target.Title::new);
    }
    if (path.equals("preamble")) {
      return draft.preambleWords().isPresent() && room.annex().isEmpty()
          ? new Target.Preamble()
          : new Target.Missing(Reason.TARGET_NOT_FOUND);
    }
    int part = inner(path, "__part_");
    int indent = inner(path, "__indent_");
    int cut = Math.min(part, indent);
    if (cut < path.length()) {
      return stretch(room, path.substring(0, cut), path.substring(cut + 2));
    }
    List<Provision> found = provisions(room, path);
    return switch (found.size()) {
      case 0 -> new Target.Vacant(room, room.within(new ElementId(path)));
      case 1 -> new Target.Unit(room, found.getFirst());
      default -> new Target.Missing(Reason.AMBIGUOUS);
    };
  }

  private static int inner(String path, String level) {
    int at = path.indexOf(level);
    return at < 0 ? path.length() : at;
  }

  private Target stretch(Room room, String unit, String rest) {
    List<Provision> found = provisions(room, unit);
    if (found.size() != 1) {
      return new Target.Missing(found.isEmpty() ? Reason.TARGET_NOT_FOUND : Reason.AMBIGUOUS);
    }
    return Stretches.find(room, found.getFirst(), rest);
  }

  /// The provisions that a path can mean: those with its id; where paragraphs are printed «1)», the
  /// subparagraphs; a section or chapter whatever it stands in.
  private List<Provision> provisions(Room room, String path) {
    List<Block> blocks = draft.blocks(room);
    ElementId id = room.within(new ElementId(path));
    List<Provision> exact = BlockTree.find(blocks, id);
    if (!exact.isEmpty()) {
      return exact;
    }
    if (path.startsWith(PARAGRAPH) && !path.contains("__")) {
      boolean none =
          BlockTree.provisions(blocks).noneMatch(it -> it.kind() == ProvisionKind.PARAGRAPH);
      String number = path.substring(PARAGRAPH.length());
      return none
          ? BlockTree.find(blocks, room.within(new ElementId(SUBPARAGRAPH + number)))
          : List.of();
    }
    return BlockTree.provisions(blocks)
        .filter(it -> it.kind().isContainer() && it.id().level().equals(path))
        .toList();
  }
}
