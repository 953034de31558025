package kz.zannama.index.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import kz.zannama.history.ActLink;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.ActIndex;
import kz.zannama.model.ActId;

/// How many references between the acts of an index lead to an act in it.
///
/// `ChainBenchmark INDEX [SAMPLE [SEED]]`: counts the links of all acts by kind, then prints SAMPLE
/// (30) resolved ones at random to be checked by hand: the act, the words that make the link, the
/// act that was found.
public final class ChainBenchmark {
  private final Map<ActLink.Kind, Integer> all = new EnumMap<>(ActLink.Kind.class);
  private final Map<ActLink.Kind, Integer> resolved = new EnumMap<>(ActLink.Kind.class);
  private final List<String> found = new ArrayList<>();

  private ChainBenchmark() {}

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("usage: ChainBenchmark INDEX [SAMPLE [SEED]]; skipped without an index");
      return;
    }
    int sample = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    ChainBenchmark benchmark = new ChainBenchmark();
    try (ActIndex index = ActIndex.create(Path.of(arguments[0]))) {
      for (ActId id : index.ids()) {
        index.history(id).links().forEach(link -> benchmark.add(id, link));
      }
    }
    benchmark.report(sample, new Random(seed));
  }

  private void add(ActId act, ActLink link) {
    all.merge(link.kind(), 1, Integer::sum);
    link.other()
        .ifPresent(other -> {
          resolved.merge(link.kind(), 1, Integer::sum);
          found.add(line(act, link, other));
        });
  }

  private static String line(ActId act, ActLink link, LinkedAct other) {
    return String.format(
        Locale.ROOT,
        "%s%n  %s «%s»%n  %s  %s",
        act,
        link.kind(),
        link.change().map(change -> change.scope().text()).orElse(link.citation().text()),
        other.id(),
        other.title());
  }

  private void report(int sample, Random random) {
    all.forEach((kind, links) ->
        System.out.printf(
            Locale.ROOT,
            "%-12s %6d links, %6d lead to an act of the index%n",
            kind,
            links,
            resolved.getOrDefault(kind, 0)));
    Collections.shuffle(found, random);
    found.stream().limit(sample).forEach(System.out::println);
  }
}
