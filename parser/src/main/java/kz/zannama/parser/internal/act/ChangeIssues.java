package kz.zannama.parser.internal.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Scope;
import kz.zannama.model.Citation;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Requisites;
import kz.zannama.text.Rules;

/// What the changes of an act leave open: which act they change, which part of it, and how that
/// reads from now on.
final class ChangeIssues {
  private static final Pattern BY_ANNEX =
      Rules.of(ChangeIssues.class, "change-issues.rules", Letters::foldedKey).pattern("by-annex");

  private ChangeIssues() {}

  /// The issues in reading order; of the act that nothing tells one, at the first change.
  static List<Issue> of(List<Change> changes) {
    List<Issue> issues = new ArrayList<>();
    // Many changes may be printed in one clause.
    Map<String, Boolean> byAnnex = new HashMap<>();
    boolean told = false;
    for (Change change : changes) {
      Scope scope = change.scope();
      if (!told && scope.act().isEmpty()) {
        issues.add(issue(IssueCode.CHANGE_ACT_UNKNOWN, scope));
        told = true;
      }
      if (scope.parts().stream().anyMatch(Change.Part::isOpen)) {
        issues.add(issue(IssueCode.CHANGE_PART_OPEN, scope));
      }
      if (lacksWording(change)
          && !byAnnex.computeIfAbsent(scope.text(), ChangeIssues::namesAnnex)) {
        issues.add(issue(IssueCode.CHANGE_WORDING_MISSING, scope));
      }
    }
    return issues;
  }

  /// The acts that cannot be changed, each once: such as were adopted later, and the act itself.
  ///
  /// @param own what the act says of itself
  static List<Issue> impossible(List<Change> changes, Requisites own) {
    Map<Citation, Issue> issues = new LinkedHashMap<>();
    for (Change change : changes) {
      Scope scope = change.scope();
      scope
          .act()
          .filter(act -> isLater(act, own) || isSame(act, own))
          .ifPresent(act -> issues.putIfAbsent(act, issue(IssueCode.CHANGE_ACT_IMPOSSIBLE, scope)));
    }
    return List.copyOf(issues.values());
  }

  private static boolean isLater(Citation act, Requisites own) {
    return own.adopted().isPresent()
        && act.adopted().filter(day -> day.isAfter(own.adopted().get())).isPresent();
  }

  private static boolean isSame(Citation act, Requisites own) {
    return own.adopted().isPresent()
        && own.number().isPresent()
        && act.type() == own.type()
        && act.adopted().equals(own.adopted())
        && ActNumbers.areSame(act.number(), own.number());
  }

  private static boolean lacksWording(Change change) {
    return switch (change) {
      case Change.Rewording it -> it.newText().isEmpty() && it.blocks().isEmpty();
      case Change.Insertion it -> it.newText().isEmpty() && it.blocks().isEmpty();
      default -> false;
    };
  }

  private static boolean namesAnnex(String clause) {
    return BY_ANNEX.matcher(Letters.foldedKey(clause)).find();
  }

  private static Issue issue(IssueCode code, Scope scope) {
    return Issue.warning(code, scope.text(), scope.span());
  }
}
