package kz.zannama.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// A word for a body or an office in one of its forms: «әкімдігінің», «акиматом».
///
/// @param key the key of the body's kind, the same in both languages: `akimat`
/// @param gender the gender of the Russian word
/// @param nominative the form to name it by, lower case
/// @param nominativeAlready whether the form is the nominative
public record BodyWord(String key, Gender gender, String nominative, boolean nominativeAlready) {
  private static final Map<Language, Map<String, BodyWord>> WORDS = load();

  /// The body word for a word in any form.
  public static Optional<BodyWord> of(String word, Language language) {
    String key = Letters.foldedKey(word);
    return Optional.ofNullable(WORDS.getOrDefault(language, Map.of()).get(key));
  }

  /// The form to name the kind of a key by, the first one of the table.
  static String nominative(String key, Language language) {
    return WordTable.rows(BodyWord.class, "body-words.tsv", key).stream()
        .filter(row -> row[1].equals(language.code()))
        .map(row -> row[3])
        .findFirst()
        .orElseThrow();
  }

  private static Map<Language, Map<String, BodyWord>> load() {
    Map<Language, Map<String, BodyWord>> words = new HashMap<>();
    for (String[] row : WordTable.rows(BodyWord.class, "body-words.tsv")) {
      Map<String, BodyWord> sameLanguage =
          words.computeIfAbsent(Language.of(row[1]), language -> new HashMap<>());
      List<String> forms = new ArrayList<>(WordTable.listed(row[4]));
      Gender gender = Gender.of(row[2]);
      sameLanguage.putIfAbsent(
          Letters.foldedKey(row[3]), new BodyWord(row[0], gender, row[3], true));
      for (String form : forms) {
        sameLanguage.putIfAbsent(
            Letters.foldedKey(form), new BodyWord(row[0], gender, row[3], false));
      }
    }
    return Map.copyOf(words);
  }

  /// The gender of a Russian noun.
  public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    NONE;

    static Gender of(String code) {
      return switch (code) {
        case "m" -> MASCULINE;
        case "f" -> FEMININE;
        case "n" -> NEUTER;
        default -> NONE;
      };
    }
  }
}
