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

  /// The words of the block and of those inside it, each on a line of its own: number, heading and
  /// text of a provision parted by blanks, rows of a table on a line each, their cells parted by
  /// tabs. Nothing else is said of them; empty for a picture.
  default String plainText() {
    return PlainText.of(List.of(this));
  }
}
