package kz.zannama.consolidation.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.TextBlock;

/// What of an act changes can be applied to. Immutable: a change gives another draft or none.
///
/// @param title the title
/// @param preamble the preamble
/// @param body the act's own blocks
/// @param annexes its annexes
public record Draft(
    String title, Optional<String> preamble, List<Block> body, List<Annex> annexes) {
  public Draft {
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
  }

  public static Draft of(ActText text) {
    return new Draft(text.title(), text.preamble(), text.body(), text.annexes());
  }

  /// The text that this is a draft of, with what has changed.
  public ActText text(ActText base) {
    return new ActText(
        base.source(),
        base.language(),
        base.requisites().withTitle(title),
        preamble,
        base.basis(),
        base.citations(),
        base.changes(),
        base.history(),
        base.signatories(),
        base.approvals(),
        body,
        annexes,
        base.evidence(),
        base.issues());
  }

  public Draft withTitle(String words) {
    return new Draft(words, preamble, body, annexes);
  }

  /// The preamble; the lines above the first provision, where none is told by an operative word.
  public Optional<String> preambleWords() {
    return preamble.or(() ->
        Optional.of(
                body.stream()
                    .takeWhile(block -> !(block instanceof Provision))
                    .filter(TextBlock.class::isInstance)
                    .map(block -> ((TextBlock) block).text())
                    .collect(Collectors.joining(" ")))
            .filter(
                words -> !words.isEmpty() && body.stream().anyMatch(Provision.class::isInstance)));
  }

  /// This with another preamble in the place of what [#preambleWords] are.
  public Draft withPreamble(Optional<String> words) {
    List<Block> rest = new ArrayList<>(body);
    if (preamble.isEmpty()) {
      int first = (int) body.stream().takeWhile(block -> !(block instanceof Provision)).count();
      rest.subList(0, first).removeIf(TextBlock.class::isInstance);
    }
    return new Draft(title, words, rest, annexes);
  }

  public Draft withAnnexes(List<Annex> others) {
    return new Draft(title, preamble, body, others);
  }

  /// The blocks of a room: of an annex, else of the body.
  public List<Block> blocks(Room room) {
    return room.annex().flatMap(this::annex).map(Annex::body).orElse(body);
  }

  public Optional<Annex> annex(ElementId id) {
    return annexes.stream().filter(annex -> annex.id().equals(id)).findFirst();
  }

  /// This with other blocks in a room.
  public Draft withBlocks(Room room, UnaryOperator<List<Block>> change) {
    return room.annex()
        .map(id -> withAnnex(id, it -> it.withBody(change.apply(it.body()))))
        .orElseGet(() -> new Draft(title, preamble, change.apply(body), annexes));
  }

  /// This with another annex in an annex's place.
  public Draft withAnnex(ElementId id, UnaryOperator<Annex> change) {
    List<Annex> others = new ArrayList<>();
    annexes.forEach(annex -> others.add(annex.id().equals(id) ? change.apply(annex) : annex));
    return withAnnexes(others);
  }

  /// Where numbering runs through: the act's own body, or one annex.
  ///
  /// @param annex the id of the annex, empty for the body
  public record Room(Optional<ElementId> annex) {
    public static final Room BODY = new Room(Optional.empty());

    public static Room of(ElementId annex) {
      return new Room(Optional.of(annex));
    }

    /// An id in this room.
    public ElementId within(ElementId id) {
      return annex.map(prefix -> prefix.child(id.value())).orElse(id);
    }
  }
}
