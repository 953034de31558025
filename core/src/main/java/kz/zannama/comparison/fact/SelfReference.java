package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// What a text calls itself or the part of it that is read: «осы Қағидалардың», «данный пункт».
///
/// @param sort whether it is the document or a part of it
/// @param word what the form of the word begins with, on the folded key
/// @param start its first character
/// @param end the character after its last one
public record SelfReference(Sort sort, String word, int start, int end) {
  private static final List<Row> ROWS = new ArrayList<>();

  static {
    for (String[] row : WordTable.rows(SelfReference.class, "self-words.tsv")) {
      ROWS.add(new Row(Sort.valueOf(row[0].toUpperCase(Locale.ROOT)), keys(row[1]), keys(row[2])));
    }
  }

  /// What is meant.
  public enum Sort {
    /// A provision, a chapter, an annex.
    PART,
    /// The act, or what it approves.
    DOCUMENT
  }

  /// Words that stand for each other.
  private record Row(Sort sort, List<String> kazakh, List<String> russian) {
    List<String> words(Language language) {
      return language == Language.KAZAKH ? kazakh : russian;
    }
  }

  private static List<String> keys(String words) {
    return WordTable.listed(words).stream().map(Letters::foldedKey).toList();
  }

  /// What a text calls itself, in reading order; words that the table does not have are left out.
  public static List<SelfReference> find(String text, Language language) {
    String key = Letters.foldedKey(text);
    List<SelfReference> found = new ArrayList<>();
    for (Wordings.Found word : Wordings.find(text, language, Wordings.Sort.THIS)) {
      int start = word.end();
      int end = start;
      while (end < key.length() && Character.isLetter(key.charAt(end))) {
        end++;
      }
      of(key, start, end, language).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<SelfReference> of(String key, int start, int end, Language language) {
    return ROWS.stream()
        .flatMap(row ->
            row.words(language).stream()
                .filter(word -> key.startsWith(word, start) && start + word.length() <= end)
                .map(word -> new SelfReference(row.sort(), word, start, end)))
        .max(Comparator.comparingInt(found -> found.word().length()));
  }

  /// Whether a Russian word may stand for this Kazakh one.
  public boolean agreesWith(SelfReference russian) {
    return ROWS.stream()
        .anyMatch(row -> row.kazakh().contains(word) && row.russian().contains(russian.word()));
  }
}
