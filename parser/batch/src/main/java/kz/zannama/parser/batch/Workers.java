package kz.zannama.parser.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Works on sources on several threads and gives what became of them in their order.
///
/// At most twice as many sources as workers are begun and not yet taken, which bounds the memory. A
/// source that takes too long is given up: its thread cannot be stopped, so it is left to itself, a
/// daemon, and another one takes its place.
final class Workers implements AutoCloseable {
  private static final long STACK_BYTES = 4L << 20;

  private final int ahead;
  private final long seconds;
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
    Thread thread = new Thread(null, work, "ingest", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /// A source that was begun.
  private static final class Job extends FutureTask<Work> {
    private final String name;
    private volatile long started;

    Job(String name, Supplier<Work> work) {
      super(work::get);
      this.name = name;
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

  boolean isFull() {
    return begun.size() >= ahead;
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  void begin(String name, Supplier<Work> work) {
    Job job = new Job(name, work);
    begun.add(job);
    threads.execute(job);
  }

  /// What became of the first source that was begun and not taken yet; waits for it.
  Work take() {
    Job job = begun.remove();
    long limit = TimeUnit.SECONDS.toNanos(seconds);
    while (true) {
      try {
        return job.get(Math.max(1, job.nanosLeft(limit)), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (job.nanosLeft(limit) <= 0) {
          return giveUp(job);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(
            "[" + job.name + "] failed as it never should", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("Interrupted while waiting for " + job.name);
      }
    }
  }

  private Work giveUp(Job job) {
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    return Work.late(job.name, seconds);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
