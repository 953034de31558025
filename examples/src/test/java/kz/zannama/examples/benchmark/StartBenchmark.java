package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long a command takes from pressing Enter to its end: `StartBenchmark LAUNCHER COMMAND…`.
///
/// The launcher is run as it is; without its class-data archive; and as a plain `java -jar` would,
/// with all compilers too. The three take turns, so that a noisy machine is noisy for all. The
/// first round makes the archive and warms the files and counts for nothing.
public final class StartBenchmark {
  private static final int ROUNDS = 15;

  private StartBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.out.println("usage: StartBenchmark LAUNCHER COMMAND…; skipped without a command");
      return;
    }
    List<String> command = List.of(arguments);
    String noArchive = "-XX:SharedArchiveFile=" + archiveOfJdk(arguments[0]);
    Map<String, String> options = new LinkedHashMap<>();
    options.put("the launcher", "");
    options.put("without its archive", noArchive);
    options.put("as java -jar", noArchive + " -XX:TieredStopAtLevel=4");
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    options.forEach((name, added) -> seconds.put(name, new ArrayList<>()));
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, String> way : options.entrySet()) {
        double taken = run(command, way.getValue());
        if (round > 0) {
          seconds.getOrDefault(way.getKey(), List.of()).add(taken);
        }
      }
    }
    seconds.forEach(StartBenchmark::print);
  }

  /// The archive that every JDK has of its own classes.
  private static Path archiveOfJdk(String launcher) throws IOException {
    ProcessBuilder which = new ProcessBuilder(launcher);
    which.environment().put("ZANNAMA_JAVA", "which");
    byte[] home = which.start().getInputStream().readAllBytes();
    return Path.of(
        new String(home, StandardCharsets.UTF_8).strip(), "lib", "server", "classes.jsa");
  }

  private static double run(List<String> command, String options)
      throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("ZANNAMA_JAVA_OPTS", options);
    long begun = System.nanoTime();
    int code = process.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void print(String name, List<Double> seconds) {
    Collections.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%-20s median %.2f s (%.2f to %.2f)%n",
        name,
        seconds.get(seconds.size() / 2),
        seconds.getFirst(),
        seconds.getLast());
  }
}
