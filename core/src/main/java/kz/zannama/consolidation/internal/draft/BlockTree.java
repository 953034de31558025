package kz.zannama.consolidation.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Finds and replaces in trees of blocks. How deep provisions nest is bounded by their kinds, which
/// is why these recurse.
public final class BlockTree {
  private BlockTree() {}

  /// The provisions of a tree, each before what it contains.
  public static Stream<Provision> provisions(List<Block> blocks) {
    return blocks.stream().mapMulti(BlockTree::take);
  }

  private static void take(Block block, Consumer<Provision> found) {
    if (block instanceof Provision it) {
      found.accept(it);
      it.children().forEach(inner -> take(inner, found));
    }
  }

  /// The provisions with an id.
  public static List<Provision> find(List<Block> blocks, ElementId id) {
    return provisions(blocks).filter(it -> it.id().equals(id)).toList();
  }

  /// The blocks with others in the place of one provision; the same blocks where there is none.
  public static List<Block> replace(
      List<Block> blocks, ElementId id, Function<Provision, List<Block>> change) {
    List<Block> changed = new ArrayList<>();
    boolean same = true;
    for (Block block : blocks) {
      List<Block> now = replaced(block, id, change);
      same &= now.size() == 1 && now.getFirst() == block;
      changed.addAll(now);
    }
    return same ? blocks : changed;
  }

  private static List<Block> replaced(
      Block block, ElementId id, Function<Provision, List<Block>> change) {
    if (!(block instanceof Provision provision)) {
      return List.of(block);
    }
    if (provision.id().equals(id)) {
      return change.apply(provision);
    }
    List<Block> inner = replace(provision.children(), id, change);
    return List.of(inner == provision.children() ? block : provision.withChildren(inner));
  }

  /// A tree with every printed string changed; notes by the publisher are not of the act.
  public static List<Block> mapText(List<Block> blocks, UnaryOperator<String> change) {
    return blocks.stream().map(block -> mapText(block, change)).toList();
  }

  private static Block mapText(Block block, UnaryOperator<String> change) {
    return switch (block) {
      case Provision it ->
          it.withHeading(it.heading().map(change))
              .withText(it.text().map(change))
              .withChildren(mapText(it.children(), change));
      case TextBlock it -> new TextBlock(it.id(), change.apply(it.text()), it.span());
      case TableBlock it -> new TableBlock(it.id(), TableText.map(it.table(), change), it.span());
      case Quotation it -> new Quotation(it.id(), it.span(), mapText(it.children(), change));
      case EditorialNote it -> it;
      case Image it -> it;
    };
  }

  /// A provision under another id, with all that is in it.
  ///
  /// @param room the annex that it stands in, empty for the body
  public static Provision renamed(Provision it, ElementId id, Optional<ElementId> room) {
    Optional<ElementId> unit = it.kind().isContainer() ? room : Optional.of(id);
    return it.withId(id).withChildren(renamed(it.children(), id.value(), unit));
  }

  /// The blocks of a room under the id of another, empty for the body.
  public static List<Block> inRoom(List<Block> blocks, Optional<ElementId> room) {
    return renamed(blocks, room.map(ElementId::value).orElse(""), room);
  }

  /// @param parent what unnumbered blocks and containers stand under
  /// @param unit what numbered units stand under, which containers are not repeated in
  private static List<Block> renamed(List<Block> blocks, String parent, Optional<ElementId> unit) {
    Map<String, Integer> counts = new HashMap<>();
    List<Block> renamed = new ArrayList<>();
    for (Block block : blocks) {
      renamed.add(
          switch (block) {
            case Provision it -> named(it, parent, unit, counts);
            case TextBlock it -> new TextBlock(next(parent, "text", counts), it.text(), it.span());
            case TableBlock it ->
                new TableBlock(next(parent, "table", counts), it.table(), it.span());
            case EditorialNote it ->
                new EditorialNote(next(parent, "note", counts), it.text(), it.span());
            case Quotation it ->
                new Quotation(next(parent, "quote", counts), it.span(), it.children());
            case Image it -> new Image(next(parent, "image", counts), it.span());
          });
    }
    return renamed;
  }

  private static Provision named(
      Provision it, String parent, Optional<ElementId> unit, Map<String, Integer> counts) {
    String under = it.kind().isContainer() ? parent : unit.map(ElementId::value).orElse("");
    ElementId id =
        it.kind() == ProvisionKind.INDENT || it.number().isEmpty()
            ? next(under, it.kind().prefix(), counts)
            : new ElementId(under(under, it.kind().prefix() + "_" + it.number().get()));
    return renamed(it, id, unit);
  }

  private static ElementId next(String parent, String sort, Map<String, Integer> counts) {
    String stem = under(parent, sort);
    return new ElementId(stem + "_" + counts.merge(stem, 1, Integer::sum));
  }

  private static String under(String prefix, String level) {
    return prefix.isEmpty() ? level : prefix + "__" + level;
  }
}
