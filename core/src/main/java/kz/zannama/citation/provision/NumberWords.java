package kz.zannama.citation.provision;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The ordinal words that count clauses, indents and sentences: «үшінші», «алпыс бірінші»,
/// «двадцать первый».
final class NumberWords {
  private static final Map<String, Integer> TENS = load("tens");
  private static final Map<String, Integer> ORDINALS = load("ordinal");
  private static final Map<String, Integer> LABELS = load("label");
  private static final Map<String, Integer> ENDINGS = load("ending");

  private NumberWords() {}

  /// The value of an ordinal word of the folded key.
  static OptionalInt ordinal(String word, Language language) {
    return value(ORDINALS.get(language.code() + word));
  }

  /// The value of a cardinal word that an ordinal completes: «алпыс», «двадцать».
  static OptionalInt tens(String word, Language language) {
    return value(TENS.get(language.code() + word));
  }

  /// Whether a word only announces a number: «порядковый номер».
  static boolean isLabel(String word, Language language) {
    return LABELS.containsKey(language.code() + word);
  }

  /// Whether letters behind a figure make an ordinal of it: «1-ші», «2-нші», «3-й», «4-го».
  static boolean isEnding(String letters) {
    return ENDINGS.containsKey("kk" + letters) || ENDINGS.containsKey("ru" + letters);
  }

  private static OptionalInt value(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Map<String, Integer> load(String kind) {
    Map<String, Integer> values = new HashMap<>();
    for (String[] row : WordTable.rows(NumberWords.class, "number-words.tsv")) {
      if (row[1].equals(kind)) {
        for (String form : row[3].split(", ")) {
          values.put(row[0] + Letters.foldedKey(form), Integer.valueOf(row[2]));
        }
      }
    }
    return Map.copyOf(values);
  }
}
