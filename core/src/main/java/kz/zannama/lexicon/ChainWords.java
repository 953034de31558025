package kz.zannama.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.text.WordTable;

/// Words by which people ask what other acts did to an act.
///
/// Specimens: «кто отменил приказ № 12-3», «12-3 бұйрықтың күшін кім жойды», «чем изменён закон о
/// пасеках».
public final class ChainWords {
  private static final Map<String, Deed> WORDS = new HashMap<>();

  static {
    for (String[] row : WordTable.rows(ChainWords.class, "chain-words.tsv")) {
      for (String word : WordTable.listed(row[2])) {
        WORDS.put(word, Deed.valueOf(row[1]));
      }
    }
  }

  private ChainWords() {}

  /// What one act does to another.
  public enum Deed {
    /// It ends its force.
    REPEAL,
    /// It changes it.
    CHANGE
  }

  /// What the acts that a text asks for did; empty where it does not ask for such.
  public static Optional<Deed> asked(String text) {
    List<String> words = List.of(Letters.BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
    return words.stream().anyMatch(QuestionWords::contain)
        ? words.stream().flatMap(word -> Optional.ofNullable(WORDS.get(word)).stream()).findFirst()
        : Optional.empty();
  }
}
