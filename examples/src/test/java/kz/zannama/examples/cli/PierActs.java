package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A resolution and others that change it for a time, are put off, or are repealed before their
/// day; in one language each.
final class PierActs {
  static final String RUSSIAN =
      """
      %s

      Постановление акимата города Рудного Костанайской области от %s № %s

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      %s

      Аким города	|	Б. Гайязов
      """;
  static final String KAZAKH =
      """
      %s

      Қостанай облысы Рудный қаласы әкімдігінің %s № %s қаулысы

      Рудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      %s

      Қала әкімі	|	Б. Ғаязов
      """;

  private PierActs() {}

  /// Puts the acts in Russian into an index below a folder and gives the index's path.
  static String russian(Session session, Path folder) throws IOException {
    String name = "постановление акимата города Рудного Костанайской области от ";
    String piers = name + "3 февраля 2020 года № 7 \"О причалах\"";
    String change = "О внесении изменений в постановление";
    String signed = "2. Настоящее постановление вводится в действие со дня его подписания.";
    return index(
        session,
        folder.resolve("ru"),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            "О причалах",
            "3 февраля 2020 года",
            "7",
            """
            1. Причалы открыты с апреля.

            2. Плата за стоянку не берется.

            3. Лодки осматривает отдел порта.

            4. Настоящее постановление вводится в действие со дня его подписания.\
            """),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            change,
            "5 мая 2021 года",
            "20",
            "1. Внести в "
                + piers
                + " следующее изменение:\n\nв пункте 1 слово \"апреля\" заменить словом"
                + " \"июня\".\n\n2. Настоящее постановление вводится в действие с 1 июня 2021 года"
                + " и действует до 1 января 2022 года."),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            change,
            "2 августа 2021 года",
            "30",
            "1. Внести в "
                + piers
                + " следующее изменение:\n\nпункт 2 исключить.\n\n2. Настоящее постановление"
                + " вводится в действие с 1 января 2023 года."),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            "О признании утратившим силу постановления",
            "4 октября 2021 года",
            "31",
            "1. Признать утратившим силу "
                + name
                + "2 августа 2021 года № 30 \"О внесении изменений в постановление\".\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            change,
            "1 марта 2022 года",
            "50",
            "1. Внести в "
                + piers
                + " следующие изменения:\n\n1) в пункте 3 слово \"отдел\" заменить словом"
                + " \"управление\";\n\n2) пункт 2 исключить.\n\n2. Настоящее постановление"
                + " вводится в действие с 1 июля 2022 года."),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            change,
            "1 июня 2022 года",
            "51",
            "1. Внести в "
                + name
                + "1 марта 2022 года № 50 \"О внесении изменений в постановление\" следующие"
                + " изменения:\n\nподпункт 2) пункта 1 исключить;\n\nв пункте 2 слова \"1 июля"
                + " 2022 года\" заменить словами \"1 октября 2022 года\".\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            "О признании утратившим силу постановления",
            "3 мая 2023 года",
            "60",
            "1. Признать утратившим силу "
                + piers
                + ".\n\n2. Настоящее постановление вводится в действие с 1 января 2024 года."),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            "О признании утратившим силу постановления",
            "4 сентября 2023 года",
            "61",
            "1. Признать утратившим силу "
                + name
                + "3 мая 2023 года № 60 \"О признании утратившим силу постановления\".\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            RUSSIAN,
            "О маяках",
            "5 июля 2024 года",
            "70",
            "1. Зажигать маяки с вечера.\n\n" + signed));
  }

  /// Puts the acts in Kazakh into an index below a folder and gives the index's path.
  static String kazakh(Session session, Path folder) throws IOException {
    String name = "Қостанай облысы Рудный қаласы әкімдігінің ";
    String piers = name + "2020 жылғы 3 ақпандағы № 7 \"Айлақтар туралы\" қаулысы";
    String change = "Қаулыға өзгерістер енгізу туралы";
    String end = "Қаулының күші жойылды деп тану туралы";
    String signed = "2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.";
    return index(
        session,
        folder.resolve("kk"),
        String.format(
            Locale.ROOT,
            KAZAKH,
            "Айлақтар туралы",
            "2020 жылғы 3 ақпандағы",
            "7",
            """
            1. Айлақтар сәуірден бастап ашық.

            2. Тұрақ үшін ақы алынбайды.

            3. Қайықтарды порт бөлімі тексереді.

            4. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.\
            """),
        String.format(
            Locale.ROOT,
            KAZAKH,
            change,
            "2021 жылғы 5 мамырдағы",
            "20",
            "1. "
                + piers
                + "на мынадай өзгеріс енгізілсін:\n\n1-тармақтағы \"сәуірден\" деген сөз"
                + " \"маусымнан\" деген сөзбен ауыстырылсын.\n\n2. Осы қаулы 2021 жылғы 1"
                + " маусымнан бастап қолданысқа енгізіледі және 2022 жылғы 1 қаңтарға дейін"
                + " қолданыста болады."),
        String.format(
            Locale.ROOT,
            KAZAKH,
            change,
            "2021 жылғы 2 тамыздағы",
            "30",
            "1. "
                + piers
                + "на мынадай өзгеріс енгізілсін:\n\n2-тармақ алып тасталсын.\n\n2. Осы қаулы 2023"
                + " жылғы 1 қаңтардан бастап қолданысқа енгізіледі."),
        String.format(
            Locale.ROOT,
            KAZAKH,
            end,
            "2021 жылғы 4 қазандағы",
            "31",
            "1. "
                + name
                + "2021 жылғы 2 тамыздағы № 30 \"Қаулыға өзгерістер енгізу туралы\" қаулысының күші"
                + " жойылды деп танылсын.\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            KAZAKH,
            change,
            "2022 жылғы 1 наурыздағы",
            "50",
            "1. "
                + piers
                + "на мынадай өзгерістер енгізілсін:\n\n1) 3-тармақтағы \"бөлімі\" деген сөз"
                + " \"басқармасы\" деген сөзбен ауыстырылсын;\n\n2) 2-тармақ алып тасталсын.\n\n2."
                + " Осы қаулы 2022 жылғы 1 шілдеден бастап қолданысқа енгізіледі."),
        String.format(
            Locale.ROOT,
            KAZAKH,
            change,
            "2022 жылғы 1 маусымдағы",
            "51",
            "1. "
                + name
                + "2022 жылғы 1 наурыздағы № 50 \"Қаулыға өзгерістер енгізу туралы\" қаулысына"
                + " мынадай өзгерістер енгізілсін:\n\n1-тармақтың 2) тармақшасы алып"
                + " тасталсын;\n\n2-тармақтағы \"2022 жылғы 1 шілдеден\" деген сөздер \"2022 жылғы"
                + " 1 қазаннан\" деген сөздермен ауыстырылсын.\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            KAZAKH,
            end,
            "2023 жылғы 3 мамырдағы",
            "60",
            "1. "
                + piers
                + "ның күші жойылды деп танылсын.\n\n2. Осы қаулы 2024 жылғы 1 қаңтардан бастап"
                + " қолданысқа енгізіледі."),
        String.format(
            Locale.ROOT,
            KAZAKH,
            end,
            "2023 жылғы 4 қыркүйектегі",
            "61",
            "1. "
                + name
                + "2023 жылғы 3 мамырдағы № 60 \"Қаулының күші жойылды деп тану туралы\" қаулысының"
                + " күші жойылды деп танылсын.\n\n"
                + signed),
        String.format(
            Locale.ROOT,
            KAZAKH,
            "Шамшырақтар туралы",
            "2024 жылғы 5 шілдедегі",
            "70",
            "1. Шамшырақтар кешкісін жағылсын.\n\n" + signed));
  }

  /// Puts some acts into an index below a folder and gives the index's path.
  static String index(Session session, Path folder, String... acts) throws IOException {
    Files.createDirectories(folder);
    String index = folder.resolve("index").toString();
    List<String> command = new ArrayList<>(List.of("index", "--index", index));
    for (int i = 0; i < acts.length; i++) {
      command.add(Files.writeString(folder.resolve(i + ".txt"), acts[i]).toString());
    }
    session.run(command.toArray(String[]::new));
    return index;
  }
}
