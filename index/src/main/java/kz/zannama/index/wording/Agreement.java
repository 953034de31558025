package kz.zannama.index.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.SameWords;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// How a computed wording agrees with the one that a source prints for the same day.
///
/// @param stored the date of the stored wording
/// @param agreeing the provisions that changes made, and that say the same in both, see [SameWords]
/// @param differing the provisions that changes made, and that read otherwise
/// @param unexplained what else differs: no change of the index accounts for it
public record Agreement(
    Optional<LocalDate> stored,
    List<ElementId> agreeing,
    List<ElementId> differing,
    List<ElementId> unexplained) {
  public Agreement {
    agreeing = List.copyOf(agreeing);
    differing = List.copyOf(differing);
    unexplained = List.copyOf(unexplained);
  }

  /// Compares a computed wording with a stored one.
  public static Agreement of(Wording computed, ActText stored) {
    Set<ElementId> differences =
        Comparison.of(computed.text(), stored).differences().stream()
            .map(Difference::id)
            .collect(Collectors.toSet());
    SameWords words = SameWords.of(computed.text(), stored);
    List<ElementId> agreeing = new ArrayList<>();
    List<ElementId> differing = new ArrayList<>();
    for (ElementId made : computed.madeBy().keySet().stream().sorted().toList()) {
      boolean differs = differences.stream().anyMatch(id -> id.isWithin(made));
      boolean same = !differs || words.in(made);
      (!same ? differing : agreeing).add(made);
    }
    List<ElementId> unexplained =
        differences.stream()
            .filter(id -> id.outwards().noneMatch(computed.madeBy()::containsKey))
            .sorted()
            .toList();
    return new Agreement(stored.requisites().versionDate(), agreeing, differing, unexplained);
  }
}
