package kz.zannama.parser.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Evidence;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// The evidence and issues that the readers gather for one text.
public final class Findings {
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /// Records which rule found a fact, and where.
  public void found(String fact, String rule, Span span) {
    evidence.add(new Evidence(fact, rule, span));
  }

  /// Records that something may be missing or wrong.
  public void warn(IssueCode code, String message, Optional<Span> span) {
    issues.add(Issue.warning(code, message, span));
  }

  /// Records what is worth knowing.
  public void note(IssueCode code, String message, Optional<Span> span) {
    issues.add(Issue.info(code, message, span));
  }

  /// Takes back where facts were found, as they turned out to be another act's.
  public void takeBack(List<String> facts) {
    evidence.removeIf(found -> facts.contains(found.fact()));
  }

  /// Where a fact was found.
  public Optional<Span> place(String fact) {
    return evidence.stream()
        .filter(found -> found.fact().equals(fact))
        .map(Evidence::span)
        .findFirst();
  }

  public void add(List<Issue> others) {
    issues.addAll(others);
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  public List<Issue> issues() {
    return issues;
  }
}
