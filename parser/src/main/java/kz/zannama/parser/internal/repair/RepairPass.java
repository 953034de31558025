package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.parser.internal.source.SourceText;

/// One kind of repair over all texts of a document: finds first, then applies what the findings
/// together vouch for.
final class RepairPass {
  private static final int MOST_ISSUES = 20;

  private final Repair repair;
  private final List<List<Finding>> findings;
  private final boolean vouched;

  private RepairPass(Repair repair, List<List<Finding>> findings, boolean vouched) {
    this.repair = repair;
    this.findings = findings;
    this.vouched = vouched;
  }

  /// The findings of a repair.
  ///
  /// @param where which of the texts to look at
  static RepairPass of(Repair repair, List<SourceText> texts, Predicate<SourceText> where) {
    List<List<Finding>> findings = new ArrayList<>(texts.size());
    boolean vouched = false;
    for (SourceText text : texts) {
      boolean looked = where.test(text) && repair.canProve(text.value());
      List<Finding> found = looked ? repair.findingsIn(text.value()) : List.of();
      vouched |= found.stream().anyMatch(finding -> finding.certainty() == Certainty.CERTAIN);
      findings.add(found);
    }
    for (int i = 0; vouched && i < texts.size(); i++) {
      SourceText text = texts.get(i);
      if (where.test(text) && !repair.canProve(text.value())) {
        findings.set(i, repair.findingsIn(text.value()));
      }
    }
    return new RepairPass(repair, findings, vouched);
  }

  /// Applies the findings to the texts, if any of them is certain.
  ///
  /// @return an issue for each of the first repairs, then one for all others
  List<Issue> applyTo(List<SourceText> texts) {
    List<Issue> issues = new ArrayList<>();
    int others = 0;
    for (int i = 0; vouched && i < texts.size(); i++) {
      SourceText text = texts.get(i);
      for (Finding finding : findings.get(i)) {
        if (issues.size() < MOST_ISSUES) {
          issues.add(
              new Issue(
                  repair.severity(),
                  repair.code(),
                  finding.message(),
                  Optional.of(text.span(finding.from(), finding.to()))));
        } else {
          others++;
        }
      }
      texts.set(
          i,
          text.replaceAll(
              findings.get(i).stream()
                  .flatMap(finding -> finding.replacements().stream())
                  .toList()));
    }
    if (others > 0) {
      issues.add(
          new Issue(
              repair.severity(), repair.code(), "More such places: " + others, Optional.empty()));
    }
    return issues;
  }
}
