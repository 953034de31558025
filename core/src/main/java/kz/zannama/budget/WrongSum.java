package kz.zannama.budget;

import java.math.BigDecimal;

/// A line of a budget whose parts do not come to its amount.
///
/// @param line the line
/// @param column which of its amounts, from 0
/// @param sum what the parts come to
public record WrongSum(BudgetLine line, int column, BigDecimal sum) {
  /// What the line says.
  public BigDecimal amount() {
    return line.amounts().get(column).orElseThrow();
  }

  /// What the parts come to beyond what the line says, negative where they come to less.
  public BigDecimal difference() {
    return sum.subtract(amount());
  }
}
