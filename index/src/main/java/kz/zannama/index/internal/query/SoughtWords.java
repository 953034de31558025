package kz.zannama.index.internal.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.model.Language;

/// The stems that a text is looked for by, and which of them stand for which of its words.
public final class SoughtWords {
  private final Map<Language, Map<String, Float>> stems = new HashMap<>();
  private final Map<Integer, Map<Language, Map<String, Float>>> words = new TreeMap<>();

  private final Map<Language, Float> scales;

  SoughtWords(Map<Language, Float> scales) {
    this.scales = scales;
    for (Language language : Language.values()) {
      stems.put(language, new TreeMap<>());
    }
  }

  /// What a score in a language is multiplied by, so that words are as rare in the language of few
  /// acts as in that of many.
  public float scale(Language language) {
    return scales.getOrDefault(language, 1f);
  }

  /// The stems in a language with their weights: 1 for the words themselves.
  public Map<String, Float> stems(Language language) {
    return stems.getOrDefault(language, Map.of());
  }

  /// For each word the stems in each language that stand for it, with their weights.
  public List<Map<Language, Map<String, Float>>> words() {
    return List.copyOf(words.values());
  }

  /// Notes a stem for the words that begin at some places.
  void add(Language language, String stem, float weight, List<TypedWord> typed) {
    stems(language).merge(stem, weight, Math::max);
    for (TypedWord word : typed) {
      words
          .computeIfAbsent(word.start(), at -> new HashMap<>())
          .computeIfAbsent(language, any -> new TreeMap<>())
          .merge(stem, weight, Math::max);
    }
  }
}
