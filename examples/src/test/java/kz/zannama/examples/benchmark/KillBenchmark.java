package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.examples.cli.Zannama;

/// Whether a batch that is killed and run again gives the same bytes as one that never stopped.
///
/// `KillBenchmark KILLS SOURCE…`: runs `ingest` once in peace, then kills another run of it KILLS
/// times at random moments and lets it end, then compares records and quarantine. Ends with 1 where
/// they differ.
public final class KillBenchmark {
  private KillBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.out.println("usage: KillBenchmark KILLS SOURCE…; skipped without sources");
      return;
    }
    List<String> sources = List.of(arguments).subList(1, arguments.length);
    Path folder = Files.createTempDirectory("kills");
    long start = System.nanoTime();
    ingest(folder.resolve("peace"), sources).waitFor();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(Locale.ROOT, "undisturbed: %.1f s%n", millis / 1000.0);
    Random random = new Random(1);
    for (int kill = 0; kill < Integer.parseInt(arguments[0]); kill++) {
      Process process = ingest(folder.resolve("killed"), sources);
      boolean ended = process.waitFor(random.nextLong(millis / 5) + 500, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      System.out.println(ended ? "ended before it was killed" : "killed");
    }
    ingest(folder.resolve("killed"), sources).waitFor();
    boolean same = isSame(folder.resolve("peace"), folder.resolve("killed"));
    System.out.println(same ? "the same bytes" : "DIFFERENT: " + folder);
    System.exit(same ? 0 : 1);
  }

  private static Process ingest(Path out, List<String> sources) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx2g", "-cp", System.getProperty("java.class.path"), Zannama.class.getName()));
    command.addAll(List.of("ingest", "--quiet", "--out", out.toString()));
    command.addAll(List.of("--index", out + ".index"));
    command.addAll(sources);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    List<Path> files = outputs(one);
    if (files.isEmpty() || files.size() != outputs(other).size()) {
      return false;
    }
    for (Path file : files) {
      Path twin = other.resolve(file.getFileName());
      if (!Files.exists(twin) || Files.mismatch(file, twin) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// Records and quarantine; the report tells times, the journal how often the run began.
  private static List<Path> outputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("(?:acts-\\d+|quarantine)\\.ndjson"))
          .sorted()
          .toList();
    }
  }
}
