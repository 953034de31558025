package kz.zannama.model;

import java.util.List;
import java.util.Optional;

/// A piece of an act's text. Blocks stand in reading order and form a tree.
public sealed interface Block
    permits TextBlock, Provision, TableBlock, Quotation, EditorialNote, Image {
  /// The element id of the block.
  ElementId id();

  /// Where the block is printed.
  Optional<Span> span();

  /// The blocks inside this one, in reading order.
  default List<Block> children() {
    return List.of();
  }
}
