package kz.zannama.examples.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.model.Source;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceShelfTest {
  private static final String ACT =
      """
      Об учете лодок

      Постановление акимата города Рудного Костанайской области от 7 июня 2021 года № 400

      1. Лодки учитывает управление порта.
      """;

  @Test
  void aSlowSourceHoldsUpNobodyWhoAsksForOthers(@TempDir Path folder) throws Exception {
    Source slow = source(folder.resolve("slow.rus.txt"), ACT);
    Source other = source(folder.resolve("other.rus.txt"), ACT.replace("400", "401"));
    SourceShelf shelf = SourceShelf.of(List.of(folder));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);

    CompletableFuture<Optional<String>> first =
        used(
            shelf,
            slow,
            () -> {
              begun.countDown();
              enough.await();
            });
    begun.await();

    assertThat(used(shelf, other, () -> {}).get(60, TimeUnit.SECONDS)).hasValue("other.rus.txt");
    assertThat(first.isDone()).isFalse();
    enough.countDown();
    assertThat(first.get(60, TimeUnit.SECONDS)).hasValue("slow.rus.txt");
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private static CompletableFuture<Optional<String>> used(
      SourceShelf shelf, Source source, Work work) {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Thread reading =
        new Thread(() -> {
          try {
            answer.complete(
                shelf.use(
                    source,
                    loaded -> {
                      try {
                        work.run();
                      } catch (InterruptedException e) {
                        throw new IOException(e);
                      }
                      return source.file();
                    }));
          } catch (PageProblem e) {
            answer.completeExceptionally(e);
          }
        });
    reading.start();
    return answer;
  }

  private static Source source(Path file, String text) throws IOException {
    return ActParser.create().parse(Files.writeString(file, text)).act().text().source();
  }

  @Test
  void whoWaitsTooLongForAnArchiveIsToldSo() throws Exception {
    ReadingTurns turns = new ReadingTurns(Duration.ofMillis(1));
    try (ReadingTurns.Turn turn = turns.take("acts.jsonl#1")) {
      CompletableFuture<ReadingTurns.Turn> other = new CompletableFuture<>();
      Thread waiting =
          new Thread(() -> {
            try {
              other.complete(turns.take("acts.jsonl#2"));
            } catch (PageProblem e) {
              other.completeExceptionally(e);
            }
          });
      waiting.start();
      assertThatThrownBy(other::join)
          .hasRootCauseInstanceOf(PageProblem.class)
          .hasRootCauseMessage("page.problem.source-busy");
    }
    turns.take("acts.jsonl#2").close();
  }

  @Test
  void twoSourcesMayBeInTheMemoryAtOnce() throws PageProblem {
    ReadingTurns turns = new ReadingTurns(Duration.ofMillis(1));
    ReadingTurns.Turn first = turns.take("a");
    try (ReadingTurns.Turn second = turns.take("b")) {
      assertThatThrownBy(() -> turns.take("c")).hasMessage("page.problem.source-busy");
      first.close();
      turns.take("c").close();
    }
  }
}
