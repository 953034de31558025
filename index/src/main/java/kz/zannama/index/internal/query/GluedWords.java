package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Words of which the first is shortened and glued to the next, as people type them and acts do
/// not: «госорган», «минэкономики», «инвестжоба».
final class GluedWords {
  /// So many letters must be left behind the beginning.
  private static final int SHORTEST = 4;

  private static final List<Beginning> BEGINNINGS =
      WordTable.rows(GluedWords.class, "shortened-words.tsv").stream()
          .map(row -> new Beginning(row[0], row[1], row[2]))
          .toList();

  private GluedWords() {}

  /// What a word may stand for.
  static List<Parted> parted(String word, Language language) {
    String typed = word.toLowerCase(Locale.ROOT);
    List<Parted> parted = new ArrayList<>();
    for (Beginning beginning : BEGINNINGS) {
      if (beginning.language().equals(language.code())
          && typed.startsWith(beginning.letters())
          && typed.length() >= beginning.letters().length() + SHORTEST) {
        parted.add(new Parted(beginning.word(), typed.substring(beginning.letters().length())));
      }
    }
    return parted;
  }

  /// A word in two.
  ///
  /// @param first the first, in full
  /// @param second the rest of what was typed
  record Parted(String first, String second) {}

  private record Beginning(String language, String letters, String word) {}
}
