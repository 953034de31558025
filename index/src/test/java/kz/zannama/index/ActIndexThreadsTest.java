package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.PutResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActIndexThreadsTest {
  private static final int READERS = 8;
  private static final int COMMITS = 10;
  private static final int ACTS_PER_COMMIT = 5;

  @TempDir Path folder;

  @Test
  void letsManyReadWhileOneWritesAndShowsWholeCommitsOnly() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ActIndex index = ActIndex.create(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int at = 0; at < READERS; at++) {
        readers.add(threads.submit(() -> readUntil(index, writing)));
      }
      try (ActIndexWriter writer = index.writer()) {
        for (int at = 0; at < COMMITS * ACTS_PER_COMMIT; at++) {
          writer.put(act(at));
          if (at % ACTS_PER_COMMIT == ACTS_PER_COMMIT - 1) {
            writer.commit();
          }
        }
      }
      writing.set(false);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isEqualTo(COMMITS * ACTS_PER_COMMIT);
      }
      assertThat(index.verify()).isEmpty();
    }
  }

  @Test
  void opensAtTheLastCommitWhenTheProgramDied(@TempDir Path copy) throws IOException {
    try (ActIndex index = ActIndex.create(folder);
        ActIndexWriter writer = index.writer()) {
      writer.put(act(1));
      writer.commit();
      writer.put(act(2));
      copy(folder, copy);
    }

    try (ActIndex index = ActIndex.create(copy)) {
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.verify()).isEmpty();
      try (ActIndexWriter writer = index.writer()) {
        assertThat(writer.put(act(1)).outcome()).isEqualTo(PutResult.Outcome.SAME_TEXT);
        assertThat(writer.put(act(2)).outcome()).isEqualTo(PutResult.Outcome.ADDED);
      }
      assertThat(index.size()).isEqualTo(2);
    }
  }

  /// Reads until the writer is done, and once more; says how many acts there are then.
  private static int readUntil(ActIndex index, AtomicBoolean writing) throws IOException {
    boolean last = false;
    while (true) {
      SearchResult result = index.search(ActQuery.of("бюджет"));
      assertThat(result.total() % ACTS_PER_COMMIT).isZero();
      if (last) {
        return (int) result.total();
      }
      last = !writing.get();
    }
  }

  private static Act act(int number) {
    return SampleAct.kazakh(ActType.DECISION, "2015-12-23", String.valueOf(number))
        .title("Бюджет туралы " + number)
        .paragraph("Аудандық бюджет бекітілсін.")
        .act();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
