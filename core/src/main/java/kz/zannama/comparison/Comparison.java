package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Two wordings of an act, compared by provision.
///
/// A provision is the same where its id is, so one that got another number is removed and added;
/// one that only moved is no difference.
///
/// @param differences the units that differ, in reading order
public record Comparison(List<Difference> differences) {
  public Comparison {
    differences = List.copyOf(differences);
  }

  /// Compares an earlier wording with a later one.
  public static Comparison of(ActText before, ActText after) {
    List<ComparedUnit> earlier = ComparedUnits.units(before);
    List<ComparedUnit> later = ComparedUnits.units(after);
    Map<ElementId, ComparedUnit> old = byId(earlier);
    Map<ElementId, ComparedUnit> now = byId(later);
    List<Difference> found = new ArrayList<>();
    for (Alignment.Step<ComparedUnit> step : Alignment.of(earlier, later, ComparedUnit::id)) {
      ComparedUnit unit = step.element();
      if (step.fate() != Fate.REMOVED) {
        Optional<ComparedUnit> was = Optional.ofNullable(old.get(unit.id()));
        was.map(former -> changed(former, unit))
            .orElseGet(() -> Optional.of(new Difference.Added(unit)))
            .ifPresent(found::add);
      } else if (!now.containsKey(unit.id())) {
        found.add(new Difference.Removed(unit));
      }
    }
    return new Comparison(found);
  }

  private static Optional<Difference> changed(ComparedUnit before, ComparedUnit after) {
    List<Run> runs = Run.between(before.text(), after.text());
    return runs.stream().allMatch(run -> run.fate() == Fate.KEPT)
        ? Optional.empty()
        : Optional.of(new Difference.Changed(before, after, runs));
  }

  private static Map<ElementId, ComparedUnit> byId(List<ComparedUnit> units) {
    return units.stream().collect(Collectors.toMap(ComparedUnit::id, Function.identity()));
  }
}
