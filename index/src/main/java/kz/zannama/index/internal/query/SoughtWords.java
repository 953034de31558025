package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.model.Language;

/// The words that a text is looked for by, and what each of them is looked for as.
public final class SoughtWords {
  private final Map<Language, Float> scales;
  private final Map<Integer, List<Reading>> words = new TreeMap<>();

  SoughtWords(Map<Language, Float> scales) {
    this.scales = scales;
  }

  /// What a score in a language is multiplied by, so that words are as rare in the language of few
  /// acts as in that of many.
  public float scale(Language language) {
    return scales.getOrDefault(language, 1f);
  }

  /// For each word what it is looked for as.
  public List<List<Reading>> words() {
    return List.copyOf(words.values());
  }

  /// Notes what some words are looked for as.
  void add(Reading reading, List<TypedWord> typed) {
    for (TypedWord word : typed) {
      List<Reading> readings = words.computeIfAbsent(word.start(), at -> new ArrayList<>());
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }
}
