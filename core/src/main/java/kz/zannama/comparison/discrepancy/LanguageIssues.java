package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Span;

/// Issues of an act's texts for what its languages say differently.
///
/// Specimen: `AMOUNT: kk para_2 «17 200», ru para_2 «17300»`.
public final class LanguageIssues {
  /// More are counted in one issue: texts with so many are no texts of one wording.
  private static final int MOST = 50;

  private static final int LONGEST = 120;

  private LanguageIssues() {}

  /// An act whose texts both tell what is shown of their discrepancies, each at its own place; what
  /// an earlier comparison told is replaced. An act in one language stays as it is.
  public static Act marked(Act act) {
    Optional<ActText> left = act.text(Language.KAZAKH);
    Optional<ActText> right = act.text(Language.RUSSIAN);
    if (left.isEmpty() || right.isEmpty()) {
      return act;
    }
    List<Discrepancy> shown = ActDiscrepancies.between(left.get(), right.get()).shown();
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    texts.put(Language.KAZAKH, marked(left.get(), shown, true));
    texts.put(Language.RUSSIAN, marked(right.get(), shown, false));
    return new Act(act.id(), texts);
  }

  private static ActText marked(ActText text, List<Discrepancy> shown, boolean isLeft) {
    List<Issue> issues = new ArrayList<>(text.issues());
    issues.removeIf(issue -> issue.code() == IssueCode.LANGUAGES_DIFFER);
    for (Discrepancy discrepancy : shown.subList(0, Math.min(MOST, shown.size()))) {
      issues.add(issue(discrepancy, isLeft ? discrepancy.left() : discrepancy.right()));
    }
    if (shown.size() > MOST) {
      issues.add(warning(shown.size() - MOST + " more", Optional.empty()));
    }
    return issues.equals(text.issues()) ? text : text.withIssues(issues);
  }

  private static Issue issue(Discrepancy discrepancy, Statement here) {
    String message =
        discrepancy.kind()
            + ": "
            + said(Language.KAZAKH, discrepancy.left())
            + ", "
            + said(Language.RUSSIAN, discrepancy.right());
    return warning(message, span(here));
  }

  private static String said(Language language, Statement statement) {
    return language.code()
        + " "
        + statement.unit()
        + switch (statement) {
          case Statement.Printed printed -> " «" + cut(printed.words().replace('\n', ' ')) + "»";
          case Statement.Absent absent -> " –";
        };
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
  }

  private static Optional<Span> span(Statement statement) {
    return switch (statement) {
      case Statement.Printed printed -> printed.span();
      case Statement.Absent absent -> Optional.empty();
    };
  }

  private static Issue warning(String message, Optional<Span> span) {
    return Issue.warning(IssueCode.LANGUAGES_DIFFER, message, span);
  }
}
