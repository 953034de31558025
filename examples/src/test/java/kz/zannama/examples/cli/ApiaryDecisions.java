package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A decision and the one that repeals it, in an index that several commands are tried on.
final class ApiaryDecisions {
  private static final String DECISION =
      """
      О пасеках района

      Решение Шортандинского районного маслихата от 5 марта 2021 года № 41-2

      Шортандинский районный маслихат РЕШИЛ:

      1. Утвердить перечень пасек.

      2. Владельцам пасек:

      1) ставить ульи на южных склонах;

      2) окапывать пасеки к осени.

      3. Настоящее решение вводится в действие со дня его подписания.

      Секретарь маслихата	|	Б. Омаров
      """;
  private static final String REPEAL =
      """
      О признании утратившим силу решения

      Решение Шортандинского районного маслихата от 7 апреля 2022 года № 52-1

      Шортандинский районный маслихат РЕШИЛ:

      1. Признать утратившим силу решение Шортандинского районного маслихата от 5 марта 2021 года № 41-2 "О пасеках района".

      2. Настоящее решение вводится в действие с 1 мая 2022 года.

      Секретарь маслихата	|	Б. Омаров
      """;

  private static final String AMENDMENT =
      """
      О внесении изменений в решение

      Решение Шортандинского районного маслихата от 1 июня 2021 года № 44-3

      Шортандинский районный маслихат РЕШИЛ:

      1. Внести в решение Шортандинского районного маслихата от 5 марта 2021 года № 41-2 "О пасеках района" следующие изменения:

      в подпункте 1) пункта 2 слово "южных" заменить словом "солнечных";

      подпункт 2) пункта 2 исключить;

      пункт 9 исключить.

      2. Настоящее решение вводится в действие со дня его подписания.

      Секретарь маслихата	|	Б. Омаров
      """;

  private ApiaryDecisions() {}

  /// Puts the decision and one that changes it into an index below a folder.
  static String amended(Session session, Path folder) throws IOException {
    String index = folder.resolve("amended").toString();
    Path first = Files.writeString(folder.resolve("1.txt"), DECISION);
    Path second = Files.writeString(folder.resolve("3.txt"), AMENDMENT);
    session.run("index", "--index", index, first.toString(), second.toString());
    return index;
  }

  /// Puts both into an index below a folder and gives the index's path.
  static String index(Session session, Path folder) throws IOException {
    String index = folder.resolve("index").toString();
    Path first = Files.writeString(folder.resolve("1.txt"), DECISION);
    Path second = Files.writeString(folder.resolve("2.txt"), REPEAL);
    session.run("index", "--index", index, first.toString(), second.toString());
    return index;
  }
}
