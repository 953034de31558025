package kz.zannama.index.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A mean reciprocal rank with its interval of 95 %, from resampling the questions.
///
/// @param mean the mean itself
/// @param low its lower bound
/// @param high its upper bound
record Resampling(double mean, double low, double high) {
  private static final int ROUNDS = 2_000;

  /// Of the places of first answers; 0 for none.
  static Resampling of(List<Integer> places) {
    Random random = new Random(1);
    double[] means = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int at = 0; at < places.size(); at++) {
        sum += reciprocal(places.get(random.nextInt(places.size())));
      }
      means[round] = sum / places.size();
    }
    Arrays.sort(means);
    double mean = places.stream().mapToDouble(Resampling::reciprocal).average().orElse(0);
    return new Resampling(mean, means[ROUNDS / 40], means[ROUNDS - 1 - ROUNDS / 40]);
  }

  private static double reciprocal(int place) {
    return place == 0 ? 0 : 1.0 / place;
  }
}
