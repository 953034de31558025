package kz.zannama.examples.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What somebody who mistyped a word may have meant: the one that fewest letters tell apart.
final class Nearest {
  private Nearest() {}

  /// The word that is meant; empty where more than a third of its letters are other ones.
  static Optional<String> of(String typed, Collection<String> words) {
    String folded = typed.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> distance(folded, word) * 3 <= Math.max(folded.length(), word.length()))
        .min(Comparator.comparingInt(word -> distance(folded, word)));
  }

  /// How many letters are to be put, taken away, replaced or swapped with the next to make one word
  /// of another.
  private static int distance(String typed, String word) {
    int[][] least = new int[typed.length() + 1][word.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= word.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, typed, word, i, j);
      }
    }
    return least[typed.length()][word.length()];
  }

  private static int step(int[][] least, String typed, String word, int i, int j) {
    boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
    int replaced = least[i - 1][j - 1] + (same ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
