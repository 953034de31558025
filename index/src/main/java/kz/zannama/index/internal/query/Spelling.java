package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.model.Language;

/// What the acts that are searched tell of words: how rare they are in each language, and what a
/// word that no act has may have been meant to be.
public interface Spelling {
  /// How many acts have words in each language.
  Map<Language, Integer> acts() throws IOException;

  /// Those of some stems that an act in either language has.
  Set<String> known(Collection<String> stems) throws IOException;

  /// The likeliest stems for one that is not known, two at most.
  List<String> like(String stem, Language language) throws IOException;

  /// For each language the rarity of a word of one act among all acts, to that among the acts of
  /// the language; 2 at most.
  default Map<Language, Float> scales() throws IOException {
    Map<Language, Integer> acts = new EnumMap<>(acts());
    acts.replaceAll((language, count) -> Math.max(1, count));
    int most = Collections.max(acts.values());
    Map<Language, Float> scales = new EnumMap<>(Language.class);
    acts.forEach((language, count) ->
        scales.put(language, (float) Math.min(2, Math.log1p(most) / Math.log1p(count))));
    return scales;
  }
}
