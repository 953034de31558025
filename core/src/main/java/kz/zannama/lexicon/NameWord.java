package kz.zannama.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.RomanNumerals;
import kz.zannama.text.WordTable;

/// A word of the name of a body or a place.
///
/// @param key its [Letters#matchingKey]
/// @param folded its [Letters#foldedKey]
record NameWord(String key, String folded) {
  // Specimens: «(бұдан әрі – Агенттік)», «(далее – Агентство)»
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,300}+\\)");

  private static final Map<Language, Set<String>> NOISE = noise();

  /// The words of a name that tell it from others: no country, no conjunctions, no «имени».
  static List<NameWord> of(String name, Language language) {
    List<NameWord> words = all(name);
    Set<String> noise = NOISE.getOrDefault(language, Set.of());
    List<NameWord> telling = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean pair =
          i + 1 < words.size()
              && noise.contains(words.get(i).folded() + " " + words.get(i + 1).folded());
      if (pair) {
        i++;
      } else if (!noise.contains(words.get(i).folded())) {
        telling.add(words.get(i));
      }
    }
    return telling;
  }

  private static List<NameWord> all(String name) {
    String key = Letters.matchingKey(name);
    String open = key.indexOf('(') < 0 ? key : BRACKETS.matcher(key).replaceAll(" ");
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    while (at < open.length()) {
      int start = at;
      while (at < open.length() && Character.isLetterOrDigit(open.charAt(at))) {
        at++;
      }
      String word = open.substring(start, at);
      if (!isNumber(word)) {
        words.add(new NameWord(word, Letters.foldedKey(word)));
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }

  /// Nothing, or «25», or «VI» of «VI шақырылған».
  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit)
        || RomanNumerals.isNumeral(word.toUpperCase(Locale.ROOT));
  }

  private static Map<Language, Set<String>> noise() {
    Map<Language, Set<String>> noise = new HashMap<>();
    for (String[] row : WordTable.rows(NameWord.class, "name-noise.tsv")) {
      noise.put(Language.of(row[0]), Set.copyOf(WordTable.listed(Letters.foldedKey(row[1]))));
    }
    return Map.copyOf(noise);
  }
}
