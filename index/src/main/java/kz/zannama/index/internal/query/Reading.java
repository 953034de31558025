package kz.zannama.index.internal.query;

import java.util.List;
import kz.zannama.model.Language;

/// What a word, or several that make a term, are looked for as in a language.
///
/// Specimen: «госзакупки» is «мемлекеттік сатып алу», three stems for one word.
///
/// @param language the language
/// @param stems the stems, all of which it takes
/// @param weight how near it is to what was typed: 1 for the word itself
/// @param words of how many words it is the reading
public record Reading(Language language, List<String> stems, float weight, int words) {
  /// With copies.
  public Reading {
    stems = List.copyOf(stems);
  }
}
