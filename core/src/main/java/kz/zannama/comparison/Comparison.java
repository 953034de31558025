package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ActText;

/// Two wordings of an act in one language, compared by provision.
///
/// Provisions are laid side by side by [ActAlignment], by their ids and their words, so that one
/// that got another number is found again; one that only moved is no difference.
///
/// @param differences the units that differ, in reading order
public record Comparison(List<Difference> differences) {
  public Comparison {
    differences = List.copyOf(differences);
  }

  /// Compares an earlier wording with a later one.
  public static Comparison of(ActText before, ActText after) {
    List<Difference> found = new ArrayList<>();
    for (Pairing<ComparedUnit> pairing : ActAlignment.units(before, after)) {
      switch (pairing) {
        case Pairing.Matched<ComparedUnit> matched -> addMatched(matched, found);
        case Pairing.LeftOnly<ComparedUnit> gone -> found.add(new Difference.Removed(gone.part()));
        case Pairing.RightOnly<ComparedUnit> come -> found.add(new Difference.Added(come.part()));
      }
    }
    return new Comparison(found);
  }

  /// Of units that are several in one wording and one in the other, the longest of each side stand
  /// for each other.
  private static void addMatched(Pairing.Matched<ComparedUnit> matched, List<Difference> found) {
    ComparedUnit before = longest(matched.left());
    ComparedUnit after = longest(matched.right());
    matched.left().stream()
        .filter(unit -> unit != before)
        .forEach(unit -> found.add(new Difference.Removed(unit)));
    changed(before, after).ifPresent(found::add);
    matched.right().stream()
        .filter(unit -> unit != after)
        .forEach(unit -> found.add(new Difference.Added(unit)));
  }

  private static ComparedUnit longest(List<ComparedUnit> units) {
    return units.stream().max(Comparator.comparingInt(unit -> unit.text().length())).orElseThrow();
  }

  private static Optional<Difference> changed(ComparedUnit before, ComparedUnit after) {
    List<Run> runs = Run.between(before.text(), after.text());
    if (runs.stream().anyMatch(run -> run.fate() != Fate.KEPT)) {
      return Optional.of(new Difference.Changed(before, after, runs));
    }
    return before.id().equals(after.id())
        ? Optional.empty()
        : Optional.of(new Difference.Renumbered(before, after));
  }
}
