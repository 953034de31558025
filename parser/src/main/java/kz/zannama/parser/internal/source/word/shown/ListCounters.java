package kz.zannama.parser.internal.source.word.shown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts the numbered paragraphs of a document as Word does (ECMA-376 part 1, 17.9).
///
/// Lists of one definition share their counters. A level begins anew where a level above it is
/// used, unless it says otherwise; a list that overrides a start does so at its first item there.
public final class ListCounters {
  // "Статья %2.": the number of the second level
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final String BULLET = "– ";

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  /// What is printed before the next paragraph of a list, with the blank behind it; empty where
  /// nothing is.
  ///
  /// @param level 0-based
  public String next(NumberedList list, int level) {
    int[] numbers = counts.computeIfAbsent(list.counters(), key -> unused());
    count(list, level, numbers);
    ListLevel own = list.levels().get(level);
    if (own.isBullet()) {
      return own.text().isEmpty() ? "" : BULLET;
    }
    String printed = printed(list, level, numbers);
    return printed.isBlank() ? "" : printed + (own.glued() ? "" : " ");
  }

  private static int[] unused() {
    int[] numbers = new int[ListLevel.LEVELS];
    Arrays.fill(numbers, -1);
    return numbers;
  }

  private void count(NumberedList list, int level, int[] numbers) {
    for (int above = 0; above < level; above++) {
      if (numbers[above] < 0) {
        numbers[above] = list.start(above);
      }
    }
    boolean anew = list.starts().containsKey(level) && begun.add(list.number() * 9L + level);
    numbers[level] = anew || numbers[level] < 0 ? list.start(level) : numbers[level] + 1;
    for (int below = level + 1; below < ListLevel.LEVELS; below++) {
      if (level < list.levels().get(below).restart()) {
        numbers[below] = -1;
      }
    }
  }

  private static String printed(NumberedList list, int level, int[] numbers) {
    ListLevel own = list.levels().get(level);
    return PLACE.matcher(own.text()).replaceAll(place -> numeral(list, own, place, numbers));
  }

  private static String numeral(
      NumberedList list, ListLevel own, MatchResult place, int[] numbers) {
    int level = Integer.parseInt(place.group(1)) - 1;
    String format = list.levels().get(level).format();
    boolean legal = own.legal() && !format.equals("none") && !format.equals("bullet");
    return numbers[level] < 0 ? "" : ListNumerals.of(numbers[level], legal ? "decimal" : format);
  }
}
