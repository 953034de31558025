package kz.zannama.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// A word for a kind of place in one of its forms: «ауданының», «аудандық», «района», «районный».
///
/// @param level the kind; empty for a word that only goes with another: «сельский» (округ)
/// @param form how the name stands to it
record PlaceWord(Optional<Place.Level> level, Form form) {
  private static final Map<Language, Map<String, PlaceWord>> WORDS = load();

  static Optional<PlaceWord> of(NameWord word, Language language) {
    return Optional.ofNullable(WORDS.getOrDefault(language, Map.of()).get(word.folded()));
  }

  private static Map<Language, Map<String, PlaceWord>> load() {
    Map<Language, Map<String, PlaceWord>> words = new HashMap<>();
    for (String[] row : WordTable.rows(PlaceWord.class, "place-words.tsv")) {
      Optional<Place.Level> level =
          row[0].equals("qualifier") ? Optional.empty() : Optional.of(Place.Level.of(row[0]));
      PlaceWord word = new PlaceWord(level, Form.valueOf(row[2].toUpperCase(Locale.ROOT)));
      Map<String, PlaceWord> forms =
          words.computeIfAbsent(Language.of(row[1]), language -> new HashMap<>());
      for (String form : WordTable.listed(row[3])) {
        forms.put(Letters.foldedKey(form), word);
      }
    }
    return Map.copyOf(words);
  }

  /// How the name stands to the word.
  enum Form {
    /// Before it; in Russian before it as an adjective, or behind it.
    NOUN,
    /// Before it: «Жамбылский районный».
    ADJECTIVE,
    /// As to a noun, and only where the name is known: «г.», «қ.».
    SHORT
  }
}
