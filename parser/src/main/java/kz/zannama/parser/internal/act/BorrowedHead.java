package kz.zannama.parser.internal.act;

import java.util.List;
import java.util.Optional;
import kz.zannama.language.TitleKey;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.line.Findings;

/// Tells the head of an act that is only the title of the act that it changes.
///
/// Archives cut «"Тоған туралы" … министрінің 2020 жылғы 28 мамырдағы № 62 бұйрығына өзгерістер
/// енгізу туралы» behind the number, and leave out the quotes: date, number and body are those of
/// the act № 62, which the text then changes under the same title.
final class BorrowedHead {
  private BorrowedHead() {}

  /// The head with what is the act's own in it.
  ///
  /// @param changes what the act orders
  static Head own(Head head, List<Change> changes, Findings findings) {
    boolean borrowed =
        changes.stream()
            .flatMap(change -> change.scope().act().stream())
            .anyMatch(act -> isNamedBy(head, act));
    if (!borrowed) {
      return head;
    }
    findings.warn(IssueCode.HEAD_BORROWED, head.title(), findings.place("title"));
    findings.takeBack(List.of("type", "issuers[0]", "adopted", "number", "registration"));
    return head.withoutRequisites();
  }

  private static boolean isNamedBy(Head head, Citation act) {
    Optional<String> title = act.title().map(TitleKey::of).filter(key -> !key.isEmpty());
    return head.adopted().isPresent()
        && head.adopted().equals(act.adopted())
        && title.equals(Optional.of(TitleKey.of(head.title())));
  }
}
