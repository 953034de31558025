package kz.zannama.citation.provision;

import java.util.List;
import java.util.Set;
import kz.zannama.model.ElementId;

/// Provisions that a stretch of running text names.
///
/// | Text | [#ids] | [#unit] | [#cases] |
/// |---|---|---|---|
/// | «31-бабы 1-тармағының 14) тармақшасына» | `art_31__para_1__subpara_14` | subparagraph | dative |
/// | «пункты 1–3 и 5 статьи 8» | `art_8__para_1`, …`_2`, …`_3`, `art_8__para_5` | paragraph | nominative, accusative |
/// | «14-баптың тақырыбы» | `art_14` | title | nominative |
///
/// @param ids the provisions, in the order in which they are named; never empty
/// @param unit the innermost unit that the words name; a sentence, a row, a column or the heading
///   of a unit has no id of its own, its unit's id stands for it
/// @param cases the case of the innermost noun; several where the form is ambiguous, all of the
///   language's for an abbreviation
/// @param start the first character
/// @param end the character after the last one
public record ProvisionReference(
    List<ElementId> ids, ReferredUnit unit, Set<GrammaticalCase> cases, int start, int end) {
  public ProvisionReference {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("A reference names at least one provision");
    }
    ids = List.copyOf(ids);
    cases = Set.copyOf(cases);
  }

  /// Whether the innermost noun can stand in a case.
  public boolean isIn(GrammaticalCase grammaticalCase) {
    return cases.contains(grammaticalCase);
  }
}
