package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;

/// What a page costs in short and in long files: `PagesBenchmark FOLDER`. Every PDF of the folder
/// is parsed a few times to warm up, then eleven times; a line a file, the shortest first, has the
/// median.
public final class PagesBenchmark {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 11;

  private final ActParser parser = ActParser.create();

  private PagesBenchmark() {}

  /// A file's pages and the median of its times.
  private record Cost(int pages, double milliseconds) {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("usage: PagesBenchmark FOLDER; skipped without one");
      return;
    }
    PagesBenchmark benchmark = new PagesBenchmark();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
    for (int round = 0; round < WARM_UP; round++) {
      for (Path file : files) {
        benchmark.parser.parse(file);
      }
    }
    List<Cost> costs = new ArrayList<>();
    for (Path file : files) {
      costs.add(benchmark.cost(file));
    }
    costs.sort(Comparator.comparingInt(Cost::pages));
    for (Cost cost : costs) {
      System.out.printf(
          Locale.ROOT,
          "%4d pages %7.1f ms, %.2f ms a page%n",
          cost.pages(),
          cost.milliseconds(),
          cost.milliseconds() / cost.pages());
    }
  }

  private Cost cost(Path file) throws IOException {
    double[] times = new double[ROUNDS];
    ActText text = parser.parse(file).act().text();
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      text = parser.parse(file).act().text();
      times[round] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    return new Cost(text.source().pages().orElse(1), times[ROUNDS / 2]);
  }
}
