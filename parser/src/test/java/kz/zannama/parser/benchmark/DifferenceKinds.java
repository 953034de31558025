package kz.zannama.parser.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Differences of many sources, counted by kind.
final class DifferenceKinds {
  private static final int EXAMPLES = 3;

  private final Map<String, Count> kinds = new HashMap<>();
  private final Set<String> sources = new HashSet<>();

  /// How often a kind occurs, and its first examples, each of another source.
  private static final class Count {
    private final Set<String> sources = new HashSet<>();
    private final List<String> examples = new ArrayList<>();
    private int places;
  }

  void add(String source, RecordDifference difference) {
    sources.add(source);
    Count count = kinds.computeIfAbsent(difference.kind(), kind -> new Count());
    count.places++;
    if (count.sources.add(source) && count.examples.size() < EXAMPLES) {
      count.examples.add(
          String.format(
              Locale.ROOT,
              "    %s %s%n      - %s%n      + %s%n",
              source,
              difference.path(),
              difference.shownBefore(),
              difference.shownAfter()));
    }
  }

  /// All kinds, the most frequent first: `kind: places in sources`, then the examples.
  String report() {
    StringBuilder report = new StringBuilder();
    kinds.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Count> kind) -> -kind.getValue().sources.size())
                .thenComparing(Map.Entry::getKey))
        .forEach(kind -> {
          Count count = kind.getValue();
          report.append(
              String.format(
                  Locale.ROOT,
                  "%s: %d in %d%n",
                  kind.getKey(),
                  count.places,
                  count.sources.size()));
          count.examples.forEach(report::append);
        });
    return report + String.format(Locale.ROOT, "%d sources differ%n", sources.size());
  }
}
