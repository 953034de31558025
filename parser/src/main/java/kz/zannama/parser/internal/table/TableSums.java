package kz.zannama.parser.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.budget.Budget;
import kz.zannama.budget.WrongSum;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.model.Table;

/// Checks the sums of a table: a budget's at every level, another table's at its row of totals.
///
/// A mismatch may be an error of the reading or of the act itself; the table stays as printed.
public final class TableSums {
  private static final int LONGEST_NAME = 60;

  private TableSums() {}

  /// What does not add up.
  ///
  /// @param span where the table stands
  public static List<Issue> check(Table table, Optional<Span> span) {
    List<Issue> issues = new ArrayList<>();
    Optional<Budget> budget = Budget.of(table);
    if (budget.isPresent()) {
      for (WrongSum found : budget.get().wrongSums()) {
        issues.add(issue(message(found), span));
      }
    } else {
      TotalRow.of(table).ifPresent(total -> issues.addAll(check(total, span)));
    }
    return issues;
  }

  private static List<Issue> check(TotalRow total, Optional<Span> span) {
    List<Issue> issues = new ArrayList<>();
    for (int column = 0; column < total.width(); column++) {
      Optional<BigDecimal> printed = total.amount(column);
      Optional<BigDecimal> sum = total.sum(column);
      if (printed.isPresent() && sum.isPresent() && sum.get().compareTo(printed.get()) != 0) {
        String place = "Row " + (total.row() + 1) + ", column " + (column + 1) + ": ";
        issues.add(issue(place + comparison("rows", printed.get(), sum.get()), span));
      }
    }
    return issues;
  }

  private static String message(WrongSum found) {
    String name = found.line().name().replace('\n', ' ');
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    String code = found.line().code().isEmpty() ? "" : found.line().code() + " ";
    return ("Row " + (found.line().row() + 1) + " (" + code + shown + "): ")
        + comparison("parts", found.amount(), found.sum());
  }

  private static String comparison(String parts, BigDecimal printed, BigDecimal sum) {
    return ("the " + parts + " come to " + sum.toPlainString())
        + (", it says " + printed.toPlainString())
        + (", the difference is " + sum.subtract(printed).toPlainString());
  }

  private static Issue issue(String message, Optional<Span> span) {
    return Issue.warning(IssueCode.TABLE_SUM, message, span);
  }
}
