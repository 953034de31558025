package kz.zannama.examples.page.evidence;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import kz.zannama.examples.page.http.PageProblem;

/// Whose turn it is to read a source. Those who ask for one source, or for records of one archive,
/// read it one after the other, and only the first of them takes up room in the memory.
///
/// Safe for several threads.
final class ReadingTurns {
  /// So many sources may be in the memory at once; fewer than answers are made at the same time, so
  /// that pages without sources go on.
  private static final int MOST = 2;

  /// Two sources rarely share a queue.
  private static final int QUEUES = 64;

  private final Duration patience;
  private final Semaphore room = new Semaphore(MOST, true);
  private final List<ReentrantLock> queues =
      Stream.generate(() -> new ReentrantLock(true)).limit(QUEUES).toList();

  /// @param patience how long one waits for a turn
  ReadingTurns(Duration patience) {
    this.patience = patience;
  }

  /// A turn, which ends when it is closed by the thread that took it.
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for the turn to read a source.
  ///
  /// @param source its name; that of a record begins with that of its archive and `#`
  /// @throws PageProblem if others read for too long
  Turn take(String source) throws PageProblem {
    String file = source.replaceFirst("#.*", "");
    ReentrantLock queue = queues.get(Math.floorMod(file.hashCode(), QUEUES));
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (queue.tryLock(patience.toNanos(), NANOSECONDS)) {
        if (room.tryAcquire(end - System.nanoTime(), NANOSECONDS)) {
          return () -> {
            room.release();
            queue.unlock();
          };
        }
        queue.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (queue.isHeldByCurrentThread()) {
        queue.unlock();
      }
    }
    throw new PageProblem(503, "page.problem.source-busy", source);
  }
}
