package kz.zannama.comparison.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kz.zannama.comparison.fact.Residue;
import kz.zannama.comparison.fact.Said;
import kz.zannama.language.ActNumbers;

/// Compares dates, cited provisions and frequencies as wholes: both texts may have the same numbers
/// for other things, «27-баптың 2-тармағы» beside «пункт 27 статьи 2».
final class WholeRule implements Rule {
  private static final double SURE = 0.85;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    texts.compare((left, right) -> {
      compareFrequencies(left, right).ifPresent(found::add);
      found.addAll(new Wholes(left, right).compare());
    });
    return found;
  }

  private static Optional<Discrepancy> compareFrequencies(UnitText left, UnitText right) {
    List<Said> ours = Said.frequencies(left.text(), left.language());
    List<Said> theirs = Said.frequencies(right.text(), right.language());
    List<Said> one = without(ours, theirs);
    List<Said> other = without(theirs, ours);
    return one.size() == 1 && other.size() == 1
        ? Optional.of(
            differ(
                DiscrepancyKind.TERM,
                "frequency.differs",
                left,
                one.getFirst(),
                right,
                other.getFirst()))
        : Optional.empty();
  }

  /// What the one says and the other does not.
  private static List<Said> without(List<Said> ones, List<Said> others) {
    Set<String> keys = others.stream().map(Said::key).collect(Collectors.toSet());
    return ones.stream().filter(said -> !keys.contains(said.key())).toList();
  }

  /// Two units whose numbers are the same.
  private record Wholes(UnitText left, UnitText right) {
    List<Discrepancy> compare() {
      List<Discrepancy> found = new ArrayList<>();
      add(
          DiscrepancyKind.CITED_PROVISION,
          "provision.order",
          Said.provisions(left.text(), left.language()),
          Said.provisions(right.text(), right.language()),
          Said::hasNumbersOf,
          found);
      add(
          DiscrepancyKind.DATE,
          "date.order",
          Said.dates(left.text()),
          Said.dates(right.text()),
          (one, other) -> isNumber(one, right) && isNumber(other, left),
          found);
      return found;
    }

    private void add(
        DiscrepancyKind kind,
        String rule,
        List<Said> ours,
        List<Said> theirs,
        BiPredicate<Said, Said> isMeant,
        List<Discrepancy> found) {
      List<Said> ones = without(ours, theirs);
      List<Said> others = without(theirs, ours);
      if (ours.size() == theirs.size()
          && ones.size() == 1
          && others.size() == 1
          && isMeant.test(ones.getFirst(), others.getFirst())
          && hasSameNumbers()) {
        found.add(differ(kind, rule, left, ones.getFirst(), right, others.getFirst()));
      }
    }

    /// Whether the day of a date is the number of an act in the other text.
    private static boolean isNumber(Said date, UnitText other) {
      String day = String.valueOf(LocalDate.parse(date.key()).getDayOfMonth());
      return ActNumbers.find(other.text()).stream().anyMatch(it -> it.number().equals(day));
    }

    private boolean hasSameNumbers() {
      Residue residue = Residue.of(left.ownValues(), right.ownValues());
      return residue.left().isEmpty() && residue.right().isEmpty();
    }
  }

  private static Discrepancy differ(
      DiscrepancyKind kind, String rule, UnitText left, Said one, UnitText right, Said other) {
    return Discrepancy.of(
        kind,
        SURE,
        rule,
        left.printed(one.start(), one.end()),
        right.printed(other.start(), other.end()));
  }
}
