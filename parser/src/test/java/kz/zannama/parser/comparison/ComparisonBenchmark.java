package kz.zannama.parser.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;

/// Measures what is found in pairs of texts.
///
/// - `ComparisonBenchmark found FOLDER…`: how much of each kind is found, and where
/// - `ComparisonBenchmark sample SEED COUNT FOLDER…`: findings at random, for reading
/// - `ComparisonBenchmark aligned FOLDER…`: what stands for what, for reading
/// - `ComparisonBenchmark noted TABLE FOLDER…`: whether what readers noted is found, as
///   `testdata/comparison/real-pairs.tsv` says
/// - `ComparisonBenchmark planted SEED PAIRS FAULTS FOLDER…`: faults planted in pairs at random
///
/// A pair are `NAME.kk.EXT` or `NAME.kaz.EXT` and `NAME.ru.EXT` or `NAME.rus.EXT` in a folder.
final class ComparisonBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private static final int BEGINNING = 90;

  private ComparisonBenchmark() {}

  /// Two texts of one act.
  record Pair(String name, ActText left, ActText right) {}

  /// A discrepancy and the pair that it is found in.
  private record Found(String pair, Discrepancy discrepancy) {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "found" -> found(pairs(arguments, 1), Integer.MAX_VALUE, 0);
      case "sample" ->
          found(pairs(arguments, 3), Integer.parseInt(arguments[2]), Long.parseLong(arguments[1]));
      case "planted" ->
          planted(
              pairs(arguments, 4),
              Long.parseLong(arguments[1]),
              Integer.parseInt(arguments[2]),
              Integer.parseInt(arguments[3]));
      case "noted" ->
          OUT.print(
              NotedDiscrepancies.read(Path.of(arguments[1])).heldAgainst(pairs(arguments, 2)));
      case "aligned" -> pairs(arguments, 1).forEach(ComparisonBenchmark::aligned);
      default ->
          throw new IllegalArgumentException(
              "found, sample, noted, planted or aligned: " + arguments[0]);
    }
  }

  private static void found(List<Pair> pairs, int most, long seed) {
    List<Found> all = new ArrayList<>();
    Map<DiscrepancyKind, Integer> counts = new TreeMap<>();
    long start = System.nanoTime();
    for (Pair pair : pairs) {
      for (Discrepancy discrepancy : ActDiscrepancies.between(pair.left(), pair.right()).shown()) {
        all.add(new Found(pair.name(), discrepancy));
        counts.merge(discrepancy.kind(), 1, Integer::sum);
      }
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (most < all.size()) {
      Collections.shuffle(all, new Random(seed));
      all = all.subList(0, most);
    }
    for (Found found : all) {
      Discrepancy discrepancy = found.discrepancy();
      OUT.println(found.pair() + " " + discrepancy.kind() + " " + discrepancy.rule());
      OUT.println("  L " + told(discrepancy.left()));
      OUT.println("  R " + told(discrepancy.right()));
    }
    OUT.println(pairs.size() + " pairs, " + millis + " ms, " + counts);
  }

  private static void aligned(Pair pair) {
    OUT.println("== " + pair.name());
    for (Pairing<ComparedUnit> pairing : ActAlignment.of(pair.left(), pair.right()).units()) {
      switch (pairing) {
        case Pairing.Matched<ComparedUnit> it ->
            OUT.println(beginnings(it.left()) + "  <>  " + beginnings(it.right()));
        case Pairing.LeftOnly<ComparedUnit> it ->
            OUT.println(beginnings(List.of(it.part())) + "  <>  -");
        case Pairing.RightOnly<ComparedUnit> it ->
            OUT.println("-  <>  " + beginnings(List.of(it.part())));
      }
    }
  }

  private static String beginnings(List<ComparedUnit> units) {
    return units.stream()
        .map(unit -> unit.id() + " " + unit.text().replace('\n', ' '))
        .map(words -> words.substring(0, Math.min(BEGINNING, words.length())))
        .collect(Collectors.joining(" + "));
  }

  private static String told(Statement statement) {
    return statement.unit()
        + switch (statement) {
          case Statement.Printed printed ->
              " [" + printed.words().replace('\n', ' ') + "] " + printed.context();
          case Statement.Absent absent -> " - " + absent.context();
        };
  }

  private static void planted(List<Pair> pairs, long seed, int most, int faults) {
    OUT.println("seed " + seed);
    Random random = new Random(seed);
    List<Pair> chosen = new ArrayList<>(pairs);
    Collections.shuffle(chosen, random);
    FaultCount count = new FaultCount();
    int before = 0;
    List<Pair> used = chosen.subList(0, Math.min(most, chosen.size()));
    for (Pair pair : used) {
      count.plant(pair.left(), pair.right(), faults, random);
      before += ActDiscrepancies.between(pair.left(), pair.right()).shown().size();
    }
    count.missed().forEach(told -> OUT.println("- " + told));
    count.others().forEach(told -> OUT.println("+ " + told));
    OUT.print(count.byKind());
    OUT.printf(
        Locale.ROOT,
        "%d faults in %d pairs, recall %.3f, %d found elsewhere; %d findings before%n",
        count.planted(),
        used.size(),
        count.recall(),
        count.others().size(),
        before);
  }

  private static List<Pair> pairs(String[] arguments, int from) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (int at = from; at < arguments.length; at++) {
      pairs.addAll(pairsIn(Path.of(arguments[at])));
    }
    return pairs;
  }

  /// The pairs in a folder, by name.
  static List<Pair> pairsIn(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Path other = file.resolveSibling(name.replace(".kk.", ".ru.").replace(".kaz.", ".rus."));
      if (!other.equals(file) && Files.exists(other)) {
        ActParser parser = ActParser.create();
        pairs.add(
            new Pair(name, parser.parse(file).act().text(), parser.parse(other).act().text()));
      }
    }
    return pairs;
  }
}
