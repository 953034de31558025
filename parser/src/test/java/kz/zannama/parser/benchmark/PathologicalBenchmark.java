package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;

/// Finds what grows faster than its text: `PathologicalBenchmark PIECES [LENGTH]`.
///
/// Each line of the file of pieces is repeated, as it is and as paragraphs, in the body of a
/// Russian and of a Kazakh amending act, up to a length (64,000) and to a quarter of it. Printed
/// are those that take more than six times the time of their quarter, or more than a second, or
/// whose records are more than two hundred times as long as their text; linear code takes four
/// times as long. The worst of each form follow. Time is that of the processor.
public final class PathologicalBenchmark {
  private static final int LENGTH = 64_000;
  private static final int GROWTH = 4;
  private static final double WORST_GROWTH = 6;
  private static final double NOTICEABLE = 0.06;
  private static final int LONGEST_RECORD = 200;

  private static final Map<String, String> HEADS =
      new TreeMap<>(
          Map.of(
              "ru",
              """
              Об утверждении правил

              Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

              ПРИКАЗЫВАЮ:

              1. Внести в приказ Министра финансов Республики Казахстан от 2 мая 2012 года № 7 "О складах" следующие изменения:

              """,
              "kk",
              """
              Қағидаларды бекіту туралы

              Қазақстан Республикасы Қаржы министрінің 2014 жылғы 3 ақпандағы № 41 бұйрығы

              БҰЙЫРАМЫН:

              1. "Қоймалар туралы" Қазақстан Республикасы Қаржы министрінің 2012 жылғы 2 мамырдағы № 7 бұйрығына мынадай өзгерістер енгізілсін:

              """));

  private final ActParser parser = ActParser.create();
  private final int length;
  private final Map<String, Worst> worst = new TreeMap<>();

  private PathologicalBenchmark(int length) {
    this.length = length;
  }

  /// What a parse took.
  ///
  /// @param seconds of the processor
  /// @param record how many times as long as the text its records are
  private record Run(double seconds, double record) {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("usage: PathologicalBenchmark PIECES [LENGTH]");
      return;
    }
    int length = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LENGTH;
    PathologicalBenchmark benchmark = new PathologicalBenchmark(length);
    List<String> pieces = Pieces.of(Path.of(arguments[0]));
    for (String piece : pieces) {
      benchmark.run(HEADS.get("ru") + piece.repeat(100));
    }
    for (String piece : pieces) {
      for (String end : List.of("", "\n\n")) {
        HEADS.forEach((name, head) -> benchmark.grow(name, head, piece + end));
      }
    }
    benchmark.worst.forEach((form, worst) -> worst.print(form));
  }

  private void grow(String name, String head, String piece) {
    double quarter = run(head + repeated(piece, length / GROWTH)).seconds();
    Run whole = run(head + repeated(piece, length));
    String shown = piece.replace("\n", "\\n").replace("\t", "\\t");
    if (whole.seconds() > 1
        || whole.seconds() > Math.max(NOTICEABLE, quarter * WORST_GROWTH)
        || whole.record() > LONGEST_RECORD) {
      quarter = Math.max(quarter, run(head + repeated(piece, length / GROWTH)).seconds());
      System.out.printf(
          Locale.ROOT,
          "%-60s %6.2f s  × %.1f  record × %.0f%n",
          name + " " + shown,
          whole.seconds(),
          whole.seconds() / quarter,
          whole.record());
    }
    String form = name + (piece.endsWith("\n\n") ? ", paragraphs" : ", one line");
    worst.computeIfAbsent(form, key -> new Worst()).add(shown, whole, quarter);
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  @SuppressWarnings("CatchingUnchecked") // an exception about content is what is looked for, too
  private Run run(String text) {
    Duration start = processor();
    long record = 0;
    double seconds;
    try {
      Act act = parser.parse(new ByteArrayInputStream(text.getBytes(UTF_8)), "act.txt").act();
      seconds = processor().minus(start).toMillis() / 1e3;
      record = ActJson.create().write(act).stream().mapToLong(String::length).sum();
    } catch (IOException | RuntimeException e) {
      seconds = processor().minus(start).toMillis() / 1e3;
      String end = text.substring(Math.max(0, text.length() - 60)).replace("\n", "\\n");
      System.out.println(e + " at " + Stream.of(e.getStackTrace()).limit(4).toList() + ": " + end);
    }
    return new Run(seconds, record / (double) text.length());
  }

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /// The worst pieces of a form.
  private static final class Worst {
    private final Map<String, Double> seconds = new HashMap<>();
    private final Map<String, Double> growth = new HashMap<>();
    private final Map<String, Double> record = new HashMap<>();

    void add(String piece, Run run, double quarter) {
      seconds.put(piece, run.seconds());
      growth.put(piece, run.seconds() < NOTICEABLE ? 0 : run.seconds() / quarter);
      record.put(piece, run.record());
    }

    void print(String form) {
      System.out.println(form + ", " + seconds.size() + " pieces");
      print("seconds", seconds);
      print("growth", growth);
      print("record to text", record);
    }

    private static void print(String name, Map<String, Double> values) {
      String five =
          values.entrySet().stream()
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .limit(5)
              .map(it -> String.format(Locale.ROOT, "%.2f «%s»", it.getValue(), it.getKey()))
              .collect(Collectors.joining(", "));
      System.out.println("  " + name + ": " + five);
    }
  }
}
