package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.index.ActIndex;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;

/// Whether a batch that is killed and run again gives the same records and the same index as one
/// that never stopped.
///
/// `KillBenchmark KILLS SOURCE…`: runs `ingest` once in peace, then kills runs of it KILLS times at
/// random moments, beginning anew in an empty folder whenever a run comes to its end; compares
/// records, quarantine and every act of the index each time, and that an unchanged run grows
/// nothing. Ends with 1 where anything differs.
public final class KillBenchmark {
  private static final long BEGINNING_MILLIS = 400;

  private final Path folder;
  private final List<String> sources;
  private final Random random = new Random(1);
  private int rounds;
  private int different;

  private KillBenchmark(Path folder, List<String> sources) {
    this.folder = folder;
    this.sources = sources;
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.out.println("usage: KillBenchmark KILLS SOURCE…; skipped without sources");
      return;
    }
    List<String> sources = List.of(arguments).subList(1, arguments.length);
    KillBenchmark benchmark = new KillBenchmark(Files.createTempDirectory("kills"), sources);
    benchmark.run(Integer.parseInt(arguments[0]));
    System.exit(benchmark.different == 0 ? 0 : 1);
  }

  private void run(int kills) throws IOException, InterruptedException {
    long start = System.nanoTime();
    ingest("peace").waitFor();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(Locale.ROOT, "undisturbed: %.1f s%n", millis / 1000.0);
    int killed = 0;
    while (killed < kills) {
      Process process = ingest("round-" + rounds);
      boolean ended =
          process.waitFor(
              BEGINNING_MILLIS + random.nextLong(millis / 3 + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
      if (ended) {
        compare(killed);
      }
    }
    ingest("round-" + rounds).waitFor();
    compare(killed);
    System.out.printf(
        Locale.ROOT, "%d kills in %d rounds, %d different%n", killed, rounds, different);
  }

  private void compare(int killed) throws IOException, InterruptedException {
    Path round = folder.resolve("round-" + rounds);
    boolean same = isSame(folder.resolve("peace"), round);
    long size = size(round);
    ingest("round-" + rounds).waitFor();
    boolean grown = size(round) != size;
    System.out.printf(
        Locale.ROOT,
        "%d kills: %s%s%n",
        killed,
        same ? "the same" : "DIFFERENT: " + round,
        grown ? ", GROWN by a run that changed nothing" : "");
    different += same && !grown ? 0 : 1;
    rounds++;
  }

  private Process ingest(String name) throws IOException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), Zannama.class.getName()));
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
    return acts(one).equals(acts(other));
  }

  /// The records of every act of the index that belongs to a folder.
  private static TreeMap<String, List<String>> acts(Path out) throws IOException {
    TreeMap<String, List<String>> acts = new TreeMap<>();
    ActJson json = ActJson.create();
    try (ActIndex index = ActIndex.create(out.resolveSibling(out.getFileName() + ".index"))) {
      for (ActId id : index.ids()) {
        Act act = index.get(id).orElseThrow();
        acts.put(id.value(), List.copyOf(json.write(act)));
      }
    }
    return acts;
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

  /// How large the journal and the parts are.
  private static long size(Path out) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += file.getFileName().toString().startsWith("report") ? 0 : Files.size(file);
      }
    }
    return size;
  }
}
