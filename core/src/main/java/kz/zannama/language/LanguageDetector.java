package kz.zannama.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Tells in which language a text is written, from the text alone.
///
/// About half of the words of a Kazakh act have a letter that Russian lacks, and about a quarter of
/// the words of a Russian one are function words. A Russian act full of Kazakh names has few of the
/// former and many of the latter; where a file holds both languages, the longer text decides.
public final class LanguageDetector {
  /// What a word that speaks for a language counts: their usual shares, inverted.
  private static final int KAZAKH_WEIGHT = 2;

  private static final int RUSSIAN_WEIGHT = 4;

  private static final Map<Language, Set<String>> FUNCTION_WORDS =
      WordTable.rows(LanguageDetector.class, "function-words.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> Language.of(row[0]),
                  row -> WordTable.listed(row[1]).stream().collect(Collectors.toSet())));

  private LanguageDetector() {}

  /// The language of a text; Russian where nothing speaks for either.
  public static Language detect(String text) {
    String key = Letters.matchingKey(text);
    long kazakh = 0;
    long russian = 0;
    int at = 0;
    while (at < key.length()) {
      int end = at;
      boolean kazakhLetter = false;
      while (end < key.length() && Character.isLetter(key.charAt(end))) {
        kazakhLetter |= Letters.isKazakhLetter(key.charAt(end));
        end++;
      }
      if (end > at) {
        String word = key.substring(at, end);
        if ((kazakhLetter && end - at > 1) || in(Language.KAZAKH, word)) {
          kazakh += KAZAKH_WEIGHT;
        } else if (in(Language.RUSSIAN, word)) {
          russian += RUSSIAN_WEIGHT;
        }
      }
      at = end + 1;
    }
    return kazakh > russian ? Language.KAZAKH : Language.RUSSIAN;
  }

  private static boolean in(Language language, String word) {
    return FUNCTION_WORDS.getOrDefault(language, Set.of()).contains(word);
  }
}
