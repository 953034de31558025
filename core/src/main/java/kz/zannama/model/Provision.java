package kz.zannama.model;

import java.util.List;
import java.util.Optional;

/// A unit of an act: an article, a paragraph, a subparagraph, or a group of them.
///
/// Specimens: `5-бап. Баспасөз еркіндігі`, `Статья 5. Свобода печати`, `2-1.`, `14)`.
///
/// @param kind what sort of unit it is
/// @param id its element id
/// @param number its number as printed, without the word and punctuation; empty where unnumbered
/// @param heading its heading, where it has one
/// @param text its own text up to its first child; empty where there is none
/// @param span where it is printed, from its number to the end of its own text
/// @param children what it contains
public record Provision(
    ProvisionKind kind,
    ElementId id,
    Optional<String> number,
    Optional<String> heading,
    Optional<String> text,
    Optional<Span> span,
    List<Block> children)
    implements Block {
  public Provision {
    children = List.copyOf(children);
  }
}
