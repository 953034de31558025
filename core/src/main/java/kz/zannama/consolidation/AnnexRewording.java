package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.consolidation.internal.draft.BlockTree;
import kz.zannama.consolidation.internal.draft.Draft;
import kz.zannama.consolidation.internal.draft.Draft.Room;
import kz.zannama.consolidation.internal.words.OrderWords;
import kz.zannama.consolidation.internal.words.UnitNumber;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;

/// Gives an annex the wording of one of the amending act's own: «1-қосымша осы шешімнің
/// 2-қосымшасына сәйкес жаңа редакцияда жазылсын», «приложение 1 изложить в новой редакции согласно
/// приложению к настоящему решению».
final class AnnexRewording {
  private AnnexRewording() {}

  /// The amending act's annex that holds the new wording of an annex: of those that the instruction
  /// names, the one at the place that the changed annex has among the changed ones; its only one
  /// where it names none by number.
  ///
  /// @param instruction the changes of the instruction
  static Optional<Annex> source(OrderedChange change, List<OrderedChange> instruction) {
    Optional<List<String>> named = OrderWords.ownAnnexes(change.change().scope().text());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Annex> own =
        change.act().text().annexes().stream().filter(it -> it.parent().isEmpty()).toList();
    List<String> numbers = named.get();
    if (numbers.isEmpty()) {
      return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
    int place = instruction.indexOf(change);
    if (numbers.size() != instruction.size() || place < 0) {
      return Optional.empty();
    }
    String number = numbers.get(place);
    List<Annex> found =
        own.stream().filter(it -> it.number().filter(number::equals).isPresent()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// A draft whose annex has the wording of another act's; annexes of that document come along, in
  /// the place of those of the same number.
  static Outcome apply(Draft draft, ElementId target, Annex source, OrderedChange change) {
    List<Annex> inner =
        change.act().text().annexes().stream()
            .filter(it -> it.parent().equals(Optional.of(source.id())))
            .toList();
    List<ElementId> touched = new ArrayList<>();
    Draft reworded =
        draft.withAnnex(
            target,
            old -> {
              List<Block> body = BlockTree.inRoom(source.body(), Optional.of(old.id()));
              touched.add(old.id());
              BlockTree.provisions(body).forEach(it -> touched.add(it.id()));
              Optional<String> title = source.title().or(old::title);
              return old.withTitle(title).withBody(body);
            });
    List<Annex> annexes = new ArrayList<>(reworded.annexes());
    for (Annex each : inner) {
      place(annexes, target, each, touched);
    }
    return new Outcome.Done(reworded.withAnnexes(annexes), touched);
  }

  private static void place(
      List<Annex> annexes, ElementId parent, Annex source, List<ElementId> touched) {
    int at = -1;
    int last = -1;
    for (int i = 0; i < annexes.size(); i++) {
      Annex it = annexes.get(i);
      boolean within = it.parent().equals(Optional.of(parent));
      if (within && it.number().equals(source.number())) {
        at = i;
      }
      last = within || it.id().equals(parent) ? i : last;
    }
    ElementId id = at >= 0 ? annexes.get(at).id() : parent.child(source.id().level());
    Annex placed =
        new Annex(
            id,
            Optional.of(parent),
            source.number(),
            source.title(),
            source.of(),
            BlockTree.inRoom(source.body(), Optional.of(id)));
    touched.add(id);
    if (at >= 0) {
      annexes.set(at, placed);
    } else {
      annexes.add(last + 1, placed);
    }
  }

  /// A draft with a new annex behind those of smaller numbers.
  static Outcome insert(Draft draft, ElementId id, Annex source) {
    String number = id.value().substring(id.value().indexOf('_') + 1);
    UnitNumber own = UnitNumber.of(number);
    List<Annex> annexes = new ArrayList<>(draft.annexes());
    int at = annexes.size();
    for (int i = annexes.size() - 1; i >= 0; i--) {
      UnitNumber other = UnitNumber.of(annexes.get(i).number().orElse(""));
      boolean later =
          annexes.get(i).parent().isEmpty() && other.isKnown() && other.compareTo(own) > 0;
      at = later ? i : at;
    }
    Room room = Room.of(id);
    annexes.add(
        at,
        new Annex(
            id,
            Optional.empty(),
            Optional.of(number),
            source.title(),
            Optional.empty(),
            BlockTree.inRoom(source.body(), room.annex())));
    return new Outcome.Done(draft.withAnnexes(annexes), List.of(id));
  }
}
