package kz.zannama.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a budget.
///
/// @param row its row in the table, from 0, the header counted
/// @param level the level that its code's column is named after, or that the lines around it show
///   where its code was left out; empty for a section and for a detail («оның ішінде …»)
/// @param code its code as printed: `04`, `112`; empty text where it has none
/// @param name what it is for
/// @param amounts its amounts by column, left to right; empty where a cell is no number
/// @param parts the lines that it is made of
public record BudgetLine(
    int row,
    Optional<BudgetLevel> level,
    String code,
    String name,
    List<Optional<BigDecimal>> amounts,
    List<BudgetLine> parts) {
  private static final Pattern BALANCE = BudgetRules.pattern("balance");

  public BudgetLine {
    amounts = List.copyOf(amounts);
    parts = List.copyOf(parts);
  }

  /// Whether the line is a difference of others, not a sum.
  private boolean isBalance() {
    return code.isEmpty() && BALANCE.matcher(name).find();
  }

  /// Whether it, or a part of it, has an amount.
  boolean hasAmount() {
    return amounts.stream().anyMatch(Optional::isPresent)
        || parts.stream().anyMatch(BudgetLine::hasAmount);
  }

  void check(List<WrongSum> found) {
    if (hasSum() && !isBalance()) {
      for (int column = 0; column < amounts.size(); column++) {
        if (amounts.get(column).isPresent()) {
          BigDecimal sum = sum(column);
          if (sum.compareTo(amounts.get(column).get()) != 0) {
            found.add(new WrongSum(this, column, sum));
          }
        }
      }
    }
    parts.forEach(part -> part.check(found));
  }

  /// Whether its parts come to it; details do not, each may be a part of another one. Nor do codes
  /// of deeper levels that moved to the place of theirs, where a source lost the cells before them.
  private boolean hasSum() {
    boolean levels = parts.stream().anyMatch(part -> part.level.isPresent());
    return (levels || level.isEmpty() && !parts.isEmpty())
        && parts.stream().noneMatch(BudgetLine::isMoved);
  }

  private boolean isMoved() {
    return !code.isEmpty() && level.filter(own -> own.isExceededBy(code)).isPresent();
  }

  private BigDecimal sum(int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BudgetLine part : parts) {
      if (part.level.isPresent() || level.isEmpty()) {
        sum = sum.add(part.amounts.get(column).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }
}
