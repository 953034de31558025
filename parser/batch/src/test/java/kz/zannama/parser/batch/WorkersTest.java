package kz.zannama.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void givesUpWhatTakesTooLong() {
    try (Workers workers = new Workers(1, 1)) {
      SourcePlace slow = SourcePlace.of(Path.of("slow"));
      SourcePlace next = SourcePlace.of(Path.of("next"));
      workers.begin(
          slow,
          1,
          () -> {
            sleep(60_000);
            return Work.late(slow, 1);
          });
      workers.begin(next, 1, () -> Work.late(next, 5));

      assertThat(taken(workers).entry().failure())
          .isEqualTo("[slow] took longer than 1 s: set aside");
      assertThat(taken(workers).entry().source()).isEqualTo("next");
    }
  }

  @Test
  void triesWhatTheMemoryDidNotHoldOnceMoreAlone() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger tries = new AtomicInteger();
    List<Integer> beside = new CopyOnWriteArrayList<>();
    SourcePlace heavy = SourcePlace.of(Path.of("heavy"));
    SourcePlace other = SourcePlace.of(Path.of("other"));
    try (Workers workers = new Workers(2, 60)) {
      workers.begin(
          heavy,
          1,
          () -> {
            beside.add(running.get());
            return tries.incrementAndGet() == 1 ? tooHeavy(heavy) : Work.unreadable(heavy, "");
          });
      workers.begin(
          other,
          1,
          () -> {
            running.incrementAndGet();
            sleep(300);
            running.decrementAndGet();
            return Work.unreadable(other, "");
          });

      assertThat(taken(workers).entry().source()).isEqualTo("heavy");
      assertThat(taken(workers).entry().source()).isEqualTo("other");
      assertThat(tries).hasValue(2);
      assertThat(beside.getLast()).isZero();
    }
  }

  private static Work tooHeavy(SourcePlace place) {
    Work failed = Work.unreadable(place, "");
    return new Work(failed.entry(), Work.Outcome.TOO_HEAVY, failed.acts(), failed.records());
  }

  private static Work taken(Workers workers) {
    Optional<Work> work = workers.take(1_000);
    while (work.isEmpty()) {
      work = workers.take(1_000);
    }
    return work.get();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
