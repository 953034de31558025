package kz.zannama.parser.internal.repair;

import java.util.List;
import kz.zannama.model.Issue.Severity;
import kz.zannama.model.IssueCode;

/// One kind of repair, whose findings are issues of the act.
interface Repair {
  /// The code of its issues.
  IssueCode code();

  /// How much its issues matter.
  default Severity severity() {
    return Severity.INFO;
  }

  /// Whether a text can have certain findings; other texts are looked at only once such are found.
  boolean canProve(String text);

  /// The damaged places of a text, by place, not overlapping.
  ///
  /// @param text a paragraph, its physical lines separated by line feeds
  List<Finding> findingsIn(String text);
}
