package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.WordTable;

/// Reads heads as publishers other than the official bank set them: the title below the requisites
/// or behind them, then the date of the wording.
///
/// Specimen: «Приказ Министра энергетики от 8 февраля 2016 года № 39 Об утверждении Правил» / «(с
/// изменениями и дополнениями по состоянию на 22.10.2023 г.)».
public final class HeadWords {
  private static final int LONGEST_TITLE = 1500;
  private static final int LONGEST_REMARK = 200;
  private static final String BEGINS = words("title.begins");
  private static final String ENDS = words("title.ends");
  private static final Pattern TITLE =
      Pattern.compile("\"?(?:" + BEGINS + ")\\s.*+|.*?\\s(?:" + ENDS + ")\"?\\.?", Pattern.DOTALL);
  // «№ 39 Об утверждении Правил», «№ 39 бұйрығы Қағидаларды бекіту туралы»: number, noun, title
  private static final Pattern BEHIND_NUMBER =
      Pattern.compile("(?:№|n)\\s?\\S{1,30}(?:\\s\\S{1,15}){0,2}?\\s+(?=\\S)");
  private static final Pattern WORDING =
      Pattern.compile(".{0,80}?(?<!\\p{L})(?:" + words("wording") + ")");

  private HeadWords() {}

  private static String words(String sort) {
    List<String> words =
        WordTable.rows(HeadWords.class, "head-words.tsv", sort).stream()
            .map(row -> Pattern.quote(Letters.foldedKey(row[1])))
            .toList();
    return String.join("|", words);
  }

  /// Whether a line reads as a title; in brackets behind it may stand which wording it heads.
  public static boolean isTitle(Line line) {
    int end = wordingStart(line);
    return end == line.value().length() ? isBareTitle(line) : isBareTitle(line.part(0, end));
  }

  /// Where the brackets begin that tell which wording a line heads; the end of the line where there
  /// are none.
  public static int wordingStart(Line line) {
    String text = line.value();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int limit = Math.min(text.length(), open + LONGEST_REMARK + 1);
      int close = text.indexOf(')', open, limit);
      int end = close < 0 ? limit : close;
      if (isWording(line.part(open, end))) {
        return open;
      }
    }
    return text.length();
  }

  private static boolean isBareTitle(Line line) {
    return line.value().length() <= LONGEST_TITLE
        && !line.isBlank()
        && Character.isUpperCase(firstLetter(line.value()))
        && TITLE.matcher(line.key()).matches()
        && OperativeWord.in(line).isEmpty();
  }

  private static int firstLetter(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  /// Where the title begins in a line that has the requisites before it.
  public static OptionalInt titleWithin(Line line) {
    List<FoundDate> dates = ActDates.find(line.value());
    if (dates.isEmpty()) {
      return OptionalInt.empty();
    }
    Matcher number =
        BEHIND_NUMBER.matcher(line.key()).region(dates.getFirst().end(), line.key().length());
    if (!number.find()) {
      return OptionalInt.empty();
    }
    for (int at = number.end(); at > 0 && at < number.end() + 40; at = nextWord(line.value(), at)) {
      if (isTitle(line.part(at, line.value().length()))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static int nextWord(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }

  /// The date of the wording that a line of the head tells, in its first brackets where it begins
  /// with them.
  public static Optional<LocalDate> wording(Line line) {
    if (!isWording(line)) {
      return Optional.empty();
    }
    String text = line.value();
    int close = text.startsWith("(") ? text.indexOf(')') : -1;
    return ActDates.find(close < 0 ? text : text.substring(0, close)).stream()
        .map(FoundDate::date)
        .reduce((a, b) -> b);
  }

  /// Whether a line tells which wording of the act follows.
  public static boolean isWording(Line line) {
    return line.value().length() <= LONGEST_REMARK && WORDING.matcher(line.key()).lookingAt();
  }
}
