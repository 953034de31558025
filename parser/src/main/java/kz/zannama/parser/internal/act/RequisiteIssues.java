package kz.zannama.parser.internal.act;

import java.util.Optional;
import kz.zannama.model.ActType;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Requisites;
import kz.zannama.parser.internal.head.Head;
import kz.zannama.parser.internal.line.Findings;

/// Says which requisites a text does not have, and which it has from elsewhere than its head.
final class RequisiteIssues {
  private RequisiteIssues() {}

  /// Says whether type and title are known, which drafts have, too.
  static void ofTitle(Requisites known, Head head, Findings findings) {
    missing(
        known.type() == ActType.OTHER && head.type().isEmpty(), IssueCode.TYPE_MISSING, findings);
    missing(known.title().isBlank(), IssueCode.TITLE_MISSING, findings);
  }

  static void check(Requisites known, Head head, Findings findings) {
    ofTitle(known, head, findings);
    missing(known.issuers().isEmpty(), IssueCode.ISSUER_MISSING, findings);
    missing(known.adopted().isEmpty(), IssueCode.DATE_MISSING, findings);
    missing(known.number().isEmpty(), IssueCode.NUMBER_MISSING, findings);
    elsewhere("type", head.type(), Optional.of(known.type()), findings);
    elsewhere("issuers[0]", head.issuers().stream().findFirst(), first(known), findings);
    elsewhere("adopted", head.adopted(), known.adopted(), findings);
    elsewhere("number", head.number(), known.number(), findings);
  }

  private static Optional<String> first(Requisites known) {
    return known.issuers().stream().findFirst();
  }

  private static void missing(boolean missing, IssueCode code, Findings findings) {
    if (missing) {
      findings.warn(code, "", Optional.empty());
    }
  }

  private static <T> void elsewhere(
      String fact, Optional<T> head, Optional<T> known, Findings findings) {
    boolean nothing = known.isEmpty() || known.get() == ActType.OTHER;
    if (!nothing && !known.equals(head)) {
      findings.note(
          IssueCode.REQUISITES_ELSEWHERE,
          fact.replace("[0]", "") + " " + known.get(),
          findings.place(fact));
    }
  }
}
