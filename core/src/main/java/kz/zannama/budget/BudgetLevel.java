package kz.zannama.budget;

import java.util.Optional;
import java.util.regex.Pattern;

/// The levels of the budget classification, as the headers of budget tables name them.
///
/// Source: the Unified Budget Classification; receipts go down from categories to specifics,
/// expenditure from functional groups to subprogrammes.
public enum BudgetLevel {
  /// Санаты, категория: one digit.
  CATEGORY(1, 1, "санаты?|категория"),
  /// Сыныбы, класс: two digits, or one where the leading zero is left out.
  CLASS(1, 2, "сыныбы?|класс"),
  /// Ішкі сыныбы, подкласс: one digit.
  SUBCLASS(1, 1, "(?:[іi]шк[іi]|к[іi]ш[іi]) сыныбы?|подкласс"),
  /// Ерекшелігі, специфика.
  SPECIFICS(2, 3, "ерекшел[іi]г[іi]|специфика"),
  /// Функционалдық топ, функциональная группа: two digits.
  GROUP(1, 2, "функционалдық топ|функциональная группа"),
  /// Функционалдық кіші топ, функциональная подгруппа: one digit.
  SUBGROUP(
      1,
      2,
      "(?:функционалдық )?к[іi]ш[іi] (?:топ|функция)|(?:функциональная )?под(?:группа|функция)"),
  /// Бюджеттік бағдарламалардың әкімшісі, администратор бюджетных программ: three digits.
  ADMINISTRATOR(
      3,
      3,
      "(?:бюджетт[іi]к бағдарламалар(?:дың)? )?әк[іi]мш[іi](?:с[іi])?|администратор[\\p{L} ]{0,40}+"),
  /// Бағдарлама, программа: three digits.
  PROGRAMME(3, 3, "(?:бюджетт[іi]к )?бағдарлама(?:сы)?|(?:бюджетная )?программа"),
  /// Кіші бағдарлама, подпрограмма: three digits.
  SUBPROGRAMME(3, 3, "к[іi]ш[іi] бағдарлама(?:сы)?|подпрограмма"),
  /// Атауы, наименование: what the row is for.
  NAME(0, 0, "атауы|наименование");

  // "Ішкі сыныбы Атауы": the labels of two columns in one cell
  private static final Pattern WITH_NAME =
      Pattern.compile("(?iu)^(\\p{L}[\\p{L} ]{3,60}?) (?:атауы|наименование)$");

  private final int fewest;
  private final int most;
  private final Pattern label;

  BudgetLevel(int fewest, int most, String label) {
    this.fewest = fewest;
    this.most = most;
    this.label = Pattern.compile("(?iu)\\s*+(?:" + label + ")\\s*+");
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
}
