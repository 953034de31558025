package kz.zannama.parser.internal.annex;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.line.Item;

/// One annex of an act, as it is printed.
///
/// @param header the lines that say what it is an annex of; empty above a treaty that is printed
///   without one
/// @param number the number that the header prints
/// @param body what follows, its title first
public record AnnexZone(List<Item.Line> header, Optional<String> number, List<Item> body) {
  public AnnexZone {
    header = List.copyOf(header);
    body = List.copyOf(body);
  }

  /// Where its header stands, or its first line without one.
  public Span start() {
    return header.isEmpty()
        ? body.getFirst().span()
        : header.getFirst().span().to(header.getLast().span());
  }
}
