package kz.zannama.budget;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The levels of the budget classification, as the headers of budget tables name them; their names
/// stand in `budget.rules`.
///
/// Source: the Unified Budget Classification; receipts go down from categories to specifics,
/// expenditure from functional groups to subprogrammes.
public enum BudgetLevel {
  /// Санаты, категория: one digit.
  CATEGORY(1, 1),
  /// Сыныбы, класс: two digits, or one where the leading zero is left out.
  CLASS(1, 2),
  /// Ішкі сыныбы, подкласс: one digit.
  SUBCLASS(1, 1),
  /// Ерекшелігі, специфика.
  SPECIFICS(2, 3),
  /// Функционалдық топ, функциональная группа: two digits.
  GROUP(1, 2),
  /// Функционалдық кіші топ, функциональная подгруппа: one digit.
  SUBGROUP(1, 2),
  /// Бюджеттік бағдарламалардың әкімшісі, администратор бюджетных программ: three digits.
  ADMINISTRATOR(3, 3),
  /// Бағдарлама, программа: three digits.
  PROGRAMME(3, 3),
  /// Кіші бағдарлама, подпрограмма: three digits.
  SUBPROGRAMME(3, 3),
  /// Атауы, наименование: what the row is for.
  NAME(0, 0);

  private static final Pattern WITH_NAME = BudgetRules.pattern("with-name");

  private final int fewest;
  private final int most;
  private final Pattern label;

  BudgetLevel(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
    this.label = BudgetRules.pattern(name().toLowerCase(Locale.ROOT));
  }

  /// The level that a label of a header names.
  public static Optional<BudgetLevel> of(String label) {
    String line = WITH_NAME.matcher(label.strip().replaceAll("\\s+", " ")).replaceFirst("$1");
    for (BudgetLevel level : values()) {
      if (level.isNamed(line)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(String line) {
    return label.matcher(line).matches();
  }

  /// Whether a line names an outermost level, as the header of a budget begins.
  public static boolean opensHeader(String line) {
    return CATEGORY.isNamed(line) || GROUP.isNamed(line);
  }

  /// Whether the level is the outermost: of receipts, or of expenditure.
  public boolean isOutermost() {
    return this == CATEGORY || this == GROUP;
  }

  /// Whether a code is as long as those of the level.
  public boolean fits(String code) {
    return code.length() >= fewest && code.length() <= most;
  }

  /// Whether a code is longer than those of the level.
  boolean isExceededBy(String code) {
    return code.length() > most;
  }
}
