package kz.zannama.index.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a ranking is better than another one on the same questions.
///
/// `GainBenchmark BEFORE AFTER`: two lists that [SearchBenchmark] printed with `own`. Prints, for
/// each kind of question, the difference of the mean reciprocal rank and of recall among six with
/// an interval of 95 % from 2,000 resamplings of the questions, and how many went up and down.
public final class GainBenchmark {
  private static final int ROUNDS = 2_000;
  private static final int FIRST = 6;
  private static final Pattern PLACE = Pattern.compile("(\\d++)\t([^\t]++)\t(.++)");

  private GainBenchmark() {}

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("usage: GainBenchmark BEFORE AFTER; skipped without");
      return;
    }
    Map<String, Integer> before = places(Path.of(arguments[0]));
    Map<String, Integer> after = places(Path.of(arguments[1]));
    report("reciprocal rank", before, after, place -> place == 0 ? 0 : 1.0 / place);
    report("among six", before, after, place -> place > 0 && place <= FIRST ? 1 : 0);
  }

  /// The place of each question, under its kind and its words.
  private static Map<String, Integer> places(Path file) throws IOException {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher place = PLACE.matcher(line);
      if (place.matches()) {
        places.put(place.group(2) + "\t" + place.group(3), Integer.valueOf(place.group(1)));
      }
    }
    return places;
  }

  private static void report(
      String measure,
      Map<String, Integer> before,
      Map<String, Integer> after,
      IntToDoubleFunction worth) {
    Map<String, List<Double>> gains = new LinkedHashMap<>();
    before.forEach((question, place) -> {
      Integer later = after.get(question);
      if (later != null) {
        double gain = worth.applyAsDouble(later) - worth.applyAsDouble(place);
        String kind = question.substring(0, question.indexOf('\t'));
        gains.computeIfAbsent(kind, any -> new ArrayList<>()).add(gain);
        gains.computeIfAbsent("all", any -> new ArrayList<>()).add(gain);
      }
    });
    gains.forEach((kind, each) -> report(measure, kind, each));
  }

  private static void report(String measure, String kind, List<Double> gains) {
    Random random = new Random(1);
    double[] means = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int at = 0; at < gains.size(); at++) {
        sum += gains.get(random.nextInt(gains.size()));
      }
      means[round] = sum / gains.size();
    }
    Arrays.sort(means);
    System.out.printf(
        Locale.ROOT,
        "%-16s %-7s n=%-4d %+.3f (%+.3f to %+.3f), %d up, %d down%n",
        measure,
        kind,
        gains.size(),
        gains.stream().mapToDouble(Double::doubleValue).average().orElse(0),
        means[ROUNDS / 40],
        means[ROUNDS - 1 - ROUNDS / 40],
        gains.stream().filter(gain -> gain > 0).count(),
        gains.stream().filter(gain -> gain < 0).count());
  }
}
