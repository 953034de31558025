package kz.zannama.parser.benchmark;

import java.util.List;
import kz.zannama.model.Language;

/// What stands around the provisions of a random act, and around the instructions that change them.
final class RandomFrames {
  private static final String KAZAKH_ACT =
      """
      Көлдерді қорғау қағидаларын бекіту туралы

      Шалқар ауданы әкімдігінің 2020 жылғы 14 ақпандағы № 21 қаулысы

      "Су туралы" Қазақстан Республикасы Кодексінің 31-бабына сәйкес Шалқар ауданының әкімдігі \
      ҚАУЛЫ ЕТЕДІ:

      %s

      Аудан әкімі А. Оспанов
      """;

  private static final String RUSSIAN_ACT =
      """
      Об утверждении Правил охраны озер

      Постановление акимата Шалкарского района от 14 февраля 2020 года № 21

      В соответствии со статьей 31 Кодекса Республики Казахстан "О воде" акимат Шалкарского \
      района ПОСТАНОВЛЯЕТ:

      %s

      Аким района А. Оспанов
      """;

  private static final String KAZAKH_ANNEX =
      """

      Шалқар ауданы әкімдігінің
      2020 жылғы 14 ақпандағы
      № 21 қаулысымен бекітілген

      Көлдерді қорғау қағидалары

      %s
      """;

  private static final String RUSSIAN_ANNEX =
      """

      Утверждены
      постановлением акимата
      Шалкарского района
      от 14 февраля 2020 года № 21

      Правила охраны озер

      %s
      """;

  private static final String KAZAKH_AMENDING =
      """
      Қаулыға өзгерістер енгізу туралы

      Шалқар ауданы әкімдігінің 2021 жылғы 2 наурыздағы № 34 қаулысы

      Шалқар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. "Көлдерді қорғау қағидаларын бекіту туралы" Шалқар ауданы әкімдігінің 2020 жылғы 14 \
      ақпандағы № 21 қаулысына мынадай өзгерістер мен толықтырулар енгізілсін:

      %s

      2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.

      Аудан әкімі А. Оспанов
      """;

  private static final String RUSSIAN_AMENDING =
      """
      О внесении изменений в постановление

      Постановление акимата Шалкарского района от 2 марта 2021 года № 34

      Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата Шалкарского района от 14 февраля 2020 года № 21 "Об \
      утверждении Правил охраны озер" следующие изменения и дополнения:

      %s

      2. Настоящее постановление вводится в действие со дня его подписания.

      Аким района А. Оспанов
      """;

  private RandomFrames() {}

  /// An act with provisions of its own, or in the document that it approves.
  static String act(Language language, boolean annexed, String provisions) {
    boolean kazakh = language == Language.KAZAKH;
    String body =
        kazakh
            ? "1. Қоса беріліп отырған Көлдерді қорғау қағидалары бекітілсін."
            : "1. Утвердить прилагаемые Правила охраны озер.";
    String act = kazakh ? KAZAKH_ACT : RUSSIAN_ACT;
    return annexed
        ? act.replace("%s", body)
            + (kazakh ? KAZAKH_ANNEX : RUSSIAN_ANNEX).replace("%s", provisions)
        : act.replace("%s", provisions);
  }

  /// An act that orders changes, each with the punctuation of the list.
  static String amending(Language language, boolean annexed, List<String> instructions) {
    boolean kazakh = language == Language.KAZAKH;
    String joined = String.join("\n\n", instructions);
    String listed = joined.isEmpty() ? "" : joined.substring(0, joined.length() - 1) + ".";
    String document =
        kazakh
            ? "көрсетілген қаулымен бекітілген Көлдерді қорғау қағидаларында:\n\n"
            : "в Правилах охраны озер, утвержденных указанным постановлением:\n\n";
    return (kazakh ? KAZAKH_AMENDING : RUSSIAN_AMENDING)
        .replace("%s", annexed ? document + listed : listed);
  }
}
