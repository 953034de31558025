package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.zannama.parser.ActParser;

/// Damages files and parses them, and says what came of it:
///
/// ```
/// DamageBenchmark CUTS FLIPS SECONDS FILE|DIR…
/// ```
///
/// Each file is cut at so many places and changed so many times. What is neither an act nor a
/// failure with the file's name, or takes longer than the seconds, is printed.
public final class DamageBenchmark {
  private final ActParser parser = ActParser.create();
  private final long limit;
  private int acts;
  private int failures;
  private int wrong;
  private long longest;
  private String slowest = "";

  private DamageBenchmark(int seconds) {
    limit = seconds * 1000L;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int cuts = Integer.parseInt(arguments[0]);
    int flips = Integer.parseInt(arguments[1]);
    DamageBenchmark benchmark = new DamageBenchmark(Integer.parseInt(arguments[2]));
    for (Path file : files(List.of(arguments).subList(3, arguments.length))) {
      byte[] whole = Files.readAllBytes(file);
      List<DamagedFile> damaged = new ArrayList<>(DamagedFile.cuts(whole, cuts));
      for (int seed = 0; seed < flips; seed++) {
        benchmark.parse(String.valueOf(file.getFileName()), DamagedFile.flips(whole, seed));
      }
      for (DamagedFile cut : damaged) {
        benchmark.parse(String.valueOf(file.getFileName()), cut);
      }
    }
    benchmark.report();
  }

  private static List<Path> files(List<String> given) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : given) {
      try (Stream<Path> walked = Files.walk(Path.of(path))) {
        walked.filter(file -> file.toString().endsWith(".pdf")).forEach(files::add);
      }
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  /// Parses on a thread of its own; one that is still at work after the limit is left behind.
  private void parse(String name, DamagedFile file) throws InterruptedException {
    AtomicReference<String> outcome = new AtomicReference<>("");
    long start = System.nanoTime();
    Thread thread = new Thread(() -> outcome.set(outcome(name, file)));
    thread.setDaemon(true);
    thread.start();
    thread.join(limit);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    if (milliseconds > longest) {
      longest = milliseconds;
      slowest = name + ", " + file.damage();
    }
    switch (outcome.get()) {
      case "act" -> acts++;
      case "failure" -> failures++;
      default -> {
        wrong++;
        System.out.println(name + ", " + file.damage() + ": " + said(outcome.get()));
      }
    }
  }

  private static String said(String outcome) {
    return outcome.isEmpty() ? "still at work" : outcome;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever is thrown is what is looked for
  private String outcome(String name, DamagedFile file) {
    try {
      parser.parse(new ByteArrayInputStream(file.bytes()), name).act();
      return "act";
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return message.startsWith("[" + name + "] ") ? "failure" : "unnamed: " + message;
    } catch (RuntimeException | Error e) {
      return e + " at " + Stream.of(e.getStackTrace()).limit(4).toList();
    }
  }

  private void report() {
    System.out.printf(
        Locale.ROOT,
        "%d damaged files: %d acts, %d named failures, %d neither; slowest %d ms (%s)%n",
        acts + failures + wrong,
        acts,
        failures,
        wrong,
        longest,
        slowest);
  }
}
