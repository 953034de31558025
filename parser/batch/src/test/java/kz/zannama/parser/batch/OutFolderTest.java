package kz.zannama.parser.batch;

import static kz.zannama.parser.batch.Folders.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {
  @TempDir private Path folder;
  private Folders batch = new Folders(Path.of(""), Path.of(""));

  @BeforeEach
  void makeFolders() throws IOException {
    batch = Folders.in(folder);
    batch.write("1.txt", act(1));
    batch.write("2.txt", act(2));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesTheFilesOfOthersInItsFolder() throws IOException {
    Folders same = new Folders(batch.in(), batch.in());
    same.write("acts-2020.txt", act(3));
    same.write("acts-00001.ndjson.bak", "mine");
    same.write("parts/mine.txt", act(4));
    List<String> before = names(batch.in());

    Report first = same.run();
    Report second = same.run();

    assertThat(names(batch.in())).containsAll(before);
    assertThat(same.parsed(first))
        .containsExactly("1.txt", "2.txt", "acts-2020.txt", "parts/mine.txt");
    assertThat(second.reused()).isEqualTo(4);
    assertThat(second.hasFailures()).isFalse();
    assertThat(Files.readString(batch.in().resolve("acts-00001.ndjson.bak"))).isEqualTo("mine");
  }

  @Test
  void readsSourcesAroundItsFolder() throws IOException {
    Folders inside = new Folders(batch.in(), batch.in().resolve("out"));

    inside.run();
    Report second = inside.run();

    assertThat(inside.parsed(second)).containsExactly("1.txt", "2.txt");
    assertThat(second.reused()).isEqualTo(2);
    assertThat(second.skipped()).isEmpty();
  }

  @Test
  void refusesAFolderWithAFileThatItWouldWrite() throws IOException {
    for (String name : List.of("acts-00001.ndjson", "report.html", "parts/part-00001.ndjson")) {
      Path other = folder.resolve("other-" + name.length());
      Files.createDirectories(other.resolve("parts"));
      Files.writeString(other.resolve(name), "mine");

      assertThatThrownBy(() -> new Folders(batch.in(), other).run())
          .isInstanceOf(IOException.class)
          .hasMessage(
              "["
                  + other.resolve(name)
                  + "] is there and not of this batch, which would write it: choose another --out");
      assertThat(Files.readString(other.resolve(name))).isEqualTo("mine");
    }
  }

  @Test
  void keepsASecondRunOut() throws IOException {
    List<String> messages = new ArrayList<>();
    Ingest first = batch.ingest(Optional.empty());
    first.run(
        List.of(batch.in()),
        (source, failure, standing) -> {
          try {
            batch.run();
          } catch (IOException e) {
            messages.add(e.getMessage());
          }
        });

    assertThat(messages)
        .hasSize(2)
        .containsOnly(
            "["
                + batch.out().resolve("journal.lock")
                + "] another ingest works on this folder: wait for it, or choose another --out");
    assertThat(batch.run().reused()).isEqualTo(2);
  }

  @Test
  void refusesTheJournalOfAnOlderLayoutWithTheCommandThatReadsAnew() throws IOException {
    Files.createDirectories(batch.out());
    Path journal = batch.out().resolve("journal.ndjson");
    String line = "{\"source\":\"a.txt\",\"sha256\":\"00\",\"failure\":\"\",\"part\":1}\n";
    Files.writeString(journal, line);

    assertThatThrownBy(() -> batch.run())
        .isInstanceOf(IOException.class)
        .hasMessage(
            "["
                + journal
                + "] is of layout 1, this program writes layout 2: zannama ingest --out "
                + batch.out()
                + "-anew SOURCE… reads all anew");
    assertThat(Files.readString(journal)).isEqualTo(line);
  }

  @Test
  void makesAnewWhatAPartDoesNotHoldAnyMore() throws IOException {
    batch.run();
    List<String> records = batch.records();
    Path part = batch.out().resolve("parts/part-00001.ndjson");
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(part) - 10);
    }

    Report cut = batch.run();
    assertThat(cut.reused()).isEqualTo(1);
    assertThat(batch.records()).isEqualTo(records);

    for (Path file : List.of(part, batch.out().resolve("parts/part-00002.ndjson"))) {
      Files.deleteIfExists(file);
    }
    assertThat(batch.run().reused()).isZero();
    assertThat(batch.records()).isEqualTo(records);
  }

  @Test
  void keepsWhatAnEarlierRunReadAndThisOneDoesNotName() throws IOException {
    batch.run(List.of(batch.in().resolve("1.txt")), Optional.empty());

    batch.run(List.of(batch.in().resolve("2.txt")), Optional.empty());

    assertThat(batch.records()).hasSize(2);
  }

  @Test
  void goesOnAfterTheDiskWasFull() throws IOException {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device));
    Files.createDirectories(folder.resolve("none"));
    batch.run(List.of(folder.resolve("none")), Optional.empty());
    Path part = batch.out().resolve("parts/part-00001.ndjson");
    Files.createSymbolicLink(part, device);

    assertThatThrownBy(() -> batch.run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device");
    Files.delete(part);

    assertThat(batch.run().hasFailures()).isFalse();
    assertThat(batch.records()).hasSize(2);
  }
}
