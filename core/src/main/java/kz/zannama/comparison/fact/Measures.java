package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import kz.zannama.language.Letters;
import kz.zannama.text.WordTable;

/// Reads what numbers count, from `measures.tsv`: «10 (он) жұмыс күні», «690 тысяч тенге», «5 %».
public final class Measures {
  private static final int FARTHEST = 3;
  private static final int LONGEST_ENDING = 6;
  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "million", 6, "billion", 9);
  private static final Map<String, Measure> STEMS = new HashMap<>();
  private static final List<Pair> PAIRS = new ArrayList<>();

  static {
    for (String[] row : WordTable.rows(Measures.class, "measures.tsv")) {
      Measure measure = new Measure(row[1], Sort.valueOf(row[0]));
      for (String stem : WordTable.listed(row[3])) {
        String key = Letters.foldedKey(stem);
        int blank = key.indexOf(' ');
        if (blank < 0) {
          STEMS.put(key, measure);
        } else {
          PAIRS.add(new Pair(key.substring(0, blank), key.substring(blank), measure));
        }
      }
    }
  }

  private Measures() {}

  /// What numbers count.
  ///
  /// @param name the name in the table: `day`, `percent`, `thousand`
  /// @param sort what sort of thing it is
  public record Measure(String name, Sort sort) {
    /// The power of ten of a scale, 0 for all else.
    public int power() {
      return POWERS.getOrDefault(name, 0);
    }
  }

  /// Two words that are one measure: «айлық есептік», «месячных расчетных».
  private record Pair(String first, String second, Measure measure) {
    boolean standsAt(String key, int start, int end) {
      return key.startsWith(first, start) && key.startsWith(second, end);
    }
  }

  /// What sorts of things numbers count.
  public enum Sort {
    /// A time.
    TERM,
    /// A share.
    PERCENT,
    /// A power of ten before money or things.
    SCALE,
    /// Money, or a unit that payments are counted in.
    MONEY,
    /// A length, an area, a weight.
    SIZE,
    /// What sort of days: calendar days, working days.
    DAYS
  }

  /// The measures that follow a number directly, nothing else standing between them; what stands in
  /// brackets and numbers in words are passed over.
  ///
  /// @param key the folded key of the text
  /// @param end where the number ends
  public static List<Measure> after(String key, int end) {
    List<Measure> found = new ArrayList<>();
    int at = end;
    for (int words = 0; words < FARTHEST && at < key.length(); words++) {
      at = skip(key, at);
      int start = at;
      while (at < key.length() && (Character.isLetter(key.charAt(at)) || key.charAt(at) == '%')) {
        at++;
      }
      Optional<Measure> measure = at(key, start, at);
      if (measure.isEmpty()) {
        return found;
      }
      found.add(measure.get());
    }
    return found;
  }

  /// The measure that a word, or it and the next one, name.
  public static Optional<Measure> at(String key, int start, int end) {
    return PAIRS.stream()
        .filter(pair -> pair.standsAt(key, start, end))
        .map(Pair::measure)
        .findFirst()
        .or(() -> named(key.substring(start, end)));
  }

  /// Whether a text names a measure anywhere, with or without a number.
  public static boolean isNamed(String text, Measure measure) {
    String key = Letters.foldedKey(text);
    Matcher word = Letters.WORD.matcher(key);
    while (word.find()) {
      if (at(key, word.start(), word.end()).filter(measure::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// The measure that the word before a number names: «күнтізбелік он күн».
  public static Optional<Measure> before(String key, int start) {
    int end = start;
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    int at = end;
    while (at > 0 && Character.isLetter(key.charAt(at - 1))) {
      at--;
    }
    return named(key.substring(at, end));
  }

  /// The place after blanks, brackets and figures' endings: « (он) », «-ден».
  private static int skip(String key, int from) {
    int at = from;
    while (at < key.length()) {
      char letter = key.charAt(at);
      if (letter == '(') {
        int close = key.indexOf(')', at);
        if (close < 0) {
          return at;
        }
        at = close + 1;
      } else if (letter == '-' && at + 1 < key.length() && Character.isLetter(key.charAt(at + 1))) {
        at++;
        while (at < key.length() && Character.isLetter(key.charAt(at))) {
          at++;
        }
      } else if (letter == ' ') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static Optional<Measure> named(String word) {
    for (int end = word.length(); end > 0; end--) {
      Measure measure = STEMS.get(word.substring(0, end));
      if (measure != null && word.length() - end <= measureEnding(end)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /// Short stems are whole words but for a short ending.
  private static int measureEnding(int stem) {
    return stem <= 3 ? stem + 1 : LONGEST_ENDING;
  }
}
