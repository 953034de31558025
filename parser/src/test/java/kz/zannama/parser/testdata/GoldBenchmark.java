package kz.zannama.parser.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.zannama.json.ActJson;
import kz.zannama.model.ActText;
import kz.zannama.parser.testdata.GoldScore.Interval;

/// Scores records, of this parser or of another program that writes the contract, against what
/// people read; `testdata/golden/README.md` says how that is written.
///
/// `GoldBenchmark testdata/golden RECORDS…`, each a file with a record a line; `GoldBenchmark
/// counts FILE`: the same lines of what another scorer counted, a key of an act a line: key, act,
/// how many facts people read, how many were answered, how many of these are right, between
/// tabulators
public final class GoldBenchmark {
  private static final String ENDING = ".facts";
  private static final String NONE = "none";

  private GoldBenchmark() {}

  /// Prints a line for each key, and before them the acts of which there is no record.
  public static void main(String[] args) throws IOException {
    if (args[0].equals("counts")) {
      print(counted(Files.readAllLines(Path.of(args[1]))));
      return;
    }
    Map<String, Map<String, List<String>>> gold = gold(Path.of(args[0]));
    Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      for (String record : Files.readAllLines(Path.of(file))) {
        ActText text = ActJson.create().read(record).text();
        String source = text.source().file().replace('#', '.');
        answers.put(source, answers(text, gold.getOrDefault(source, Map.of())));
      }
    }
    new TreeSet<>(gold.keySet())
        .stream()
            .filter(source -> !answers.containsKey(source))
            .forEach(source -> System.out.println("no record of " + source));
    print(GoldScore.of(gold, answers));
  }

  private static void print(Map<String, GoldScore> scores) {
    System.out.println("key           facts  P      R      F1     95 %          acts wholly right");
    scores.forEach((key, score) -> System.out.println(line(key, score)));
  }

  private static Map<String, GoldScore> counted(List<String> lines) {
    Map<String, List<GoldScore.Counts>> byKey = new TreeMap<>();
    for (String line : lines) {
      String[] of = line.split("\t");
      GoldScore.Counts counts =
          new GoldScore.Counts(
              Integer.parseInt(of[2]), Integer.parseInt(of[3]), Integer.parseInt(of[4]));
      byKey.computeIfAbsent(of[0], key -> new ArrayList<>()).add(counts);
    }
    Map<String, GoldScore> scores = new LinkedHashMap<>();
    byKey.forEach((key, counts) -> scores.put(key, new GoldScore(counts)));
    return scores;
  }

  private static String line(String key, GoldScore score) {
    return String.format(
        Locale.ROOT,
        "%-12s %6d  %.3f  %.3f  %.3f  %s  %d of %d, %s",
        key,
        score.acts().stream().mapToInt(GoldScore.Counts::expected).sum(),
        score.precision(),
        score.recall(),
        score.f1(),
        interval(score.f1Interval()),
        score.right(),
        score.acts().size(),
        interval(score.whole()));
  }

  private static String interval(Interval interval) {
    return String.format(Locale.ROOT, "%.3f to %.3f", interval.from(), interval.to());
  }

  private static Map<String, Map<String, List<String>>> gold(Path folder) throws IOException {
    Map<String, Map<String, List<String>>> gold = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Map<String, List<String>> facts = SpecExample.byKey(Files.readAllLines(file));
        facts.remove("open");
        facts.replaceAll((key, values) -> single(key, values));
        gold.put(name.substring(0, name.length() - ENDING.length()), facts);
      }
    }
    return gold;
  }

  private static Map<String, List<String>> answers(
      ActText text, Map<String, List<String>> expected) {
    ActFacts facts = new ActFacts(text);
    Map<String, List<String>> answers = new LinkedHashMap<>();
    expected.keySet().forEach(key -> answers.put(key, single(key, facts.of(key))));
    return answers;
  }

  /// The facts of a key, each for itself: those of the structure stand on one line.
  private static List<String> single(String key, List<String> values) {
    return values.stream()
        .flatMap(value -> key.equals("structure") ? Stream.of(value.split(" ")) : Stream.of(value))
        .filter(value -> !value.equals(NONE))
        .toList();
  }
}
