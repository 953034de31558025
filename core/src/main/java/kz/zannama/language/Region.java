package kz.zannama.language;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Language;

/// A region of Kazakhstan, or a city of republican significance, that a name speaks of.
///
/// | Қазақша | Русский | Key |
/// |---|---|---|
/// | Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі | акимат города Петропавловска Северо-Казахстанской области | `north-kazakhstan` |
/// | Алматы қаласының әкімдігі | акимат города Алматы | `almaty` |
/// | Алматы облыстық мәслихаты | Алматинский областной маслихат | `almaty-region` |
///
/// A district or a town alone tells no region: names of districts repeat.
///
/// @param key the key
public record Region(String key) {
  private static final List<String[]> REGIONS = WordTable.rows("regions.tsv");

  /// The region that a name speaks of, the first in the table where it speaks of several.
  ///
  /// @param name the name of a body, in any case form
  public static Optional<Region> in(String name, Language language) {
    String folded = " " + Letters.foldedKey(name);
    int column = language == Language.KAZAKH ? 1 : 2;
    return REGIONS.stream()
        .filter(row -> speaksOf(folded, row[column]))
        .map(row -> new Region(row[0]))
        .findFirst();
  }

  private static boolean speaksOf(String folded, String names) {
    for (String name : names.split("\\|")) {
      if (folded.contains(" " + Letters.foldedKey(name))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return key;
  }
}
