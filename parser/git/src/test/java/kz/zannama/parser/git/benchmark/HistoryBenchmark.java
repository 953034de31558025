package kz.zannama.parser.git.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.parser.git.EditionHistory;
import kz.zannama.parser.git.EditionLog;
import kz.zannama.parser.git.HistoryEvent;
import kz.zannama.parser.git.HistoryEvent.Edited;

/// Reads the history of repositories and parses every edition: `HistoryBenchmark REPOSITORY…`.
final class HistoryBenchmark {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private HistoryBenchmark() {}

  public static void main(String[] arguments) {
    HistoryBenchmark benchmark = new HistoryBenchmark();
    long begun = System.nanoTime();
    EditionLog log = EditionLog.create();
    try (EditionHistory history =
        EditionHistory.open(Stream.of(arguments).map(Path::of).toList())) {
      history.read(log, benchmark::count);
      long read = System.nanoTime();
      history.read(log, benchmark::count);
      benchmark.out.printf(
          Locale.ROOT,
          "%s%n%d ms, read again in %d ms%n",
          benchmark.counts,
          (read - begun) / 1_000_000,
          (System.nanoTime() - read) / 1_000_000);
    }
  }

  private void count(HistoryEvent event) {
    counts.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    if (event instanceof Edited edited) {
      try {
        for (Act act : edited.source().load().parse().acts()) {
          act.texts().values().forEach(text -> tell(act, text));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      out.println(event);
    }
  }

  private void tell(Act act, ActText text) {
    counts.merge("texts", 1, Integer::sum);
    out.println(
        act.id()
            + " "
            + text.language().code()
            + " "
            + text.requisites().versionDate().map(Object::toString).orElse("-")
            + " "
            + text.source().file());
  }
}
