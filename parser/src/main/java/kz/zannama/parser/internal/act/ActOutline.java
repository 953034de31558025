package kz.zannama.parser.internal.act;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.annex.AnnexZone;
import kz.zannama.parser.internal.head.Letterhead;
import kz.zannama.parser.internal.line.Item;

/// The zones of an act.
///
/// @param draft the line that tells a draft
/// @param letterhead what a form prints above the title
/// @param head title, status, requisites, notes about the whole act
/// @param preamble from the requisites to the operative word, inclusive; empty where there is none
/// @param body what the act orders
/// @param closing signatures and approvals
/// @param annexes the annexes in document order
public record ActOutline(
    Optional<Item.Line> draft,
    Optional<Letterhead> letterhead,
    List<Item> head,
    List<Item.Line> preamble,
    List<Item> body,
    List<Item> closing,
    List<AnnexZone> annexes) {
  public ActOutline {
    head = List.copyOf(head);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    closing = List.copyOf(closing);
    annexes = List.copyOf(annexes);
  }
}
