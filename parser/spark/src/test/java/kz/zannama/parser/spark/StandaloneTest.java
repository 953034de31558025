package kz.zannama.parser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.zannama.parser.batch.Ingest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
  private static final int ORDERS = 60;
  private static final int PARAGRAPHS = 250;

  @TempDir static Path folder;

  @Test
  void givesTheRecordsOfTheBatchWhenAWorkerDies() throws Exception {
    Path sources = write(folder.resolve("sources"));
    Path embedded = folder.resolve("embedded");
    new Ingest(Ingest.Settings.of(embedded), Optional.empty())
        .run(List.of(sources), (source, failure, standing) -> {});
    Path out = folder.resolve("out");
    try (Standalone cluster = new Standalone(Files.createDirectories(folder.resolve("spark")), 2)) {
      Process driver =
          cluster.submit(List.of("--out", out.toString(), "--ocr", "never", sources.toString()));
      while (driver.isAlive() && !hasBegun(out.resolve("_parsed"))) {
        Thread.sleep(50);
      }
      assertThat(driver.isAlive()).as("the driver works").isTrue();
      cluster.kill(1);
      assertThat(driver.waitFor(5, TimeUnit.MINUTES)).as("the driver ends").isTrue();
      assertThat(driver.exitValue())
          .as(() -> text(folder.resolve("spark").resolve("driver.log")))
          .isZero();
    }
    assertThat(PartFiles.lines(out.resolve("acts.ndjson"), "part-.*\\.txt"))
        .hasSize(ORDERS)
        .containsExactlyElementsOf(PartFiles.lines(embedded, "acts-\\d+.ndjson"));
  }

  /// Whether a task has handed over what it made, and others are at work.
  private static boolean hasBegun(Path parsed) throws IOException {
    if (!Files.isDirectory(parsed)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(parsed)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("task_"));
    } catch (java.io.UncheckedIOException e) {
      // Tasks move their files while these are listed.
      return false;
    }
  }

  private static Path write(Path sources) throws IOException {
    Files.createDirectories(sources);
    for (int number = 1; number <= ORDERS; number++) {
      StringBuilder text = new StringBuilder();
      text.append("О хранении бланков ").append(number).append("-й очереди\n");
      text.append("Приказ Министра финансов Республики Казахстан от 6 мая 2019 года № ");
      text.append(number).append("\nПРИКАЗЫВАЮ:\n");
      for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
        text.append(paragraph).append(". Сверять остатки бланков ").append(number);
        text.append("-й очереди в хранилище № ").append(paragraph).append(" каждый квартал.\n");
      }
      text.append("Министр финансов    А. Тестов\n");
      Files.writeString(sources.resolve(String.format(Locale.ROOT, "%03d.rus.txt", number)), text);
    }
    return sources;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
