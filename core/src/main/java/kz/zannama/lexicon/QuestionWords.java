package kz.zannama.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// Words that ask and tell nothing of what is asked about: «қалай», «қашан», «как», «сколько».
public final class QuestionWords {
  private static final Set<String> WORDS =
      WordTable.rows(QuestionWords.class, "question-words.tsv").stream()
          .flatMap(row -> WordTable.listed(row[1]).stream())
          .collect(Collectors.toUnmodifiableSet());

  private QuestionWords() {}

  /// Whether a word of either language only asks, in any case of letters.
  public static boolean contain(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
