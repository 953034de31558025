package kz.zannama.parser.internal.annex;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.line.Item;

/// One annex of an act, as it is printed.
///
/// @param header the lines that say what it is an annex of; empty under a bare approval stamp
/// @param number the number that the header prints
/// @param body what follows, its title first
public record AnnexZone(List<Item.Line> header, Optional<String> number, List<Item> body) {
  public AnnexZone {
    header = List.copyOf(header);
    body = List.copyOf(body);
  }
}
