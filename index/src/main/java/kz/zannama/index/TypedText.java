package kz.zannama.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;

/// What somebody typed, taken apart: dates, numbers, codes, and the other words.
///
/// @param dates the dates in it
/// @param numbers the numbers of acts in it, canonical
/// @param codes the official bank's identifiers in it, upper case
/// @param words everything else
record TypedText(List<LocalDate> dates, List<String> numbers, List<String> codes, String words) {
  // Specimen: `V1500011304`
  private static final Pattern CODE = Pattern.compile("(?<!\\S)[A-Za-z]\\d{8,11}(?!\\S)");

  // Specimens: `12-3`, `101/НҚ`, `12/3`
  private static final Pattern TELLING_NUMBER =
      Pattern.compile("(?<!\\S)(?=[^\\s\\d]{0,6}\\d)(?=\\S{0,20}[-/])\\S{2,20}(?!\\S)");

  // Specimens: «122 / 16-8», «46 - 154»; not «2019 - 2021»
  private static final Pattern LOOSE_SEPARATOR =
      Pattern.compile(
          "(?<=\\d)(?: ++/ *+|/ ++)(?=\\d)|(?<=(?<!\\d)\\d{1,3}) ++- ++(?=\\d{1,3}(?!\\d))");

  // Specimens: «№ 16 211», «№16 211»; not «№ 16 2011»
  private static final Pattern PARTED_THOUSANDS =
      Pattern.compile("(?<=№ {0,2}\\d{1,3}) (?=\\d{3}(?![\\d./-]))");

  /// Takes a text apart.
  static TypedText of(String typed) {
    String text = withTightNumbers(typed);
    StringBuilder rest = new StringBuilder(text);
    List<LocalDate> dates = new ArrayList<>();
    for (FoundDate date : ActDates.find(text)) {
      dates.add(date.date());
      blank(rest, date.start(), date.end());
    }
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(rest.toString());
    while (code.find()) {
      codes.add(code.group().toUpperCase(Locale.ROOT));
      blank(rest, code.start(), code.end());
    }
    List<String> numbers = numbers(rest);
    return new TypedText(
        List.copyOf(dates), List.copyOf(numbers), List.copyOf(codes), rest.toString().strip());
  }

  /// Numbers with blanks round their separators without them.
  private static String withTightNumbers(String text) {
    return LOOSE_SEPARATOR
        .matcher(PARTED_THOUSANDS.matcher(text).replaceAll(""))
        .replaceAll(separator -> separator.group().contains("/") ? "/" : "-");
  }

  /// Whether there is a date, a number or a code.
  boolean namesAnAct() {
    return !dates.isEmpty() || !numbers.isEmpty() || !codes.isEmpty();
  }

  private static List<String> numbers(StringBuilder rest) {
    List<String> numbers = new ArrayList<>();
    for (FoundNumber number : ActNumbers.find(rest.toString())) {
      numbers.add(ActNumbers.canonical(number.number()));
      blank(rest, number.start(), number.end());
    }
    Matcher telling = TELLING_NUMBER.matcher(rest.toString());
    while (telling.find()) {
      addWhole(telling.group(), telling.start(), rest, numbers);
    }
    String left = rest.toString().strip();
    if (numbers.isEmpty()) {
      addWhole(left, rest.indexOf(left), rest, numbers);
    }
    return numbers;
  }

  private static void addWhole(String word, int start, StringBuilder rest, List<String> numbers) {
    ActNumbers.unsignedAt(word, 0)
        .filter(number -> number.end() == word.length())
        .ifPresent(number -> {
          numbers.add(ActNumbers.canonical(number.number()));
          blank(rest, start, start + word.length());
        });
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, ' ');
    }
  }
}
