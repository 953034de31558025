package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.comparison.fact.SelfReference;

/// Compares what texts in two languages call themselves and the part that is read: «осы тармақша»
/// beside «данный пункт», «осы Нұсқаулық» beside «настоящие Правила».
///
/// A word that a text puts for another one in more than one unit is its translation and no slip.
final class SelfReferenceRule implements Rule {
  private static final double SURE = 0.8;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    if (!texts.areKazakhAndRussian()) {
      return List.of();
    }
    List<Differing> differing = new ArrayList<>();
    texts.compare((left, right) -> compare(left, right).ifPresent(differing::add));
    Map<String, Integer> counts = new HashMap<>();
    differing.forEach(it -> counts.merge(it.words(), 1, Integer::sum));
    return differing.stream()
        .filter(it -> counts.getOrDefault(it.words(), 0) == 1)
        .map(Differing::discrepancy)
        .toList();
  }

  /// Words that do not stand for each other.
  private record Differing(UnitText left, SelfReference one, UnitText right, SelfReference other) {
    String words() {
      return one.word() + "/" + other.word();
    }

    Discrepancy discrepancy() {
      DiscrepancyKind kind =
          switch (one.sort()) {
            case PART -> DiscrepancyKind.CITED_PROVISION;
            case DOCUMENT -> DiscrepancyKind.CITED_ACT;
          };
      return Discrepancy.of(
          kind,
          SURE,
          "self.reference",
          left.printed(one.start(), one.end()),
          right.printed(other.start(), other.end()));
    }
  }

  /// The one pair of a unit that is left when what agrees is taken out.
  private static Optional<Differing> compare(UnitText left, UnitText right) {
    List<SelfReference> ours = new ArrayList<>(SelfReference.find(left.text(), left.language()));
    List<SelfReference> theirs =
        new ArrayList<>(SelfReference.find(right.text(), right.language()));
    boolean equallyMany = ours.size() == theirs.size();
    for (SelfReference one : List.copyOf(ours)) {
      theirs.stream()
          .filter(one::agreesWith)
          .findFirst()
          .ifPresent(other -> {
            ours.remove(one);
            theirs.remove(other);
          });
    }
    return equallyMany && ours.size() == 1 && ours.getFirst().sort() == theirs.getFirst().sort()
        ? Optional.of(new Differing(left, ours.getFirst(), right, theirs.getFirst()))
        : Optional.empty();
  }
}
