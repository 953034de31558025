package kz.zannama.citation.provision;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Words beside the numbers of units.
final class NumberWords {
  private static final Set<String> RUSSIAN_LABELS = words("label-ru");
  private static final Set<String> KAZAKH_LABELS = words("label-kk");
  private static final Set<String> ENDINGS = endings();

  private NumberWords() {}

  /// Whether a word only announces a number: «порядковый номер».
  static boolean isLabel(String word, Language language) {
    return (language == Language.KAZAKH ? KAZAKH_LABELS : RUSSIAN_LABELS).contains(word);
  }

  /// Whether letters behind a figure make an ordinal of it: «1-ші», «2-нші», «3-й», «4-го».
  static boolean isEnding(String letters) {
    return ENDINGS.contains(letters);
  }

  private static Set<String> endings() {
    Set<String> endings = new HashSet<>(words("ending-kk"));
    endings.addAll(words("ending-ru"));
    return Set.copyOf(endings);
  }

  private static Set<String> words(String sort) {
    return WordTable.words(NumberWords.class, "number-words.tsv", sort).stream()
        .map(Letters::foldedKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
