package kz.zannama.examples.collision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An act in both languages.
///
/// @param key the id that it must get
/// @param mark what its texts alone say
/// @param kazakh the Kazakh text
/// @param russian the Russian text
record Twins(String key, String mark, String kazakh, String russian) {

  /// A decision of a local body.
  ///
  /// @param body its key
  /// @param kazakhIssuer its name in the genitive: «Жамбыл ауданы әкімінің»
  /// @param russianIssuer its name in the genitive: «акима Жамбылского района»
  static Twins decision(String body, LocalDate day, String kazakhIssuer, String russianIssuer) {
    return of(
        "decision/" + body,
        day,
        kazakhIssuer + " %s шешімі",
        "Решение " + russianIssuer + " %s",
        "ШЕШІМ ҚАБЫЛДАДЫ:",
        "РЕШИЛ:");
  }

  /// An order of a body of the republic.
  static Twins order(String body, LocalDate day, String kazakhIssuer, String russianIssuer) {
    return of(
        "order/" + body,
        day,
        kazakhIssuer + " %s бұйрығы",
        "Приказ " + russianIssuer + " %s",
        "БҰЙЫРАМЫН:",
        "ПРИКАЗЫВАЮ:");
  }

  private static Twins of(
      String typeAndBody,
      LocalDate day,
      String kazakhHead,
      String russianHead,
      String kazakhWord,
      String russianWord) {
    String mark = "(" + typeAndBody + ")";
    String kazakh =
        String.format(
            Locale.ROOT,
            """
            Жұмыс тобын құру туралы

            %s

            %s

            1. Жұмыс тобы құрылсын %s.

            2. Құжат қол қойылған күнінен бастап қолданысқа енгізіледі.
            """,
            String.format(
                Locale.ROOT, kazakhHead, date(day, "yyyy 'жылғы' d MMMM", "kk") + "дағы № 34/1"),
            kazakhWord,
            mark);
    String russian =
        String.format(
            Locale.ROOT,
            """
            О создании рабочей группы

            %s

            %s

            1. Создать рабочую группу %s.

            2. Документ вводится в действие со дня его подписания.
            """,
            String.format(
                Locale.ROOT,
                russianHead,
                "от " + date(day, "d MMMM yyyy 'года'", "ru") + " № 34/1"),
            russianWord,
            mark);
    return new Twins(typeAndBody + "/" + day + "/34_1", mark, kazakh, russian);
  }

  private static String date(LocalDate day, String pattern, String language) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(day);
  }
}
