package kz.zannama.parser.testdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/// How well acts are read, for one key of the gold set: facts are right where the same line stands
/// in the answer, wherever it stands there.
///
/// @param acts what was asked of each act whose gold names the key
record GoldScore(List<Counts> acts) {
  private static final int DRAWS = 1000;
  private static final double NORMAL_95 = 1.959964;

  GoldScore {
    acts = List.copyOf(acts);
  }

  /// What one act gives.
  ///
  /// @param expected how many facts people read
  /// @param said how many facts were answered
  /// @param right how many of these are among those
  record Counts(int expected, int said, int right) {
    static Counts of(List<String> expected, List<String> said) {
      List<String> left = new ArrayList<>(said);
      int right = 0;
      for (String fact : expected) {
        right += left.remove(fact) ? 1 : 0;
      }
      return new Counts(expected.size(), said.size(), right);
    }

    boolean isAll() {
      return right == expected && right == said;
    }
  }

  /// An interval of 95 %.
  record Interval(double from, double to) {}

  /// The scores by key, in the order in which the gold names them.
  ///
  /// @param gold by the names of the sources their facts by key
  /// @param answers the same of what was read; of a source that is not there nothing was read
  static Map<String, GoldScore> of(
      Map<String, Map<String, List<String>>> gold, Map<String, Map<String, List<String>>> answers) {
    Map<String, List<Counts>> byKey = new LinkedHashMap<>();
    gold.forEach((source, facts) ->
        facts.forEach((key, expected) -> {
          List<String> said = answers.getOrDefault(source, Map.of()).getOrDefault(key, List.of());
          byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(Counts.of(expected, said));
        }));
    Map<String, GoldScore> scores = new LinkedHashMap<>();
    byKey.forEach((key, counts) -> scores.put(key, new GoldScore(counts)));
    return scores;
  }

  /// What of the answers is right; 1 where nothing was answered.
  double precision() {
    return ratio(sum(acts, Counts::right), sum(acts, Counts::said));
  }

  /// What of the facts was answered; 1 where there are none.
  double recall() {
    return ratio(sum(acts, Counts::right), sum(acts, Counts::expected));
  }

  /// The harmonic mean of precision and recall.
  double f1() {
    return f1(acts);
  }

  private static double f1(List<Counts> acts) {
    int both = sum(acts, Counts::expected) + sum(acts, Counts::said);
    return ratio(2 * sum(acts, Counts::right), both);
  }

  /// How sure the harmonic mean is: acts, not facts, are drawn anew, for the facts of one act stand
  /// and fall together. Where all are right it says nothing; [#whole] does.
  Interval f1Interval() {
    Random random = new Random(1);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Counts> drawn = random.ints(acts.size(), 0, acts.size()).mapToObj(acts::get).toList();
      means[draw] = f1(drawn);
    }
    Arrays.sort(means);
    return new Interval(means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
  }

  /// How many acts are wholly right.
  int right() {
    return sum(acts, it -> it.isAll() ? 1 : 0);
  }

  /// How sure the share of acts that are wholly right is, by Wilson.
  Interval whole() {
    return wilson(right(), acts.size());
  }

  /// Wilson's interval of a share.
  static Interval wilson(int right, int all) {
    double share = (double) right / all;
    double square = NORMAL_95 * NORMAL_95 / all;
    double middle = (share + square / 2) / (1 + square);
    double half =
        NORMAL_95 / (1 + square) * Math.sqrt(share * (1 - share) / all + square / (4 * all));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  private static int sum(List<Counts> acts, ToIntFunction<Counts> what) {
    return acts.stream().mapToInt(what).sum();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
