package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// Two sequences laid side by side by their longest common subsequence.
///
/// Takes time and memory in proportion to the product of the lengths of what is left between the
/// common start and the common end. Where that is more than 4,000,000, what is left counts as
/// replaced as a whole.
final class Alignment<T> {
  private static final long MOST_CELLS = 4_000_000;

  private final List<T> before;
  private final List<T> after;
  private final List<?> beforeKeys;
  private final List<?> afterKeys;
  private final List<Step<T>> steps = new ArrayList<>();

  private Alignment(List<T> before, List<T> after, Function<T, ?> key) {
    this.before = before;
    this.after = after;
    this.beforeKeys = before.stream().map(key).toList();
    this.afterKeys = after.stream().map(key).toList();
  }

  /// What becomes of one element; one that is kept is given as it stands in the later sequence.
  record Step<T>(Fate fate, T element) {}

  /// The steps from one sequence to another whose elements are the same where their keys are.
  static <T> List<Step<T>> of(List<T> before, List<T> after, Function<T, ?> key) {
    Alignment<T> alignment = new Alignment<>(before, after, key);
    alignment.align();
    return Collections.unmodifiableList(alignment.steps);
  }

  private void align() {
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && same(start, start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && same(before.size() - 1 - end, after.size() - 1 - end)) {
      end++;
    }
    add(Fate.KEPT, after.subList(0, start));
    middle(start, before.size() - end, after.size() - end);
    add(Fate.KEPT, after.subList(after.size() - end, after.size()));
  }

  private void middle(int start, int beforeEnd, int afterEnd) {
    int i = start;
    int j = start;
    if ((long) (beforeEnd - start) * (afterEnd - start) <= MOST_CELLS) {
      int[][] longest = longest(start, beforeEnd, afterEnd);
      while (i < beforeEnd && j < afterEnd) {
        if (same(i, j)) {
          steps.add(new Step<>(Fate.KEPT, after.get(j++)));
          i++;
        } else if (longest[i - start + 1][j - start] >= longest[i - start][j - start + 1]) {
          steps.add(new Step<>(Fate.REMOVED, before.get(i++)));
        } else {
          steps.add(new Step<>(Fate.ADDED, after.get(j++)));
        }
      }
    }
    add(Fate.REMOVED, before.subList(i, beforeEnd));
    add(Fate.ADDED, after.subList(j, afterEnd));
  }

  /// How much is common to what follows each pair of places.
  private int[][] longest(int start, int beforeEnd, int afterEnd) {
    int[][] longest = new int[beforeEnd - start + 1][afterEnd - start + 1];
    for (int i = beforeEnd - start - 1; i >= 0; i--) {
      for (int j = afterEnd - start - 1; j >= 0; j--) {
        longest[i][j] =
            same(start + i, start + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private boolean same(int i, int j) {
    return beforeKeys.get(i).equals(afterKeys.get(j));
  }

  private void add(Fate fate, List<T> elements) {
    elements.forEach(element -> steps.add(new Step<>(fate, element)));
  }
}
