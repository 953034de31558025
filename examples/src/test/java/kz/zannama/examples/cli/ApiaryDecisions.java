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

  private ApiaryDecisions() {}

  /// Puts both into an index below a folder and gives the index's path.
  static String index(Session session, Path folder) throws IOException {
    String index = folder.resolve("index").toString();
    Path first = Files.writeString(folder.resolve("1.txt"), DECISION);
    Path second = Files.writeString(folder.resolve("2.txt"), REPEAL);
    session.run("index", "--index", index, first.toString(), second.toString());
    return index;
  }
}
