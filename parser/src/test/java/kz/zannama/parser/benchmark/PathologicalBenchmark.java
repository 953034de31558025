package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.zannama.parser.ActParser;

/// Times the parse of texts that are made to be slow, at half their size and at their size, so that
/// what grows faster than its text shows: `PathologicalBenchmark [REPEATS]`.
///
/// Linear code takes twice as long for twice the text; a line's last figure is that factor.
public final class PathologicalBenchmark {
  private static final int REPEATS = 100_000;

  private static final String RUSSIAN =
      """
      Об утверждении правил

      Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

      ПРИКАЗЫВАЮ:

      1. Внести в приказ Министра финансов Республики Казахстан от 2 мая 2012 года № 7 "О складах" следующие изменения:

      """;

  private static final String KAZAKH =
      """
      Қағидаларды бекіту туралы

      Қазақстан Республикасы Қаржы министрінің 2014 жылғы 3 ақпандағы № 41 бұйрығы

      БҰЙЫРАМЫН:

      1. "Қоймалар туралы" Қазақстан Республикасы Қаржы министрінің 2012 жылғы 2 мамырдағы № 7 бұйрығына мынадай өзгерістер енгізілсін:

      """;

  private static final List<String> PIECES =
      List.of(
          "1) ",
          "1)\n",
          "1. ",
          "\"",
          "«",
          "«»",
          "(",
          ")",
          "()",
          "[",
          "а ",
          "сөз ",
          "слово слово\n",
          "қысқа жол\n",
          "слово, ",
          "№ 1 ",
          "от 2 мая 2012 года № 7 ",
          "2012 жылғы 2 мамырдағы № 7 бұйрық ",
          "пункт 1, ",
          "1-тармақ, ",
          "закон ",
          "заң ",
          "кодекс ",
          "\"а\" приказ ",
          "изложить ",
          "дополнить \"",
          "признать ",
          "внести ",
          "жазылсын ",
          "толықтырылсын \"",
          "күшін жой ",
          "өзгерістер ",
          "мазмұндағы ",
          "Сноска. Пункт 1 в редакции приказа. ",
          "Ескерту. 1-тармақ жаңа редакцияда ",
          "Статья 1. Слово\n",
          "1-бап. Сөз\n",
          "Глава 1\n",
          "Приложение 1\nк приказу\n",
          "| а | б |\n",
          "а\tб\n",
          "СОГЛАСОВАНО\n",
          "А. Аманов\n");

  private final ActParser parser = ActParser.create();

  private PathologicalBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int repeats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : REPEATS;
    PathologicalBenchmark benchmark = new PathologicalBenchmark();
    for (int warmUp = 0; warmUp < 20; warmUp++) {
      for (String piece : PIECES) {
        benchmark.seconds(RUSSIAN + piece.repeat(200), "warm-up.txt");
      }
    }
    for (String piece : PIECES) {
      benchmark.compare("ru", RUSSIAN, piece, repeats);
      benchmark.compare("kk", KAZAKH, piece, repeats);
    }
    benchmark.compareTables(repeats);
  }

  private void compare(String language, String head, String piece, int repeats) throws IOException {
    double half = seconds(head + piece.repeat(repeats / 2), "half.txt");
    double whole = seconds(head + piece.repeat(repeats), "whole.txt");
    print(language + " " + piece.replace("\n", "\\n").replace("\t", "\\t"), half, whole);
  }

  private void compareTables(int rows) throws IOException {
    String row = "<tr><td>1</td><td>слово</td><td>2,5</td></tr>\n";
    String head = "<html><body><p>" + RUSSIAN.replace("\n\n", "</p><p>") + "</p><table>";
    double half = seconds(head + row.repeat(rows / 2) + "</table></body></html>", "half.html");
    double whole = seconds(head + row.repeat(rows) + "</table></body></html>", "whole.html");
    print("html rows", half, whole);
  }

  private static void print(String name, double half, double whole) {
    System.out.printf(
        Locale.ROOT, "%-50s %6.2f s %6.2f s  × %.1f%n", name, half, whole, whole / half);
  }

  private double seconds(String text, String name) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    long start = System.nanoTime();
    parser.parse(new ByteArrayInputStream(bytes), name).act();
    return (System.nanoTime() - start) / 1e9;
  }
}
