package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.util.Optional;

/// Applies the changes of many seeds: `RandomWordingBenchmark SEEDS [FIRST]`.
public final class RandomWordingBenchmark {
  private static final int TOLD = 5;

  private RandomWordingBenchmark() {}

  /// Prints how many of the seeds gave what they must, and the first that did not.
  public static void main(String[] arguments) throws IOException {
    long seeds = Long.parseLong(arguments[0]);
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
    long wrong = 0;
    for (long seed = first; seed < first + seeds; seed++) {
      Optional<String> problem = RandomWording.check(seed);
      if (problem.isPresent() && wrong++ < TOLD) {
        System.out.println("seed " + seed + "\n" + problem.get());
      }
    }
    System.out.println(seeds - wrong + " of " + seeds);
  }
}
