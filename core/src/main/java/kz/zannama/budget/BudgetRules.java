package kz.zannama.budget;

import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// What budgets say of their lines, from `budget.rules`.
final class BudgetRules {
  private static final Rules RULES = Rules.of(BudgetRules.class, "budget.rules");

  private BudgetRules() {}

  static Pattern pattern(String name) {
    return RULES.pattern(name);
  }
}
