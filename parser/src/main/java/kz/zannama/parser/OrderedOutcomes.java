package kz.zannama.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Parses sources ahead on several threads and gives their outcomes in the sources' order.
///
/// At most twice as many sources as threads are begun and not yet taken, so memory stays bounded
/// however long the sequence is. The threads are daemons and end by themselves when idle, so an
/// iteration may be left at any place.
final class OrderedOutcomes implements Iterator<ParseOutcome> {
  private static final long IDLE_SECONDS = 5;
  private static final long STACK_BYTES = 4L << 20;

  private final Iterator<ActSource> sources;
  private final int ahead;
  private final Deque<Future<ParseOutcome>> begun = new ArrayDeque<>();
  private final ThreadPoolExecutor threads;

  OrderedOutcomes(Iterator<ActSource> sources, int threadCount) {
    this.sources = sources;
    this.ahead = 2 * threadCount;
    this.threads =
        new ThreadPoolExecutor(
            threadCount,
            threadCount,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            OrderedOutcomes::daemon);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "act-parser", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    while (begun.size() < ahead && sources.hasNext()) {
      begun.add(threads.submit(sources.next()::outcome));
    }
    if (begun.isEmpty()) {
      threads.shutdown();
    }
    return !begun.isEmpty();
  }

  @Override
  public ParseOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No more sources");
    }
    try {
      return begun.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Parsing failed in a way it never should", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for a source to be parsed");
    }
  }
}
