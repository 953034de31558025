package kz.zannama.citation.provision;

import java.util.List;
import kz.zannama.citation.provision.UnitWords.UnitWord;

/// A noun for a unit with the numbers that go with it: «1, 2 және 4-тармақтары», «пункты 1–3».
///
/// @param word the noun
/// @param numbers the numbers as element ids have them; empty for a title or preamble
/// @param first its first token
/// @param last its last token
record UnitMention(UnitWord word, List<String> numbers, int first, int last) {
  ReferredUnit unit() {
    return word.unit();
  }

  /// The same words for another sort of unit.
  UnitMention as(ReferredUnit unit) {
    UnitWord other = new UnitWord(unit, word.plural(), word.abbreviation(), word.cases());
    return new UnitMention(other, numbers, first, last);
  }
}
