package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;

/// Finds the bounds that a text sets to numbers, from `limits.rules`: «кемінде 10 АЕК», «не более
/// десяти дней».
public final class NumberLimits {
  /// More characters between the words and the number: they belong to something else.
  private static final int FARTHEST_AHEAD = 25;

  private static final int FARTHEST_BEHIND = 45;
  private static final String PARTING = ".;:,";
  private static final Rules RULES =
      Rules.of(NumberLimits.class, "limits.rules", Letters::foldedKey);

  private static final Map<Language, Map<Bound, Words>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      Map<Bound, Words> words = new EnumMap<>(Bound.class);
      for (Bound bound : Bound.values()) {
        words.put(
            bound,
            new Words(
                RULES.pattern(bound.rule + "-before-" + language.code()),
                RULES.pattern(bound.rule + "-after-" + language.code())));
      }
      WORDS.put(language, words);
    }
  }

  private NumberLimits() {}

  /// On which side of the number the bound lies.
  public enum Bound {
    /// Кемінде · не менее; артық · свыше.
    LEAST("least"),
    /// Аспайтын · не более; кем · менее.
    MOST("most");

    private final String rule;

    Bound(String rule) {
      this.rule = rule;
    }
  }

  /// A number and its bound.
  ///
  /// @param value the number
  /// @param bound its bound
  /// @param start the first character of number and words
  /// @param end the character after their last one
  public record Limit(Value value, Bound bound, int start, int end) {}

  /// The words that stand before the number and those behind it.
  private record Words(Pattern before, Pattern after) {}

  /// The bounds in a text, in reading order.
  ///
  /// @param values the numbers of the text
  public static List<Limit> find(String text, Language language, List<Value> values) {
    String key = Letters.foldedKey(text);
    List<Limit> found = new ArrayList<>();
    WORDS
        .getOrDefault(language, Map.of())
        .forEach((bound, words) -> {
          add(key, words.before(), bound, (start, end) -> ahead(key, end, values), found);
          add(key, words.after(), bound, (start, end) -> behind(key, start, values), found);
        });
    found.sort(Comparator.comparingInt(Limit::start));
    return List.copyOf(found);
  }

  private static void add(
      String key,
      Pattern pattern,
      Bound bound,
      BiFunction<Integer, Integer, Optional<Value>> number,
      List<Limit> found) {
    Matcher matcher = pattern.matcher(key);
    while (matcher.find()) {
      number
          .apply(matcher.start(), matcher.end())
          .ifPresent(value ->
              found.add(
                  new Limit(
                      value,
                      bound,
                      Math.min(value.start(), matcher.start()),
                      Math.max(value.end(), matcher.end()))));
    }
  }

  private static Optional<Value> ahead(String key, int end, List<Value> values) {
    return values.stream()
        .filter(value -> value.start() >= end && isNear(key, end, value.start(), FARTHEST_AHEAD))
        .min(Comparator.comparingInt(Value::start).thenComparingInt(value -> -value.end()));
  }

  private static Optional<Value> behind(String key, int start, List<Value> values) {
    return values.stream()
        .filter(value -> value.end() <= start && isNear(key, value.end(), start, FARTHEST_BEHIND))
        .max(Comparator.comparingInt(Value::end).thenComparingInt(value -> -value.start()));
  }

  private static boolean isNear(String key, int from, int to, int farthest) {
    return to - from <= farthest
        && key.substring(from, to).chars().noneMatch(letter -> PARTING.indexOf(letter) >= 0);
  }
}
