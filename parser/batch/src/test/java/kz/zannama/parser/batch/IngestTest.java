package kz.zannama.parser.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.zannama.message.MessageLanguage;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private static String act(int number) {
    return ("О парке " + number)
        + ("\n\nПостановление акимата города Рудный от 3 мая 2019 года № " + number)
        + "\n\nАкимат города Рудный ПОСТАНОВЛЯЕТ:\n\n1. Посадить деревья.\n\n"
        + "Аким города\t|\tБ. Касенов\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(in.resolve(name), text);
  }

  private Ingest ingest(int workers) {
    return ingest(workers, RecordFiles.PLAIN);
  }

  private Ingest ingest(int workers, RecordFiles records) {
    return new Ingest(
        new Ingest.Settings(out, List.of(), workers, 60, 1 << 20, records), Optional.empty());
  }

  private Report run(int workers) throws IOException {
    return ingest(workers).run(List.of(in), (source, failure, standing) -> {}).orElseThrow();
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

  private String records() throws IOException {
    return Files.readString(out.resolve("acts-00001.ndjson"));
  }

  @Test
  void readsFoldersAndArchivesInOrder() throws IOException {
    write("a.txt", act(1));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("b.zip")))) {
      zip.putNextEntry(new ZipEntry("deep/act.txt"));
      zip.write(act(2).getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("readme.xyz"));
      zip.write(1);
    }
    try (OutputStream file = Files.newOutputStream(in.resolve("c.tar.gz"));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
      byte[] bytes = act(3).getBytes(UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry("act.txt");
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
    Files.createDirectories(in.resolve("d"));
    write("d/a.txt", act(4));

    Report report = run(2);

    assertThat(report.output().parsed())
        .extracting(entry -> in.relativize(Path.of(entry.source())).toString())
        .containsExactly("a.txt", "b.zip!deep/act.txt", "c.tar.gz!act.txt", "d/a.txt");
    assertThat(records().lines()).hasSize(4).allMatch(line -> line.contains("Рудный"));
  }

  @Test
  void namesWhatItSetsAsideAndWhatIsThereTwice() throws IOException {
    write("a.txt", act(1));
    write("b.txt", act(1));
    write("c.pdf", "%PDF-1.4 cut off");
    write("d.txt", "x".repeat((1 << 20) + 1));

    Report report = run(2);

    assertThat(report.hasFailures()).isTrue();
    assertThat(report.output().duplicates())
        .containsExactly(Map.entry(in.resolve("b.txt").toString(), in.resolve("a.txt").toString()));
    assertThat(left(out).get("quarantine.ndjson"))
        .contains("c.pdf", "[" + in.resolve("d.txt") + "] larger than 1048576 bytes: set aside");
    assertThat(records().lines()).hasSize(1);
    assertThat(report.text(MessageLanguage.EN))
        .startsWith("1 texts of 1 sources, 2 set aside, 1 duplicates;");
  }

  @Test
  void goesOnWhereItWasStoppedAndLeavesTheSameBytes() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("act-" + (i + 10) + ".txt", act(i));
    }
    run(2);
    Map<String, String> whole = left(out);

    out = folder.resolve("stopped");
    for (int stops = 1; stops <= 3; stops++) {
      int[] left = {8};
      Ingest ingest = ingest(stops);
      ingest.run(
          List.of(in),
          (source, failure, standing) -> {
            if (--left[0] == 0) {
              ingest.stop();
            }
          });
      assertThat(ingest.isStopped()).isTrue();
    }
    Report last = run(4);

    assertThat(left(out)).isEqualTo(whole);
    assertThat(last.reused()).isGreaterThanOrEqualTo(8);
  }

  @Test
  void takesUpWhatHasChangedAndLeavesTheRest() throws IOException {
    write("a.txt", act(1));
    write("b.txt", act(2));
    run(2);
    write("b.txt", act(7));

    Report report = run(2);

    assertThat(report.reused()).isEqualTo(1);
    assertThat(records()).contains("\"number\":\"7\"").doesNotContain("\"number\":\"2\"");
  }

  @Test
  void compressesRecords() throws IOException {
    write("a.txt", act(1));
    write("b.txt", act(2));
    run(2);
    String plain = records();

    ingest(1, RecordFiles.ZSTD).run(List.of(in), (source, failure, standing) -> {});

    Path compressed = out.resolve("acts-00001.ndjson.zst");
    try (ZstdInputStream records = new ZstdInputStream(Files.newInputStream(compressed))) {
      assertThat(new String(records.readAllBytes(), UTF_8)).isEqualTo(plain);
    }
    assertThat(out.resolve("acts-00001.ndjson")).doesNotExist();
  }

  @Test
  void forgetsALineOfTheJournalThatWasCutOff() throws IOException {
    write("a.txt", act(1));
    write("b.txt", act(2));
    run(1);
    Path journal = out.resolve("journal.ndjson");
    String lines = Files.readString(journal);
    for (Path file : outputs()) {
      Files.delete(file);
    }
    Files.writeString(
        journal, lines.substring(0, lines.lastIndexOf("{\"entry\"") + 99), TRUNCATE_EXISTING);

    Report report = run(1);

    assertThat(report.reused()).isEqualTo(1);
    assertThat(records().lines()).hasSize(2);
    assertThat(Files.readString(journal).lines().filter(line -> line.contains("\"entry\"")))
        .hasSize(2);
  }

  private List<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(f -> f.getFileName().toString().matches("(?:acts|quar|rep).*")).toList();
    }
  }

  @Test
  void refusesAFolderWithAnotherJournal() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("journal.ndjson"), "Monday: rain\n");

    assertThatThrownBy(() -> run(1))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "["
                + out.resolve("journal.ndjson")
                + "] is no journal of a batch: choose another folder");
  }

  @Test
  void writesAReportThatNeedsNothingElse() throws IOException {
    write("a.txt", act(1));
    write("b<&>.txt", "x".repeat((1 << 20) + 1));

    run(1);

    String page = Files.readString(out.resolve("report.html"));
    assertThat(page)
        .contains("<h2>Fields found</h2>", "b&lt;&amp;>.txt")
        .contains("<a href=\"acts-00001.ndjson\" title=\"acts-00001.ndjson, line 1: ")
        .doesNotContain("<script", "http:", "https:");
    assertThat(Files.readString(out.resolve("report.json")))
        .contains("\"texts\" : 1", "\"RESOLUTION\" : 1");
  }
}
