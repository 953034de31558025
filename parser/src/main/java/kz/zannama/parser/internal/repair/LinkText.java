package kz.zannama.parser.internal.repair;

import java.util.regex.Pattern;

/// What the texts of links in acts look like: an act's number, a provision, a kind of act.
final class LinkText {
  private static final double CITATION = 7;
  private static final double KIND = 4;
  private static final double NAMED = 5.5;
  private static final double NUMBER = 2;
  private static final double OTHER = -6;
  private static final double OTHER_WORDS = -8;
  private static final double TORN = -9;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DIGITS = "\\d++(?:-\\d++)*+\\)?";

  private static final String UNIT_RUSSIAN =
      "(?:(?:стать|пункт|подпункт|част|глав|раздел|абзац|приложени|параграф)\\p{L}*+ |ст\\. ?|п\\. ?)"
          + DIGITS;
  private static final String UNIT_KAZAKH =
      DIGITS + "[ -]?+ ?(?:ба[пб]|тарма[қғ]|бөлі[кгм]|қосымша|тарау|абза[цт])\\p{L}*+";
  private static final String KIND_RUSSIAN =
      "(?:закон|кодекс|конституци|приказ|постановлени|решени|указ|правил|распоряжени|стандарт"
          + "|положени)\\p{L}*+";
  private static final String KIND_KAZAKH =
      "(?:заң|кодекс|конституция|бұйры[қғ]|қаулы|шешім|жарлы[қғ]|өкім|қағида|ереже|стандарт"
          + "|қосымша|ба[пб]|тарма[қғ]|бөлі[кг])\\p{L}*+";

  // № 254-VIII · N 315 · № ҚР ДСМ-36 · № 45 бұйрығымен · от 27 июля 2007 года N 315
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:от .{6,20} )?+[№N] ?+(?:ҚР ДСМ ?-? ?)?+[\\p{L}\\d][\\p{L}\\d/.-]*+(?<!\\.)(?: "
              + KIND_KAZAKH
              + ")?+");
  // статьей 35 · пункта 2 статьи 8 · подпунктом 3)
  private static final Pattern UNITS_RUSSIAN =
      Pattern.compile(UNIT_RUSSIAN + "(?: " + UNIT_RUSSIAN + ")*+", FLAGS);
  // 20-бабына · Заңының 6 бабына · 5-бабының 2-тармағының 1) тармақшасына
  private static final Pattern UNITS_KAZAKH =
      Pattern.compile(
          "(?:(?:заң|кодекс|конституция|бұйры[қғ]|қаулы|шешім)\\p{L}*+ )?+"
              + UNIT_KAZAKH
              + "(?: "
              + UNIT_KAZAKH
              + ")*+(?: "
              + DIGITS
              + ")?+",
          FLAGS);
  // "пункта" without its number
  private static final Pattern TORN_UNIT =
      Pattern.compile("(?:.* )?(?:стать|пункт|подпункт|глав|приложени|параграф)\\p{L}{0,3}", FLAGS);
  // Законом · бұйрығымен · қолданысқа енгізіледі, which the official bank links to the date
  private static final Pattern KIND_OF_ACT =
      Pattern.compile(
          KIND_RUSSIAN + "|" + KIND_KAZAKH + "|қолданысқа(?: енгізіледі)?+|енгізіледі", FLAGS);
  // Бюджетный кодекс · Гражданским процессуальным кодексом
  private static final Pattern NAMED_RUSSIAN =
      Pattern.compile(
          "(?:\\p{L}++(?<=[ыи]й|ого|ому|[ыи]м|о[мй]|ая|ую|ые|[ыи]х|[ыи]ми) ){1,2}+" + KIND_RUSSIAN,
          FLAGS);
  // Бюджет кодексінің
  private static final Pattern NAMED_KAZAKH = Pattern.compile("\\p{Lu}\\p{Ll}++ " + KIND_KAZAKH);
  // 22-1 · 5) · 254-VIII · 08.06.2022
  private static final Pattern BARE_NUMBER =
      Pattern.compile(DIGITS + "(?:-[IVXІХ]++)?+|\\d{1,2}\\.\\d{2}\\.\\d{4}");

  private LinkText() {}

  /// Whether a text looks like a citation, not only like a number.
  static boolean isCitation(String text) {
    return plausibility(text) >= KIND;
  }

  /// How likely a text is a link's, in natural logarithms; above 0 it looks like one.
  static double plausibility(String text) {
    if (UNITS_RUSSIAN.matcher(text).matches()
        || UNITS_KAZAKH.matcher(text).matches()
        || SIGNED.matcher(text).matches()) {
      return CITATION;
    }
    if (TORN_UNIT.matcher(text).matches()) {
      return TORN;
    }
    if (KIND_OF_ACT.matcher(text).matches()) {
      return KIND;
    }
    if (NAMED_RUSSIAN.matcher(text).matches() || NAMED_KAZAKH.matcher(text).matches()) {
      return NAMED;
    }
    if (BARE_NUMBER.matcher(text).matches()) {
      return NUMBER;
    }
    return text.indexOf(' ') < 0 ? OTHER : OTHER_WORDS;
  }
}
