package kz.zannama.parser.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import kz.zannama.parser.batch.internal.entry.SourcePlace;

/// Works on sources on several threads and gives what became of them in their order.
///
/// At most twice as many sources as workers are begun and not yet taken, and not more bytes of them
/// than a share of the memory, unless it is one alone. A source that takes too long is given up:
/// its thread, which cannot be stopped, is left to itself, a daemon, and another takes its place. A
/// source that the memory did not hold is tried once more when no other is worked on.
final class Workers implements AutoCloseable {
  private static final long STACK_BYTES = 4L << 20;

  /// What is made of a source takes some ten times its bytes.
  private static final int SHARE = 16;

  private final int ahead;
  private final long seconds;
  private final long mostBytes = Runtime.getRuntime().maxMemory() / SHARE;
  private final ThreadPoolExecutor threads;
  private final Deque<Job> begun = new ArrayDeque<>();

  /// @param workers how many sources are worked on at a time
  /// @param seconds how long one may take
  Workers(int workers, long seconds) {
    this.ahead = 2 * workers;
    this.seconds = seconds;
    this.threads =
        new ThreadPoolExecutor(
            workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "batch", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /// A source that was begun.
  private static final class Job extends FutureTask<Work> {
    private final SourcePlace place;
    private final long bytes;
    private final Supplier<Work> work;
    private volatile long started;

    Job(SourcePlace place, long bytes, Supplier<Work> work) {
      super(work::get);
      this.place = place;
      this.bytes = bytes;
      this.work = work;
    }

    @Override
    public void run() {
      started = System.nanoTime();
      super.run();
    }

    long nanosLeft(long limit) {
      return started == 0 ? limit : limit - (System.nanoTime() - started);
    }
  }

  /// Whether no source of so many bytes can be begun before one is taken.
  boolean isFull(long bytes) {
    long held = begun.stream().mapToLong(job -> job.bytes).sum();
    return begun.size() >= ahead || (!begun.isEmpty() && held + bytes > mostBytes);
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  /// Begins a source.
  ///
  /// @param bytes how many bytes it has
  void begin(SourcePlace place, long bytes, Supplier<Work> work) {
    Job job = new Job(place, bytes, work);
    begun.add(job);
    threads.execute(job);
  }

  /// What became of the first source that was begun and not taken yet; empty where that is not
  /// known after so long.
  Optional<Work> take(long millis) {
    Job job = begun.element();
    Optional<Work> done = result(job, TimeUnit.MILLISECONDS.toNanos(millis));
    if (done.isEmpty()) {
      return Optional.empty();
    }
    begun.remove();
    return done.get().outcome() == Work.Outcome.TOO_HEAVY ? Optional.of(again(job)) : done;
  }

  private Work again(Job heavy) {
    for (Job other : begun) {
      await(other);
    }
    Job job = new Job(heavy.place, heavy.bytes, heavy.work);
    threads.execute(job);
    return await(job);
  }

  private Work await(Job job) {
    Optional<Work> done = result(job, Long.MAX_VALUE);
    while (done.isEmpty()) {
      done = result(job, Long.MAX_VALUE);
    }
    return done.get();
  }

  private Optional<Work> result(Job job, long nanos) {
    long limit = TimeUnit.SECONDS.toNanos(seconds);
    if (job.isCancelled()) {
      return Optional.of(Work.late(job.place, seconds));
    }
    try {
      long wait = Math.min(nanos, Math.max(1, job.nanosLeft(limit)));
      return Optional.of(job.get(wait, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return job.nanosLeft(limit) <= 0 ? Optional.of(giveUp(job)) : Optional.empty();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      String reason = "cannot be parsed: " + cause.getMessage();
      return Optional.of(Work.unreadable(job.place, job.place.saying(reason)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for " + job.place.key());
    }
  }

  private Work giveUp(Job job) {
    job.cancel(true);
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    return Work.late(job.place, seconds);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
