package kz.zannama.parser.internal.line;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules by the two letters that a match of their patterns can begin with, so that none need be
/// tried where it cannot match. Thread-safe.
///
/// @param <T> what has a pattern
public final class Beginnings<T> {
  /// The last letter that is looked into; what is beyond may begin any match.
  private static final char LAST_CYRILLIC = 'ԯ';

  private final List<T> rules;
  private final Function<T, Pattern> pattern;

  /// The rules by first and second letter, as far as they have been asked for: they are found again
  /// where two threads ask at once. Second letters that are none, or beyond, stand at 0.
  private final AtomicReferenceArray<AtomicReferenceArray<List<T>>> known =
      new AtomicReferenceArray<>(LAST_CYRILLIC + 1);

  private Beginnings(List<T> rules, Function<T, Pattern> pattern) {
    this.rules = List.copyOf(rules);
    this.pattern = pattern;
  }

  /// The rules of some patterns; none may look behind for what its match begins after, but for what
  /// must not stand there.
  public static <T> Beginnings<T> of(List<T> rules, Function<T, Pattern> pattern) {
    return new Beginnings<>(rules, pattern);
  }

  /// The rules that a match can begin with at a place of a text, in their order.
  public List<T> at(String text, int place) {
    char first = text.charAt(place);
    if (first > LAST_CYRILLIC) {
      return rules;
    }
    char next = place + 1 < text.length() ? text.charAt(place + 1) : 0;
    char second = next > LAST_CYRILLIC ? 0 : next;
    AtomicReferenceArray<List<T>> seconds = known.get(first);
    if (seconds == null) {
      seconds = new AtomicReferenceArray<>(LAST_CYRILLIC + 1);
      known.set(first, seconds);
    }
    List<T> possible = seconds.get(second);
    if (possible == null) {
      possible = beginning(second == 0 ? "" + first : "" + first + second);
      seconds.set(second, possible);
    }
    return possible;
  }

  /// The rules that match some letters, or ask for more.
  private List<T> beginning(String letters) {
    return rules.stream()
        .filter(rule -> {
          Matcher matcher = pattern.apply(rule).matcher(letters);
          return matcher.lookingAt() || matcher.hitEnd();
        })
        .toList();
  }
}
