package kz.zannama.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;

/// The days from one to another, both included.
///
/// Read from what is known: `1997`, `1997-05`, `2022-06-08`, `1990s`; nothing where an end is open.
///
/// @param from the first day
/// @param to the last day
public record Period(LocalDate from, LocalDate to) {
  /// A period without ends.
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  /// A name is printed for a while after it was changed.
  private static final int GRACE_YEARS = 1;

  /// The period between two dates as the tables write them; empty where open.
  static Period of(String from, String to) {
    return new Period(first(from), last(to));
  }

  /// The period of `1961-1992`, `-1997`, `2022-`, or of the one year `1997`.
  static Period ofYears(String years) {
    int dash = years.indexOf('-');
    return dash < 0 ? of(years, years) : of(years.substring(0, dash), years.substring(dash + 1));
  }

  /// Whether a day lies in the period, or so shortly after it that old names are still printed.
  boolean covers(LocalDate day) {
    return !day.isBefore(from)
        && (to.equals(LocalDate.MAX) || !day.isAfter(to.plusYears(GRACE_YEARS)));
  }

  /// Whether a day lies in the period.
  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// Whether two periods have a day in common.
  boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MIN;
      case 4, 5 -> LocalDate.of(year(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 0 -> LocalDate.MAX;
      case 4 -> LocalDate.of(year(date), 12, 31);
      case 5 -> LocalDate.of(year(date) + 9, 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
