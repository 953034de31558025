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

  /// This provision as a unit of another sort.
  public Provision withKind(ProvisionKind other) {
    return new Provision(other, id, number, heading, text, span, children);
  }

  /// This provision under another id, what it contains keeping its own.
  public Provision withId(ElementId other) {
    return new Provision(kind, other, number, heading, text, span, children);
  }

  /// This provision with another number.
  public Provision withNumber(Optional<String> other) {
    return new Provision(kind, id, other, heading, text, span, children);
  }

  /// This provision with another heading.
  public Provision withHeading(Optional<String> other) {
    return new Provision(kind, id, number, other, text, span, children);
  }

  /// This provision with another text of its own.
  public Provision withText(Optional<String> other) {
    return new Provision(kind, id, number, heading, other, span, children);
  }

  /// This provision with other blocks inside it.
  public Provision withChildren(List<Block> others) {
    return new Provision(kind, id, number, heading, text, span, others);
  }
}
