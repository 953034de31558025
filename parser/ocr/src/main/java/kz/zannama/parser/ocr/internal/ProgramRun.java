package kz.zannama.parser.ocr.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// One run of a program that is given bytes and gives bytes, within limits of time and output.
///
/// However it ends, so do the process and what it started; also where this program is ended on the
/// way.
public final class ProgramRun {
  private static final int MOST_ERRORS = 4096;

  private static final Set<ProgramRun> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(ProgramRun::endAll, "program-run-end"));
  }

  private final Process process;
  private final String name;

  private ProgramRun(Process process, String name) {
    this.process = process;
    this.name = name;
  }

  /// A program ended and said that it failed.
  public static final class EndedBadly extends IOException {
    private static final long serialVersionUID = 1L;

    EndedBadly(String message) {
      super(message);
    }
  }

  /// What a program gave.
  ///
  /// @param out its standard output
  /// @param errors the beginning of its standard error
  /// @param code the code that it ended with
  /// @param name what it is called
  public record Answer(byte[] out, String errors, int code, String name) {
    /// The output of a program that ended well.
    ///
    /// @throws EndedBadly if it did not
    public byte[] whole() throws EndedBadly {
      if (code != 0) {
        String said =
            errors
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .map(line -> ": " + line)
                .orElse("");
        throw new EndedBadly(name + " ended with code " + code + said);
      }
      return out;
    }
  }

  /// Runs a program to its end.
  ///
  /// @param command the program and its arguments
  /// @param in what it is given on its standard input
  /// @param time how long it may take
  /// @param most how many bytes it may give
  /// @throws IOException if it cannot be started, takes longer or gives more, or the thread is
  ///   interrupted
  public static Answer of(List<String> command, byte[] in, Duration time, int most)
      throws IOException {
    int folders =
        Math.max(command.getFirst().lastIndexOf('/'), command.getFirst().lastIndexOf('\\'));
    String name = command.getFirst().substring(folders + 1);
    ProcessBuilder builder = new ProcessBuilder(command);
    // one thread: faster beside others, and the same result everywhere
    builder.environment().putAll(Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C"));
    Process started;
    try {
      started = builder.start();
    } catch (IOException e) {
      throw new IOException(name + " cannot be started", e);
    }
    ProgramRun run = new ProgramRun(started, name);
    RUNNING.add(run);
    try {
      return run.toItsEnd(in, time, most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + name + " was at work", e);
    } finally {
      run.end();
    }
  }

  private Answer toItsEnd(byte[] in, Duration time, int most)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    Reader out = new Reader(process.getInputStream(), most);
    Reader errors = new Reader(process.getErrorStream(), MOST_ERRORS);
    Thread writer = daemon(() -> write(in));
    boolean ended = process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    if (!ended) {
      throw new IOException(
          out.isFull()
              ? tooMuch(most)
              : name + " took longer than " + time.toMillis() / 1000.0 + " s");
    }
    // what it started may hold its output open
    long left = Math.max(1, Math.min(5_000, (end - System.nanoTime()) / 1_000_000));
    if (!out.await(left) || !errors.await(left)) {
      throw new IOException(name + " ended and left its output open");
    }
    writer.interrupt();
    if (out.isFull()) {
      throw new IOException(tooMuch(most));
    }
    String said = new String(errors.bytes(), StandardCharsets.UTF_8);
    return new Answer(out.bytes(), said, process.exitValue(), name);
  }

  private String tooMuch(int most) {
    return name + " gave more than " + most + " bytes";
  }

  private void write(byte[] in) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(in);
    } catch (IOException e) {
      // a program that ends before it has read everything says so with its code
    }
  }

  /// Ends all runs.
  static void endAll() {
    RUNNING.forEach(ProgramRun::end);
  }

  private void end() {
    RUNNING.remove(this);
    List<ProcessHandle> others = process.descendants().toList();
    process.destroyForcibly();
    others.forEach(ProcessHandle::destroyForcibly);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "program-run");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /// Reads a stream on a thread of its own; what is too much is read and let go, except of the
  /// output, where nothing more is read.
  private static final class Reader {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile boolean full;

    Reader(InputStream stream, int most) {
      thread = daemon(() -> read(stream, most));
    }

    private void read(InputStream stream, int most) {
      byte[] buffer = new byte[1 << 14];
      try (InputStream in = stream) {
        int length = in.read(buffer);
        while (length >= 0) {
          int room = Math.min(length, most - bytes.size());
          bytes.write(buffer, 0, room);
          full |= room < length;
          length = in.read(buffer);
        }
      } catch (IOException e) {
        // the process was ended
      }
    }

    boolean await(long millis) throws InterruptedException {
      thread.join(millis);
      return !thread.isAlive();
    }

    boolean isFull() {
      return full;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
