package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A resolution in three editions, as a public corpus of editions keeps them, and one that changes
/// the last of them; in both languages.
final class BoatEditions {
  static final String ID = "resolution/akimat/kostanay/rudny-city/2021-05-04/317";

  private static final String META =
      """
      act_code: '90317'
      requisite: 'Постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317'
      title:
        rus: Об учете лодок
        kaz: Қайықтарды есепке алу туралы
      form: ПОСТ
      approved_on: 2021-05-04
      version_date:
        kaz: %1$s
        rus: %1$s
      source:
        kaz: https://zan.gov.kz/client/#!/doc/90317/kaz/%1$s
        rus: https://zan.gov.kz/client/#!/doc/90317/rus/%1$s
      """;
  private static final String RUSSIAN =
      """
      # Об учете лодок

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Утвердить правила учета лодок.

      2. %s

      %s3. Настоящее постановление вводится в действие со дня его подписания.

      **Аким города**

      **Б. Гайязов**
      """;
  private static final String KAZAKH =
      """
      # Қайықтарды есепке алу туралы

      Рудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Қайықтарды есепке алу қағидалары бекітілсін.

      2. %s

      %s3. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      **Қала әкімі**

      **Б. Ғаязов**
      """;
  private static final String CHANGING_RUSSIAN =
      """
      О внесении изменения в постановление

      Постановление акимата города Рудного Костанайской области от 1 февраля 2024 года № 15

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317 "Об учете лодок" следующее изменение:

      в пункте 2 слово "управление" заменить словом "служба".

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

  private BoatEditions() {}

  /// Puts all into an index below a folder and gives the index's path.
  static String index(Session session, Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    files.add(first(folder));
    files.add(
        edition(
            folder,
            "2022-03-02",
            "Лодки и катера учитывает отдел порта.",
            "> *Сноска. Пункт 2 с изменением, внесенным постановлением акимата города Рудного от"
                + " 02.03.2022 № 88.*\n\n",
            "Қайықтар мен катерлерді порт бөлімі есепке алады.",
            "> *Ескерту. 2-тармаққа өзгеріс енгізілді - Рудный қаласы әкімдігінің 02.03.2022 № 88"
                + " қаулысымен.*\n\n"));
    files.add(
        edition(
            folder,
            "2023-06-05",
            "Лодки и катера учитывает управление порта.",
            "> *Сноска. Пункт 2 в редакции постановления акимата города Рудного от 05.06.2023 №"
                + " 140.*\n\n",
            "Қайықтар мен катерлерді порт басқармасы есепке алады.",
            "> *Ескерту. 2-тармақ жаңа редакцияда - Рудный қаласы әкімдігінің 05.06.2023 № 140"
                + " қаулысымен.*\n\n"));
    files.add(Files.writeString(folder.resolve("changing.rus.txt"), CHANGING_RUSSIAN).toString());
    files.add(Files.writeString(folder.resolve("changing.kaz.txt"), CHANGING_KAZAKH).toString());
    return index(session, folder.resolve("boats"), files);
  }

  /// Puts the edition that the changing act made, which its notes name, and that act into an index
  /// below a folder and gives the index's path.
  static String changed(Session session, Path folder) throws IOException {
    String edition =
        edition(
            folder,
            "2024-02-01",
            "Лодки и катера учитывает служба порта.",
            "> *Сноска. Пункт 2 с изменением, внесенным постановлением акимата города Рудного от"
                + " 01.02.2024 № 15.*\n\n",
            "Қайықтар мен катерлерді порт қызметі есепке алатын болады.",
            "> *Ескерту. 2-тармаққа өзгеріс енгізілді - Рудный қаласы әкімдігінің 01.02.2024 № 15"
                + " қаулысымен.*\n\n");
    Path changing = Files.writeString(folder.resolve("changing.rus.txt"), CHANGING_RUSSIAN);
    Path kazakh =
        Files.writeString(
            folder.resolve("changing.kaz.txt"), CHANGING_KAZAKH.replace("қызметі", "кеңсесі"));
    List<String> files = List.of(edition, changing.toString(), kazakh.toString());
    return index(session, folder.resolve("changed"), files);
  }

  /// Puts the first edition and one of a day far ahead into an index below a folder and gives the
  /// index's path.
  static String coming(Session session, Path folder) throws IOException {
    String coming =
        edition(
            folder,
            "2099-01-01",
            "Лодки учитывает робот порта.",
            "",
            "Қайықтарды порт роботы есепке алады.",
            "");
    return index(session, folder.resolve("coming"), List.of(first(folder), coming));
  }

  private static String index(Session session, Path index, List<String> files) {
    List<String> command = new ArrayList<>(List.of("index", "--index", index.toString()));
    command.addAll(files);
    session.run(command.toArray(String[]::new));
    return index.toString();
  }

  private static String first(Path folder) throws IOException {
    return edition(
        folder,
        "2021-05-04",
        "Лодки учитывает отдел порта.",
        "",
        "Қайықтарды порт бөлімі есепке алады.",
        "");
  }

  private static String edition(
      Path corpus, String day, String russian, String note, String kazakh, String noteInKazakh)
      throws IOException {
    Path folder =
        Files.createDirectories(corpus.resolve(day).resolve("2021/0504-ob-uchete-lodok-90317"));
    Files.writeString(folder.resolve("meta.yaml"), META.replace("%1$s", day));
    Files.writeString(folder.resolve("rus.md"), filled(RUSSIAN, russian, note));
    Files.writeString(folder.resolve("kaz.md"), filled(KAZAKH, kazakh, noteInKazakh));
    return folder.toString();
  }

  private static String filled(String text, String paragraph, String note) {
    return text.replaceFirst("%s", paragraph).replaceFirst("%s", note);
  }
}
