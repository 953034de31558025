package kz.zannama.index.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;

/// Whether an index keeps its promise when its writer is killed.
///
/// `CrashBenchmark [KILLS [SEED]]`: a program of its own indexes synthetic acts, and is killed at
/// KILLS (50) random moments of the four seconds after it opened the index. After each the index
/// must open, be sound, and hold every act that was said to be committed, whole; the next program
/// goes on from there. Ends with 1 where it does not.
public final class CrashBenchmark {
  private static final int LONGEST_RUN = 4_000;

  private final SyntheticActs acts;
  private final Path folder;
  private final List<String> problems = new ArrayList<>();
  private int present;

  private CrashBenchmark(SyntheticActs acts, Path folder) {
    this.acts = acts;
    this.folder = folder;
  }

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Random random = new Random(seed);
    CrashBenchmark benchmark =
        new CrashBenchmark(new SyntheticActs(seed), Files.createTempDirectory("crash"));
    int kept = 0;
    for (int at = 0; at < kills; at++) {
      int committed = benchmark.kill(seed, random.nextInt(LONGEST_RUN));
      kept += committed > benchmark.present ? 1 : 0;
      benchmark.check(committed);
    }
    System.out.printf(
        Locale.ROOT,
        "seed %d: %d kills, %d of them after a commit; %d acts kept, %d problems%n",
        seed,
        kills,
        kept,
        benchmark.present,
        benchmark.problems.size());
    benchmark.problems.forEach(System.out::println);
    System.exit(benchmark.problems.isEmpty() ? 0 : 1);
  }

  /// Runs the other program for a while; says how many acts it committed.
  private int kill(long seed, int millis) throws IOException, InterruptedException {
    Path log = Files.createTempFile("crash", ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(log.toFile())
            .start();
    while (process.isAlive() && Files.size(log) == 0) {
      Thread.sleep(5);
    }
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      problems.add("The writer ended by itself with " + process.exitValue());
    }
    process.destroyForcibly().waitFor();
    String said = Files.readString(log, UTF_8);
    Files.delete(log);
    // A last line without its end was cut off, and says nothing.
    String whole = said.substring(0, said.lastIndexOf('\n') + 1);
    return whole.lines().mapToInt(Integer::parseInt).max().orElse(present);
  }

  private void check(int committed) throws IOException {
    try (ActIndex index = ActIndex.create(folder)) {
      problems.addAll(index.verify());
      int size = index.size();
      if (size < committed) {
        problems.add(size + " acts of " + committed + " that were committed");
      }
      for (int at = 0; at < size; at++) {
        Act act = acts.act(at);
        if (index.get(act.id()).filter(act::equals).isEmpty()) {
          problems.add(act.id() + " is not there, or not whole");
        }
      }
      present = size;
    }
  }

  /// The program that is killed: commits a few acts at a time, and then says how many there are.
  static final class Child {
    private Child() {}

    /// Indexes until it is ended.
    ///
    /// @param args the folder, the seed
    public static void main(String[] args) throws IOException {
      SyntheticActs acts = new SyntheticActs(Long.parseLong(args[1]));
      try (ActIndex index = ActIndex.create(Path.of(args[0]));
          ActIndexWriter writer = index.writer()) {
        Random random = new Random();
        int next = index.size();
        System.out.println(next);
        while (true) {
          for (int more = 1 + random.nextInt(40); more > 0; more--) {
            writer.put(acts.act(next++));
          }
          writer.commit();
          System.out.println(next);
        }
      }
    }
  }
}
