package kz.zannama.parser.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.zannama.model.Language;

/// Words that mean nothing and stand once, in the letters of a language.
final class RandomWords {
  private static final List<String> KAZAKH =
      List.of("бә", "қо", "сы", "ре", "мұ", "лі", "ғу", "тө", "ңа", "жы", "дү", "шо");
  private static final List<String> RUSSIAN =
      List.of("ба", "ко", "сы", "ре", "му", "ли", "гу", "тё", "фа", "жи", "дю", "що");

  private final Random random;
  private final List<String> syllables;
  private final Set<String> used = new HashSet<>();

  RandomWords(Random random, Language language) {
    this.random = random;
    this.syllables = language == Language.KAZAKH ? KAZAKH : RUSSIAN;
  }

  /// A word that no other begins or ends with.
  String word() {
    String word;
    do {
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        letters.append(syllables.get(random.nextInt(syllables.size())));
      }
      word = letters.toString();
    } while (!used.add(word));
    return word;
  }

  /// Some words, the first with a capital letter where they are a sentence.
  String words(boolean sentence) {
    StringBuilder words = new StringBuilder(word());
    int more = 2 + random.nextInt(6);
    for (int i = 0; i < more; i++) {
      words.append(random.nextInt(6) == 0 ? ", " : " ").append(word());
    }
    String text = words.toString();
    return sentence ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }
}
