package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final Path ACTS = Path.of("..", "testdata", "acts").toAbsolutePath().normalize();

  @TempDir private Path folder;

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

  private static void ingest(Path out) throws IOException {
    new Ingest(new Ingest.Settings(out, 2, 60, 1 << 20, RecordFiles.PLAIN), Optional.empty())
        .run(List.of(ACTS), (source, failure) -> {});
  }

  @Test
  void leavesTheSameBytesWhenItIsKilled() throws IOException, InterruptedException {
    Path peace = folder.resolve("peace");
    ingest(peace);
    Path killed = folder.resolve("killed");
    for (int millis : new int[] {700, 1500, 2500}) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Zannama.class.getName(),
                  "ingest",
                  "--index",
                  folder.resolve("index").toString(),
                  "--out",
                  killed.toString(),
                  ACTS.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    ingest(killed);

    assertThat(left(killed)).isEqualTo(left(peace));
  }
}
