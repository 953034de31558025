package kz.zannama.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The names of the bodies of the table, by their keys: the other way of [BodyKey].
///
/// | Key | Қазақша | Русский |
/// |---|---|---|
/// | `government` | Үкіметі | Правительство |
/// | `maslikhat`, a kind of local body | мәслихат | маслихат |
public final class BodyNames {
  private static final Map<String, Map<Language, String>> NAMES = load();

  private BodyNames() {}

  /// The name of a body of the republic, or of a kind of local body; empty for a key that is not in
  /// the table.
  public static Optional<String> of(String key, Language language) {
    return Optional.ofNullable(NAMES.get(key)).map(names -> names.get(language));
  }

  private static Map<String, Map<Language, String>> load() {
    Map<String, Map<Language, String>> names = new HashMap<>();
    for (String[] row : WordTable.rows(BodyNames.class, "bodies.tsv")) {
      names.put(row[0], Map.of(Language.KAZAKH, row[2], Language.RUSSIAN, row[3]));
    }
    return Map.copyOf(names);
  }
}
