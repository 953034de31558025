package kz.zannama.parser.internal.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.annex.AnnexZone;
import kz.zannama.parser.internal.body.ElementIds;
import kz.zannama.parser.internal.source.SourceNote;

/// Puts the footnotes of a source into an act that was read without them: each below the words that
/// bear its mark. The cost grows with the blocks and, by a logarithm, with the notes.
public final class NotePlacement {
  private final NavigableMap<Integer, List<SourceNote>> waiting = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final ElementIds ids = new ElementIds();

  private NotePlacement(List<SourceNote> notes) {
    notes.forEach(
        note -> waiting.computeIfAbsent(note.mark(), mark -> new ArrayList<>()).add(note));
  }

  /// The body and the annexes of an act, in this order, with the notes in them. A note whose mark
  /// no block bears (it stands in the title, under a signature) follows the last block before it.
  ///
  /// @param zones where the annexes were read from, one each
  public static Placed place(
      List<SourceNote> notes, List<Block> body, List<Annex> annexes, List<AnnexZone> zones) {
    return notes.isEmpty()
        ? new Placed(body, annexes)
        : new NotePlacement(notes).place(body, annexes, zones);
  }

  /// An act's blocks with their notes.
  public record Placed(List<Block> body, List<Annex> annexes) {}

  private Placed place(List<Block> body, List<Annex> annexes, List<AnnexZone> zones) {
    gatherIds(body);
    List<Block> marked = within(body, "");
    List<List<Block>> inAnnexes = new ArrayList<>();
    for (Annex annex : annexes) {
      gatherIds(annex.body());
      inAnnexes.add(within(annex.body(), annex.id().value()));
    }
    List<Annex> placed = new ArrayList<>();
    for (int i = annexes.size() - 1; i >= 0; i--) {
      int start = zones.get(i).start().start();
      List<Block> all = between(inAnnexes.get(i), annexes.get(i).id().value(), start);
      placed.addFirst(annexes.get(i).withBody(all));
    }
    return new Placed(between(marked, "", 0), placed);
  }

  private void gatherIds(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof EditorialNote) {
        taken.add(block.id().value());
      }
      gatherIds(block.children());
    }
  }

  /// Blocks with the notes whose marks they bear.
  private List<Block> within(List<Block> blocks, String parent) {
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Provision unit -> {
          List<Block> children = new ArrayList<>(take(unit.span(), unit.id().value()));
          children.addAll(within(unit.children(), unit.id().value()));
          all.add(unit.withChildren(children));
        }
        case Quotation quote ->
            all.add(
                new Quotation(
                    quote.id(), quote.span(), within(quote.children(), quote.id().value())));
        default -> {
          all.add(block);
          all.addAll(take(block.span(), parent));
        }
      }
    }
    return all;
  }

  /// The blocks of one level with the notes that no block bears: those from a place on.
  private List<Block> between(List<Block> blocks, String parent, int start) {
    if (waiting.isEmpty()) {
      return blocks;
    }
    List<Block> all = new ArrayList<>();
    int from = start;
    for (Block block : blocks) {
      int to = block.span().map(Span::start).orElse(from);
      if (to > from && !(block instanceof EditorialNote)) {
        all.addAll(take(from, to - 1, parent));
        from = to;
      }
      all.add(block);
    }
    all.addAll(take(start, Integer.MAX_VALUE, parent));
    return all;
  }

  private List<EditorialNote> take(Optional<Span> span, String parent) {
    return span.map(place -> take(place.start(), place.end(), parent)).orElse(List.of());
  }

  private List<EditorialNote> take(int from, int to, String parent) {
    var found = waiting.subMap(from, true, Math.max(from, to), true);
    List<EditorialNote> notes = new ArrayList<>();
    found.values().forEach(same -> same.forEach(note -> notes.add(note(note, parent))));
    found.clear();
    return notes;
  }

  private EditorialNote note(SourceNote note, String parent) {
    ElementId id = ids.next(parent, "note");
    while (!taken.add(id.value())) {
      id = ids.next(parent, "note");
    }
    return new EditorialNote(id, note.text().value(), Optional.of(note.span()));
  }
}
