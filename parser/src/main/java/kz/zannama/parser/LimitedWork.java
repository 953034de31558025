package kz.zannama.parser;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zannama.parser.internal.source.SourceFile;

/// Works on a source on a thread of its own, which has stack enough and may be given up: what takes
/// too long, or more memory than there is, is a failure of that source.
///
/// A thread that is given up is interrupted; it ends by itself, at the latest when it is done.
final class LimitedWork {
  private static final long STACK_BYTES = 4L << 20;

  private LimitedWork() {}

  /// Something that is made of a source.
  interface Work<T> {
    T result() throws IOException;
  }

  /// What a source holds: a file, or the texts of a folder that is one act.
  ///
  /// @throws IOException as for [ActParser#parse], and where a limit is gone over
  static ParseResult of(List<SourceFile> sources, SourceLimits limits) throws IOException {
    return of(sources.getFirst(), limits, () -> ActParser.parse(sources, limits));
  }

  /// What is made of a source.
  ///
  /// @throws IOException if it cannot be, or where a limit is gone over
  static <T> T of(SourceFile source, SourceLimits limits, Work<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(() -> checked(source, work));
    Thread thread = new Thread(null, task, "act-parser", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw source.failure("took longer than " + limits.time().toMillis() / 1000.0 + " s", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while parsing [" + source.name() + "]");
    } catch (ExecutionException e) {
      throw thrown(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static <T> T checked(SourceFile source, Work<T> work) throws IOException {
    try {
      return work.result();
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      throw source.failure("needs more memory than the " + megabytes + " MB there are", e);
    } catch (StackOverflowError e) {
      throw source.failure("nested too deeply", e);
    }
  }

  private static IOException thrown(Throwable cause) {
    return switch (cause) {
      case IOException failure -> failure;
      case RuntimeException defect -> throw defect;
      case Error error -> throw error;
      default -> throw new IllegalStateException("Parsing failed in a way it never should", cause);
    };
  }
}
