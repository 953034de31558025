package kz.zannama.model;

import java.util.List;
import java.util.Optional;

/// An annex of an act: «2014 жылғы 25 желтоқсандағы № 2482 қаулысына 1-қосымша», «Приложение 1 к
/// приказу …», or a document under an approval stamp.
///
/// @param id `annex_N` by the printed number, by its place where unnumbered, or by the next number
///   that no annex of the act prints; an annex of an annexed document whose id is taken is prefixed
///   by its parent's: `annex_1__annex_2`
/// @param parent the annex that this one belongs to; empty for the act's own
/// @param number its number as printed
/// @param title its title as printed
/// @param of the act that its header names
/// @param body what it contains
public record Annex(
    ElementId id,
    Optional<ElementId> parent,
    Optional<String> number,
    Optional<String> title,
    Optional<Citation> of,
    List<Block> body) {
  public Annex {
    body = List.copyOf(body);
  }

  /// Its number, its title and its words, as [Block#plainText] gives them.
  public String plainText() {
    return PlainText.of(this);
  }

  /// This annex with another title.
  public Annex withTitle(Optional<String> other) {
    return new Annex(id, parent, number, other, of, body);
  }

  /// This annex with other contents.
  public Annex withBody(List<Block> other) {
    return new Annex(id, parent, number, title, of, other);
  }
}
