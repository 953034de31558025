package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.parser.ActParser;

/// Finds what grows faster than its text: `PathologicalBenchmark PIECES [LENGTH]`.
///
/// Each line of the file of pieces is repeated, as it is and as paragraphs, in the body of a
/// Russian and of a Kazakh amending act, up to a length (64,000) and to a quarter of it. Printed
/// are those that take more than six times the time of their quarter, or more than a second; linear
/// code takes four times as long. Time is that of the processor.
public final class PathologicalBenchmark {
  private static final int LENGTH = 64_000;
  private static final int GROWTH = 4;
  private static final double WORST_GROWTH = 6;
  private static final double NOTICEABLE = 0.06;

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

  private PathologicalBenchmark(int length) {
    this.length = length;
  }

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
      benchmark.seconds(HEADS.get("ru") + piece.repeat(100));
    }
    for (String piece : pieces) {
      for (String end : List.of("", "\n\n")) {
        HEADS.forEach((name, head) -> benchmark.grow(name, head, piece + end));
      }
    }
  }

  private void grow(String name, String head, String piece) {
    double quarter = seconds(head + repeated(piece, length / GROWTH));
    double whole = seconds(head + repeated(piece, length));
    if (whole > 1 || whole > Math.max(NOTICEABLE, quarter * WORST_GROWTH)) {
      quarter = seconds(head + repeated(piece, length / GROWTH));
      System.out.printf(
          Locale.ROOT,
          "%-60s %6.2f s  × %.1f%n",
          name + " " + piece.replace("\n", "\\n").replace("\t", "\\t"),
          whole,
          whole / quarter);
    }
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  @SuppressWarnings("CatchingUnchecked") // an exception about content is what is looked for, too
  private double seconds(String text) {
    Duration start = processor();
    try {
      parser.parse(new ByteArrayInputStream(text.getBytes(UTF_8)), "act.txt");
    } catch (IOException | RuntimeException e) {
      String end = text.substring(Math.max(0, text.length() - 60)).replace("\n", "\\n");
      System.out.println(e + " at " + Stream.of(e.getStackTrace()).limit(4).toList() + ": " + end);
    }
    return processor().minus(start).toMillis() / 1e3;
  }

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
