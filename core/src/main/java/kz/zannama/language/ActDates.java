package kz.zannama.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Finds dates in every form that acts print.
///
/// | Form | Specimens |
/// |---|---|
/// | year, day, month | «2014 жылғы 25 желтоқсандағы», «2013 жылдың 2 қаңтарында», «2001 ж. 23 қаңтар» |
/// | year, month, day | «1998 ж. қыркүйектің 4-гі» |
/// | day, month, year | «25 декабря 2014 года», «24 желтоқсан 2014 жыл», «12 наурыздағы 1999 года» |
/// | figures | `29.12.2015`, `5.09.95г.`, `2012.09.18`, `2006.20.02` (day in the middle), `2010-06-16` |
///
/// A day that the calendar lacks (`31.02.2015`) is no date.
public final class ActDates {
  private static final int YEAR_FIGURES = 4;
  private static final String SEPARATORS = "./";
  private static final int DECEMBER = 12;

  private static final Rules RULES =
      Rules.of(
          ActDates.class,
          "act-dates.rules",
          Letters::foldedKey,
          Map.of(
              "month", WordTable.alternatives(Months.NUMBERS.keySet()),
              "cut", WordTable.alternatives(Months.CUT.keySet())));

  private static final List<Form> FORMS =
      List.of(
          new Form("year-day-month", found -> day(found, 1, month(found.group(3)), 2)),
          new Form("year-month-day", found -> day(found, 1, month(found.group(2)), 3)),
          new Form("day-month-year", found -> day(found, 3, month(found.group(2)), 1)),
          new Form("figures", found -> day(found, 3, number(found, 2), 1)),
          new Form(
              "short-year",
              found -> calendar(century(number(found, 3)), number(found, 2), number(found, 1))),
          new Form(
              "year-first",
              found ->
                  number(found, 2) > DECEMBER
                      ? day(found, 1, number(found, 3), 2)
                      : day(found, 1, number(found, 2), 3)),
          new Form("hyphens", found -> day(found, 1, number(found, 2), 3)));

  /// What people type and acts do not print, for in an act it may be something else.
  private static final List<Form> TYPED =
      List.of(
          new Form("typed-figures", found -> day(found, 4, number(found, 3), 1)),
          new Form(
              "typed-short-year",
              found -> calendar(century(number(found, 4)), number(found, 3), number(found, 1))),
          new Form("typed-year-first", found -> day(found, 1, number(found, 3), 4)),
          new Form("typed-cut", found -> day(found, 3, cut(found.group(2)), 1)),
          new Form("typed-year-cut", found -> day(found, 1, cut(found.group(3)), 2)),
          new Form("typed-year-day-month", found -> day(found, 1, month(found.group(3)), 2)));

  private static final List<Form> PRINTED_OR_TYPED =
      Stream.concat(FORMS.stream(), TYPED.stream()).toList();

  private ActDates() {}

  /// The dates of a text, in reading order; no two overlap.
  public static List<FoundDate> find(String text) {
    return find(text, FORMS, Integer.MAX_VALUE);
  }

  /// The dates in what somebody typed, where also a cut month and a year of two figures are told,
  /// and any separators: «25 дек. 2020», «25/12/20», «25-12-2020».
  public static List<FoundDate> typedIn(String typed) {
    return find(typed, PRINTED_OR_TYPED, Integer.MAX_VALUE);
  }

  /// Whether a text has a date; cheaper than to find all of them.
  public static boolean isIn(String text) {
    return !find(text, FORMS, 1).isEmpty();
  }

  private static List<FoundDate> find(String text, List<Form> forms, int most) {
    if (!mayHoldDate(text)) {
      return List.of();
    }
    String key = Letters.foldedKey(text);
    List<Matcher> matchers = forms.stream().map(form -> form.pattern().matcher(key)).toList();
    List<FoundDate> found = new ArrayList<>();
    int at = 0;
    while (at < key.length() && found.size() < most) {
      Optional<FoundDate> date =
          beginsNumber(key, at) ? longestAt(key, at, forms, matchers) : Optional.empty();
      date.ifPresent(found::add);
      at = date.map(FoundDate::end).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private static boolean beginsNumber(String key, int at) {
    if (!isDigit(key, at) || isDigit(key, at - 1)) {
      return false;
    }
    boolean insideFigures = at > 1 && "./".indexOf(key.charAt(at - 1)) >= 0 && isDigit(key, at - 2);
    return !insideFigures;
  }

  /// Whether a text has a year of four figures, or figures on both sides of a separator.
  private static boolean mayHoldDate(String text) {
    int figures = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean figure = isDigit(text, at);
      figures = figure ? figures + 1 : 0;
      boolean parted = figure && at > 1 && SEPARATORS.indexOf(text.charAt(at - 1)) >= 0;
      if (figures == YEAR_FIGURES || parted && isDigit(text, at - 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String key, int at) {
    return at >= 0 && key.charAt(at) >= '0' && key.charAt(at) <= '9';
  }

  private static Optional<FoundDate> longestAt(
      String key, int at, List<Form> forms, List<Matcher> matchers) {
    Optional<FoundDate> longest = Optional.empty();
    for (int i = 0; i < matchers.size(); i++) {
      Matcher matcher = matchers.get(i).region(at, key.length());
      if (matcher.lookingAt() && matcher.end() > longest.map(FoundDate::end).orElse(0)) {
        int end = matcher.end();
        Optional<LocalDate> date = forms.get(i).reading().of(matcher);
        if (date.isPresent()) {
          longest = Optional.of(new FoundDate(date.get(), withQuote(key, at, end), end));
        }
      }
    }
    return longest;
  }

  /// The place of the quote before a quoted day: «"25" декабря 2014 года».
  private static int withQuote(String key, int at, int end) {
    int quote = key.charAt(Math.max(0, at - 1)) == ' ' ? at - 2 : at - 1;
    boolean closed = key.substring(at, Math.min(end, at + 4)).contains("\"");
    boolean quoted = quote >= 0 && key.charAt(quote) == '"' && closed;
    return quoted ? quote : at;
  }

  /// The first date of a text, where there is one.
  public static Optional<LocalDate> first(String text) {
    return find(text, FORMS, 1).stream().map(FoundDate::date).findFirst();
  }

  private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
    return calendar(number(found, year), month, number(found, day));
  }

  private static Optional<LocalDate> calendar(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static int month(String stem) {
    return Months.NUMBERS.getOrDefault(stem, 0);
  }

  private static int cut(String stem) {
    return Months.CUT.getOrDefault(stem, 0);
  }

  /// One printed form of a date, matched on the folded key.
  private record Form(Pattern pattern, Reading reading) {
    Form(String rule, Reading reading) {
      this(RULES.pattern(rule), reading);
    }
  }

  /// What a match of a form says.
  private interface Reading {
    Optional<LocalDate> of(Matcher found);
  }
}
