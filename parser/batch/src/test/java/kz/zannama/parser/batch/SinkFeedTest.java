package kz.zannama.parser.batch;

import static kz.zannama.parser.batch.Folders.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.model.PutResult;
import kz.zannama.parser.batch.internal.entry.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkFeedTest {
  @TempDir private Path folder;
  private Folders batch = new Folders(Path.of(""), Path.of(""));
  private final MemorySink sink = new MemorySink();

  @BeforeEach
  void makeFolders() throws IOException {
    batch = Folders.in(folder);
    for (int number = 1; number <= 3; number++) {
      batch.write("deep/" + number + ".txt", act(number));
    }
  }

  @Test
  void fillsASinkThatIsNewFromTheRecords() throws IOException {
    batch.run();
    Files.delete(batch.in().resolve("deep/3.txt"));
    batch.write("deep/4.txt", act(4));

    Report report = batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "2", "4");
    assertThat(report.replayed()).isEqualTo(3);
    assertThat(report.text(MessageLanguage.EN))
        .contains("; 1 gone since; 3 put into the index from their records; ");
  }

  @Test
  void saysWhatTheSinkDid() throws IOException {
    batch.write("deep/alike.txt", act(2) + "Есепке алынды.\n");

    Report report = batch.run(sink);

    assertThat(report.text(MessageLanguage.EN))
        .contains("\nacts put: added 3, kept apart from one of the same key 1\n");
    assertThat(report.answers().apart())
        .containsExactly(
            "resolution/akimat/kostanay/rudny-city/2019-05-03/2 of "
                + batch.in()
                + "/deep/alike.txt");
    assertThat(Files.readString(batch.out().resolve("report.html")))
        .contains("Kept apart from an act of the same key (1)");
    assertThat(batch.run().text(MessageLanguage.EN)).doesNotContain("acts put");
  }

  @Test
  void fillsASinkThatIsOlderThanTheJournal() throws IOException {
    batch.run(sink);
    batch.write("deep/2.txt", act(7));
    Files.delete(batch.in().resolve("deep/1.txt"));
    batch.run();

    Report report = batch.run(sink);

    assertThat(sink.held()).containsExactly("3", "7");
    assertThat(report.replayed()).isEqualTo(1);
  }

  @Test
  void putsNothingTwiceAndChangesNothingWhereNothingChanged() throws IOException {
    batch.write("damaged.pdf", "%PDF-1.4 cut off");
    batch.run(sink);
    List<String> sizes = batch.sizes();
    sink.log.clear();

    for (int again = 0; again < 3; again++) {
      Report report = batch.run(sink);
      assertThat(report.reused()).isEqualTo(3);
      assertThat(report.replayed()).isZero();
    }

    assertThat(sink.log).isEmpty();
    assertThat(batch.sizes()).isEqualTo(sizes);
  }

  @Test
  void changesTheActOfASourceThatChanged() throws IOException {
    batch.run(sink);
    batch.write("deep/2.txt", act(7));

    batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "3", "7");
    assertThat(batch.records()).hasSize(3).noneMatch(record -> record.contains("\"number\":\"2\""));
  }

  @Test
  void keepsTheActOfASourceThatIsGoneWhileAnotherGivesItsText() throws IOException {
    batch.write("copy.txt", act(2));
    batch.run(sink);
    Files.delete(batch.in().resolve("deep/2.txt"));

    batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "2", "3");
    Files.delete(batch.in().resolve("copy.txt"));
    batch.run(sink);
    assertThat(sink.held()).containsExactly("1", "3");
  }

  @Test
  void keepsWhatCannotBeReached() throws IOException {
    batch.run(sink);
    Path deep = batch.in().resolve("deep");
    Files.move(deep, folder.resolve("away"), StandardCopyOption.ATOMIC_MOVE);

    Report empty = batch.run(sink);
    Files.delete(batch.in());
    Report missing = batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "2", "3");
    assertThat(batch.records()).hasSize(3);
    assertThat(empty.output().failed())
        .extracting(Entry::failure)
        .containsExactly("[" + batch.in() + "] is empty now: what was read from it is kept");
    assertThat(missing.output().failed())
        .extracting(Entry::failure)
        .containsExactly("[" + batch.in() + "] no such file or folder");
  }

  @Test
  void keepsWhatIsInAFolderThatMayNotBeRead() throws IOException {
    batch.run(sink);
    Path deep = batch.in().resolve("deep");
    batch.write("5.txt", act(5));
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(deep);
    Files.setPosixFilePermissions(deep, Set.of());
    try {
      assumeFalse(Files.isReadable(deep), "nothing is forbidden to this user");

      Report report = batch.run(sink);

      assertThat(batch.failures(report)).containsExactly("[deep] not allowed to be read");
      assertThat(sink.held()).containsExactly("1", "2", "3", "5");
      assertThat(batch.records()).hasSize(4);
    } finally {
      Files.setPosixFilePermissions(deep, allowed);
    }
  }

  @Test
  void keepsWhatStoodBehindTheDamageOfAnArchive() throws IOException {
    String record = "{\"id\": \"%s\", \"text\": \"%s\"}\n";
    String one =
        String.format(
            Locale.ROOT, record, "one", act(11).replace("\n", "\\n").replace("\t", "\\t"));
    String two =
        String.format(
            Locale.ROOT, record, "two", act(12).replace("\n", "\\n").replace("\t", "\\t"));
    batch.write("all.jsonl", one + two);
    batch.run(sink);
    batch.write("all.jsonl", one + "{\"id\": \"two\", \"te\n");
    batch.run(sink);
    assertThat(sink.held()).containsExactly("1", "11", "12", "2", "3");

    batch.write("all.jsonl", one);
    Report report = batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "11", "2", "3");
    assertThat(report.gone()).containsExactly(batch.in() + "/all.jsonl#two");
  }

  @Test
  void keepsTheActOfAFileThatIsDamagedNow() throws IOException {
    batch.write("act.html", "<p>" + act(5).replace("\n\n", "<p>"));
    batch.run(sink);
    batch.write("act.html", "");

    Report report = batch.run(sink);

    assertThat(sink.held()).contains("5");
    assertThat(batch.records()).hasSize(4);
    assertThat(batch.failures(report)).containsExactly("[act.html] empty file");
  }

  @Test
  void goesOnWhereTheSinkFailed() throws IOException {
    ActSink full =
        new ActSink() {
          @Override
          public PutResult put(Act act) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public int remove(String sha256) {
            return 0;
          }

          @Override
          public Optional<String> note(String name) {
            return Optional.empty();
          }

          @Override
          public void commit(String name, String note) {}
        };
    assertThatThrownBy(() -> batch.run(full)).hasMessage("No space left on device");

    batch.run(sink);

    assertThat(sink.held()).containsExactly("1", "2", "3");
  }
}
