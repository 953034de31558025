package kz.zannama.model;

import java.util.List;
import java.util.Optional;

/// New wording quoted inside an amending act.
///
/// It belongs to another act, so it is not divided into provisions: its blocks are texts, tables
/// and images.
///
/// @param id its id: `quote_1`, `para_1__quote_2`
/// @param span where it is printed
/// @param children the quoted blocks, in reading order
public record Quotation(ElementId id, Optional<Span> span, List<Block> children) implements Block {
  public Quotation {
    children = List.copyOf(children);
    if (children.stream()
        .anyMatch(child -> !child.children().isEmpty() || child instanceof Provision)) {
      throw new IllegalArgumentException("Quoted wording is not divided into provisions: " + id);
    }
  }
}
