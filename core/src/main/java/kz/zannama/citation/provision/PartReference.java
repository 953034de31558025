package kz.zannama.citation.provision;

import java.util.List;
import java.util.Set;

/// Parts of a provision that have no ids of their own, as a stretch of running text names them.
///
/// | Text | [#unit] | [#numbers] |
/// |---|---|---|
/// | «екінші сөйлемі» · «второе предложение» | sentence | 2 |
/// | «реттік нөмірлері 20 және 21-жолдар» · «строки, порядковые номера 20 и 21» | row | 20, 21 |
///
/// @param unit a sentence, a row or a column
/// @param numbers their numbers, in the order in which they are named; never empty
/// @param cases the case of the noun; several where the form is ambiguous
/// @param start the first character
/// @param end the character after the last one
public record PartReference(
    ReferredUnit unit, List<String> numbers, Set<GrammaticalCase> cases, int start, int end) {
  public PartReference {
    numbers = List.copyOf(numbers);
    cases = Set.copyOf(cases);
  }

  /// Whether the noun can stand in a case.
  public boolean isIn(GrammaticalCase grammaticalCase) {
    return cases.contains(grammaticalCase);
  }
}
