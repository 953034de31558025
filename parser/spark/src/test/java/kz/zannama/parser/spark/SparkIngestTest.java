package kz.zannama.parser.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.zannama.parser.batch.Ingest;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two cores of one JVM, and the batch of this machine beside them.
class SparkIngestTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SparkSettings NO_PICTURES =
      SparkSettings.DEFAULT.withOcr(SparkSettings.Ocr.NEVER);

  @TempDir static Path folder;

  private static SparkSession spark;
  private static Path sources;
  private static List<String> records;
  private static Map<String, String> aside;

  @BeforeAll
  static void start() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.hadoop.fs.elsewhere.impl", ElsewhereFileSystem.class.getName())
            .config("spark.local.dir", folder.resolve("spark").toString())
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    sources = folder.resolve("sources");
    Path acts = Path.of(System.getProperty("zannama.testdata"), "acts");
    try (Stream<Path> files = Files.list(acts)) {
      Files.createDirectories(sources);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, sources.resolve(file.getFileName()));
      }
    }
    zip(sources.resolve("many.zip"), acts);
    Files.copy(acts.resolve("labour-order-204.rus.txt"), sources.resolve("zz-again.rus.txt"));
    Files.writeString(sources.resolve("broken.pdf"), "no pdf");
    Files.writeString(sources.resolve("broken.zip"), "no zip");
    Files.writeString(sources.resolve("notes.xyz"), "of no type");
    Path out = folder.resolve("embedded");
    new Ingest(Ingest.Settings.of(out), Optional.empty())
        .run(List.of(sources), (source, failure, standing) -> {});
    records = PartFiles.lines(out, "acts-\\d+.ndjson");
    aside = new HashMap<>();
    for (String line : PartFiles.lines(out, "quarantine.ndjson")) {
      JsonNode one = JSON.readTree(line);
      aside.put(one.path("source").asString(), one.path("reason").asString());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private static void zip(Path archive, Path files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        Stream<Path> inside = Files.list(files)) {
      for (Path file : inside.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
        zip.putNextEntry(new ZipEntry("folder/" + file.getFileName()));
        zip.write(
            (Files.readString(file) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  private static Map<String, String> setAside(Path out) throws IOException {
    Map<String, String> told = new HashMap<>();
    for (String line : PartFiles.lines(out.resolve("set-aside.ndjson"), "part-.*\\.json")) {
      JsonNode one = JSON.readTree(line);
      told.put(one.path("source").asString(), one.path("reason").asString());
    }
    return told;
  }

  @Test
  void givesTheRecordsOfTheBatchInItsOrder() throws IOException {
    Path out = folder.resolve("same");
    Map<String, Object> report =
        SparkIngest.run(spark, List.of(sources.toString()), out.toString(), NO_PICTURES);
    assertThat(records).hasSizeGreaterThan(20);
    assertThat(PartFiles.lines(out.resolve("acts.ndjson"), "part-.*\\.txt"))
        .containsExactlyElementsOf(records);
    assertThat(setAside(out)).isEqualTo(aside).hasSizeGreaterThan(1);
    assertThat(report)
        .containsEntry("texts", (long) records.size())
        .containsEntry("setAside", (long) aside.size())
        .containsEntry("duplicates", 1L);
    assertThat((List<?>) report.get("skipped")).singleElement().asString().endsWith("notes.xyz");
    List<Row> rows =
        spark
            .read()
            .parquet(out.resolve("acts.parquet").toString())
            .orderBy("place", "text")
            .collectAsList();
    assertThat(rows.stream().map(row -> row.<String>getAs("record")))
        .containsExactlyElementsOf(records);
    for (Row row : rows) {
      JsonNode record = JSON.readTree(row.<String>getAs("record"));
      assertThat(row.<String>getAs("id")).isEqualTo(record.path("id").asString());
      assertThat(row.<String>getAs("language")).isEqualTo(record.path("language").asString());
    }
  }

  @Test
  void readsFileSystemsThatTheParserCannot() throws IOException {
    Path out = folder.resolve("elsewhere");
    SparkIngest.run(spark, List.of("elsewhere://" + sources), out.toString(), NO_PICTURES);
    assertThat(PartFiles.lines(out.resolve("acts.ndjson"), "part-.*\\.txt"))
        .containsExactlyElementsOf(records);
    Map<String, String> expected = new HashMap<>();
    aside.forEach((source, reason) ->
        expected.put("elsewhere:" + source, reason.replace("[/", "[elsewhere:/")));
    assertThat(setAside(out)).isEqualTo(expected);
  }

  @Test
  void dividesALargeArchiveAmongTasks() {
    List<SourceTask> whole =
        SourceTask.bins(
                List.of(
                    new SourceListing.ListedFile(
                        sources.resolve("archive.jsonl.gz").toUri().toString(), 50L << 20)),
                2)
            .stream()
            .flatMap(List::stream)
            .toList();
    assertThat(whole)
        .hasSize(4)
        .extracting(SourceTask::share)
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void namesAPathThatIsNotThere() {
    assertThatThrownBy(() ->
            SparkBatch.parse(spark, List.of(folder.resolve("nowhere").toString()), NO_PICTURES))
        .isInstanceOf(IOException.class)
        .hasMessage("[" + folder.resolve("nowhere") + "] no such file or folder");
  }
}
