package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.comparison.fact.NumberLimits;
import kz.zannama.comparison.fact.NumberLimits.Limit;

/// Compares on which side of a number its bound lies: «кемінде 10» beside «менее 10». Where a unit
/// sets bounds on both sides of a number, nothing is said of it.
final class LimitRule implements Rule {
  private static final double SURE = 0.85;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    texts.compare((left, right) -> compare(left, right, found));
    return found;
  }

  private static void compare(UnitText left, UnitText right, List<Discrepancy> found) {
    Map<String, Limit> rights = limits(right);
    limits(left)
        .forEach((number, limit) -> {
          Limit other = rights.get(number);
          if (other != null && other.bound() != limit.bound()) {
            found.add(
                Discrepancy.of(
                    DiscrepancyKind.LIMIT,
                    SURE,
                    "limit.side",
                    left.printed(limit.start(), limit.end()),
                    right.printed(other.start(), other.end())));
          }
        });
  }

  /// The numbers of a unit that have bounds on one side alone.
  private static Map<String, Limit> limits(UnitText text) {
    Map<String, Limit> limits = new LinkedHashMap<>();
    Set<String> both = new HashSet<>();
    for (Limit limit : NumberLimits.find(text.text(), text.language(), text.ownValues())) {
      Limit known = limits.putIfAbsent(limit.value().canonical(), limit);
      if (known != null && known.bound() != limit.bound()) {
        both.add(limit.value().canonical());
      }
    }
    limits.keySet().removeAll(both);
    return limits;
  }
}
