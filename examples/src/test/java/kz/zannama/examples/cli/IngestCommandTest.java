package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.BatchProgress;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.model.ActId;
import kz.zannama.parser.batch.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final Path ACTS = Path.of("..", "testdata", "acts").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");
  private Path index = Path.of("");
  private String said = "";

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    index = folder.resolve("index");
  }

  private void write(String name, int number) throws IOException {
    Files.writeString(
        in.resolve(name),
        ("О парке " + number)
            + ("\n\nПостановление акимата города Рудный от 3 мая 2019 года № " + number)
            + "\n\nАкимат города Рудный ПОСТАНОВЛЯЕТ:\n\n1. Посадить деревья.\n\n"
            + "Аким города\t|\tБ. Касенов\n");
  }

  private int ingest(String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
    String[] all = Stream.concat(Stream.of("ingest"), Stream.of(words)).toArray(String[]::new);
    int code = Zannama.run(terminal, all);
    said = err.toString(UTF_8).strip();
    return code;
  }

  private int ingest() {
    return ingest("--quiet", "--out", out.toString(), "--index", index.toString(), in.toString());
  }

  private List<String> indexed() throws IOException {
    try (ActIndex opened = ActIndex.create(index)) {
      return opened.ids().stream()
          .map(ActId::value)
          .map(id -> id.substring(id.lastIndexOf('/') + 1))
          .toList();
    }
  }

  /// What a run leaves that must not depend on how it went.
  private static Map<String, String> left(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".ndjson")).toList()) {
        if (!file.endsWith("journal.ndjson")) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private Process start(Path log, Path killed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Zannama.class.getName(),
            "ingest",
            "--index",
            index.toString(),
            "--out",
            killed.toString(),
            ACTS.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  @Test
  void leavesTheSameBytesWhenItIsKilled() throws IOException, InterruptedException {
    Path peace = folder.resolve("peace");
    ingest("--quiet", "--out", peace.toString(), ACTS.toString());
    Path killed = folder.resolve("killed");
    for (int millis : new int[] {700, 1500, 2500}) {
      Process process = start(folder.resolve("log"), killed);
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    ingest("--quiet", "--out", killed.toString(), ACTS.toString());

    assertThat(left(killed)).isEqualTo(left(peace));
  }

  @Test
  void saysHowToGoOnWhenItIsTold() throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process = start(log, out);
    while (process.isAlive() && !Files.exists(out.resolve("journal.ndjson"))) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    process.waitFor();

    assertThat(Files.readString(log).strip().lines().toList().getLast())
        .matches(
            "zannama: stopped: \\d+ sources are done and safe, \\d+ files are left; run the same"
                + " command again to go on");
  }

  @Test
  void tellsWrongUseFromWhatCannotRun() throws IOException {
    write("1.txt", 1);
    assertThat(ingest("--workers", "0", "--out", out.toString(), in.toString())).isEqualTo(2);
    assertThat(ingest()).isZero();
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(ingest("--out", file.toString(), in.toString())).isEqualTo(3);
    assertThat(said)
        .isEqualTo("zannama: [" + file + "] is a file, not a folder: choose another --out");
    Files.writeString(in.resolve("empty.txt"), "");
    assertThat(ingest()).isEqualTo(1);
    assertThat(said).isEqualTo("zannama: [" + in.resolve("empty.txt") + "] empty file");
  }

  @Test
  void endsAtOnceWhereAnotherIsAtWork() throws IOException {
    Files.createDirectories(out);
    Path lock = out.resolve("journal.lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(channel.lock().isValid()).isTrue();

      assertThat(ingest()).isEqualTo(3);
    }
    assertThat(said)
        .isEqualTo(
            "zannama: ["
                + lock
                + "] another ingest works on this folder: wait for it, or choose another --out");
  }

  @Test
  void bringsAnIndexToWhatTheOutputHolds() throws IOException {
    for (int number = 1; number <= 3; number++) {
      write(number + ".txt", number);
    }
    ingest("--quiet", "--out", out.toString(), in.toString());
    ingest();
    assertThat(indexed()).containsExactly("1", "2", "3");

    write("2.txt", 7);
    Files.delete(in.resolve("3.txt"));
    ingest();

    assertThat(indexed()).containsExactly("1", "7");
    assertThat(left(out).getOrDefault("acts-00001.ndjson", "").lines()).hasSize(2);
  }

  @Test
  void saysInOneLineWhatToDoWithADamagedIndex() throws IOException {
    write("1.txt", 1);
    ingest();
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
      }
    }

    assertThat(ingest()).isEqualTo(3);
    assertThat(said)
        .startsWith("zannama: [" + index + "] is damaged: delete it and index the files again: ")
        .hasLineCount(1);
  }

  @Test
  void countsWhatIsLeft() {
    assertThat(BatchProgress.told(Phrasing.ENGLISH, new Standing(1234, 7, 100, 300), 60))
        .isEqualTo("1234 sources done, 21/s; 7 files left, about 3 min");
    assertThat(BatchProgress.told(Phrasing.ENGLISH, new Standing(1, 0, 0, 300), 1))
        .isEqualTo("1 sources done, 1/s; 0 files left");
  }
}
