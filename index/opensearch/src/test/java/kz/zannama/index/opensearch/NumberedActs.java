package kz.zannama.index.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;

/// Orders in both languages, numbered, of which every fifth repeals the one before it.
final class NumberedActs {
  private NumberedActs() {}

  /// The texts of so many orders, each parsed by itself: two acts of one text for each order.
  static List<Act> parsed(int orders, Path folder) throws IOException {
    Files.createDirectories(folder);
    ActParser parser = ActParser.create();
    List<Act> acts = new ArrayList<>();
    for (int number = 1; number <= orders; number++) {
      acts.addAll(parsed(parser, folder.resolve(number + ".kaz.txt"), kazakh(number)));
      acts.addAll(parsed(parser, folder.resolve(number + ".rus.txt"), russian(number)));
    }
    return acts;
  }

  private static List<Act> parsed(ActParser parser, Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return parser.parse(file).acts();
  }

  private static String russian(int number) {
    String repeal =
        number % 5 == 0
            ? "2. Признать утратившим силу приказ Министра финансов Республики Казахстан от 6 мая"
                + " 2019 года № "
                + (number - 1)
                + "."
            : "2. Хранить бланки в несгораемых шкафах.";
    return String.format(
        Locale.ROOT,
        """
        О хранении бланков %d-й очереди
        Приказ Министра финансов Республики Казахстан от 6 мая 2019 года № %d
        ПРИКАЗЫВАЮ:
        1. Сверять остатки бланков %d-й очереди каждый квартал.
        %s
        3. Настоящий приказ вводится в действие со дня подписания.
        Министр финансов    А. Тестов
        """,
        number,
        number,
        number,
        repeal);
  }

  private static String kazakh(int number) {
    String repeal =
        number % 5 == 0
            ? "2. Қазақстан Республикасы Қаржы министрінің 2019 жылғы 6 мамырдағы № "
                + (number - 1)
                + " бұйрығының күші жойылды деп танылсын."
            : "2. Бланктер жанбайтын шкафтарда сақталсын.";
    return String.format(
        Locale.ROOT,
        """
        %d-кезектегі бланктерді сақтау туралы
        Қазақстан Республикасы Қаржы министрінің 2019 жылғы 6 мамырдағы № %d бұйрығы
        БҰЙЫРАМЫН:
        1. %d-кезектегі бланктердің қалдықтары әр тоқсанда салыстырылсын.
        %s
        3. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.
        Қаржы министрі    А. Тестов
        """,
        number,
        number,
        number,
        repeal);
  }
}
