package kz.zannama.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Parsed;

/// A resolution with markup in its words, and one that changes it: one of its changes fits, the
/// other one names words that are not there. In both languages.
public final class HarbourActs {
  public static final String ID = "resolution/akimat/kostanay/rudny-city/2021-05-04/317";
  public static final String CHANGING = "resolution/akimat/kostanay/rudny-city/2024-02-01/15";

  /// What is no title of an act.
  static final String MARKUP = " <script>alert(1)</script> & катеров";

  private static final String RUSSIAN =
      """
      Об учете лодок <script>alert(1)</script> & катеров

      Постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Утвердить правила учета лодок "<b>Волна</b>".

      2. Лодки учитывает управление порта.

      3. Срок учета 10 дней.

      4. Настоящее постановление вводится в действие со дня его подписания.

      Аким города	|	Б. Гайязов
      """;
  private static final String KAZAKH =
      """
      Қайықтарды есепке алу туралы

      Қостанай облысы Рудный қаласы әкімдігінің 2021 жылғы 4 мамырдағы № 317 қаулысы

      Рудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Қайықтарды есепке алу қағидалары бекітілсін.

      2. Қайықтарды порт басқармасы есепке алады.

      3. Есепке алу мерзімі 20 күн.

      4. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      Қала әкімі	|	Б. Ғаязов
      """;
  private static final String CHANGING_RUSSIAN =
      """
      О внесении изменений в постановление

      Постановление акимата города Рудного Костанайской области от 1 февраля 2024 года № 15

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317 "Об учете лодок" следующие изменения:

      в пункте 2 слово "управление" заменить словом "служба";

      в пункте 3 слово "месяц" заменить словом "квартал".

      2. Настоящее постановление вводится в действие со дня его подписания.

      Аким города	|	Б. Гайязов
      """;
  private static final String CHANGING_KAZAKH =
      """
      Қаулыға өзгеріс енгізу туралы

      Қостанай облысы Рудный қаласы әкімдігінің 2024 жылғы 1 ақпандағы № 15 қаулысы

      Рудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Қостанай облысы Рудный қаласы әкімдігінің 2021 жылғы 4 мамырдағы № 317 "Қайықтарды есепке алу туралы" қаулысына мынадай өзгеріс енгізілсін:

      2-тармақтағы "басқармасы" деген сөз "қызметі" деген сөзбен ауыстырылсын.

      2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      Қала әкімі	|	Б. Ғаязов
      """;

  /// Where the acts of the tests are.
  public static final Path TESTDATA =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "acts");

  private HarbourActs() {}

  /// Puts them into an index, and the acts of the tests, too.
  public static void putInto(ActIndex index, Path folder) throws IOException {
    putInto(index, folder, text -> text);
  }

  /// The same with the Russian text of the resolution changed.
  static void putInto(ActIndex index, Path folder, UnaryOperator<String> change)
      throws IOException {
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("harbour.rus.txt"), change.apply(RUSSIAN)),
            Files.writeString(folder.resolve("harbour.kaz.txt"), KAZAKH),
            Files.writeString(folder.resolve("changing.rus.txt"), CHANGING_RUSSIAN),
            Files.writeString(folder.resolve("changing.kaz.txt"), CHANGING_KAZAKH));
    try (Stream<Path> acts = Files.list(TESTDATA);
        ActIndexWriter writer = index.writer()) {
      List<Path> all =
          Stream.concat(
                  files.stream(), acts.filter(file -> !file.toString().endsWith(".gz")).sorted())
              .toList();
      for (ParseOutcome outcome : ActParser.create().parseAll(all)) {
        if (outcome instanceof Parsed parsed) {
          for (Act act : parsed.result().acts()) {
            writer.put(act);
          }
        }
      }
    }
  }
}
