package kz.zannama.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import kz.zannama.model.Language;

/// An act of a random corpus of editions. Of each unit only the seed of its words is kept, so that
/// many acts fit into memory.
final class GeneratedAct {
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final int ARTICLES_A_CHAPTER = 20;

  /// What an act is like; the sizes are those of a text in one language.
  enum Kind {
    /// 2 to 6 kB, one to eight editions.
    DECISION,
    /// Rules as an annex, 10 to 60 kB, one to fourteen editions.
    ORDER,
    /// Articles in one file, 50 to 250 kB, eight to sixty editions.
    LAW,
    /// Articles in parts, half a megabyte to five, forty to 166 editions.
    CODE
  }

  private final long seed;
  private final int number;
  private final Kind kind;
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();

  /// A paragraph or an article.
  ///
  /// @param seed of its words
  /// @param edition the edition in which it was worded so
  private record Unit(long seed, int edition) {}

  GeneratedAct(long seed, int number) {
    this.seed = seed * 1_000_003 + number;
    this.number = number;
    Random random = new Random(this.seed);
    this.kind = kind(number);
    int editions =
        switch (kind) {
          case DECISION -> 1 + random.nextInt(8);
          case ORDER -> 1 + random.nextInt(14);
          case LAW -> 8 + random.nextInt(53);
          case CODE -> new int[] {40, 80, 120, 166}[number / 1_000 % 4];
        };
    int size =
        switch (kind) {
          case DECISION -> 5 + random.nextInt(10);
          case ORDER -> 25 + random.nextInt(125);
          case LAW -> 40 + random.nextInt(160);
          case CODE -> new int[] {250, 500, 1_000, 2_500}[number / 1_000 % 4];
        };
    for (int at = 0; at < size; at++) {
      units.add(new Unit(random.nextLong(), 0));
    }
    LocalDate day = FIRST.plusDays(random.nextInt(4_000));
    for (int edition = 0; edition < editions; edition++) {
      days.add(day);
      day = day.plusDays(20 + random.nextInt(2 * Math.max(1, 7_000 / editions - 20)));
    }
  }

  /// One in a thousand is a code, one in fifty a law, two in five an order.
  private static Kind kind(int number) {
    if (number % 1_000 == 40) {
      return Kind.CODE;
    }
    if (number % 50 == 0) {
      return Kind.LAW;
    }
    return number % 5 < 2 ? Kind.ORDER : Kind.DECISION;
  }

  boolean isInParts() {
    return kind == Kind.CODE;
  }

  /// The days of its editions.
  List<LocalDate> days() {
    return List.copyOf(days);
  }

  /// Whether it goes in the end.
  boolean goes() {
    return number % 20 == 0;
  }

  String path() {
    LocalDate adopted = days.getFirst();
    String tier =
        switch (kind) {
          case DECISION, ORDER -> "06-government";
          case LAW -> "03-laws";
          case CODE -> "02-codes";
        };
    return String.format(
        Locale.ROOT,
        "%s/%d/%02d%02d-o-lodkakh-%d",
        tier,
        adopted.getYear(),
        adopted.getMonthValue(),
        adopted.getDayOfMonth(),
        50_000 + number);
  }

  /// Words one to three units anew, of laws up to ten.
  void change(int edition) {
    Random random = new Random(seed + edition);
    int most = kind == Kind.LAW || kind == Kind.CODE ? 10 : 3;
    for (int times = 1 + random.nextInt(most); times > 0; times--) {
      units.set(random.nextInt(units.size()), new Unit(random.nextLong(), edition));
    }
  }

  /// The files as they stand, by their names.
  Map<String, String> files(int edition) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("meta.yaml", meta(edition));
    for (Language language : Language.values()) {
      String name = language == Language.KAZAKH ? "kaz" : "rus";
      if (isInParts()) {
        parts(name, language, files);
      } else {
        files.put(name + ".md", head(language) + body(language, 0, units.size()));
      }
    }
    return files;
  }

  private void parts(String name, Language language, Map<String, String> files) {
    StringBuilder contents = new StringBuilder(head(language));
    contents.append("## Части документа\n\n| Часть | Название |\n|---|---|\n");
    for (int from = 0; from < units.size(); from += ARTICLES_A_CHAPTER) {
      int chapter = from / ARTICLES_A_CHAPTER + 1;
      String part = String.format(Locale.ROOT, "ch%03d", chapter);
      String heading = chapter(language, chapter);
      contents.append(
          String.format(Locale.ROOT, "| [`%s`](%s/%s.md) | %s |%n", part, name, part, heading));
      int to = Math.min(units.size(), from + ARTICLES_A_CHAPTER);
      files.put(
          name + "/" + part + ".md",
          "↑ [Вся редакция](../"
              + name
              + ".md)\n\n## "
              + heading
              + "\n\n"
              + body(language, from, to));
    }
    files.put(name + ".md", contents.toString());
  }

  private static String chapter(Language language, int number) {
    return language == Language.KAZAKH
        ? number + "-тарау. Айлақтар мен қайықтар"
        : "Глава " + number + ". Причалы и лодки";
  }

  private String title(Language language) {
    return language == Language.KAZAKH
        ? number + "-порттың қайықтары туралы"
        : "О лодках порта " + number;
  }

  private String head(Language language) {
    String title = "# " + title(language) + "\n\n";
    boolean kazakh = language == Language.KAZAKH;
    return switch (kind) {
      case LAW, CODE -> title;
      case DECISION -> title + enacted(kazakh);
      case ORDER ->
          title
              + enacted(kazakh)
              + (kazakh
                  ? "1. Қоса беріліп отырған Қайықтарды есепке алу қағидалары бекітілсін.\n\n## Қайықтарды"
                      + " есепке алу қағидалары\n\n### 1-тарау. Жалпы ережелер\n\n"
                  : "1. Утвердить прилагаемые Правила учета лодок.\n\n## Правила учета лодок\n\n###"
                      + " Глава 1. Общие положения\n\n");
    };
  }

  private static String enacted(boolean kazakh) {
    return kazakh
        ? "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n\n"
        : "Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:\n\n";
  }

  private String body(Language language, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < to; at++) {
      Unit unit = units.get(at);
      if (kind == Kind.LAW || kind == Kind.CODE) {
        article(text, language, at + 1, unit);
      } else {
        text.append(at + 1).append(". ");
        text.append(GeneratedText.sentence(unit.seed(), language)).append("\n\n");
      }
      if (unit.edition() > 0) {
        text.append(note(language, at + 1, unit.edition())).append("\n\n");
      }
    }
    return text.toString();
  }

  private void article(StringBuilder text, Language language, int article, Unit unit) {
    text.append("<a id=\"st").append(article).append("\"></a>\n\n### ");
    text.append(
        language == Language.KAZAKH
            ? article + "-бап. Айлақты пайдалану\n\n"
            : "Статья " + article + ". Пользование причалом\n\n");
    for (int paragraph = 1; paragraph <= (kind == Kind.LAW ? 3 : 5); paragraph++) {
      text.append(paragraph).append(". ");
      text.append(GeneratedText.sentence(unit.seed() + paragraph, language)).append("\n\n");
    }
  }

  private String note(Language language, int unit, int edition) {
    LocalDate day = days.get(edition);
    String printed =
        String.format(
            Locale.ROOT,
            "%02d.%02d.%d № %d",
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear(),
            causing(edition));
    boolean law = kind == Kind.LAW || kind == Kind.CODE;
    if (language == Language.KAZAKH) {
      return "> *Ескерту. "
          + unit
          + (law ? "-бап" : "-тармақ")
          + " жаңа редакцияда - ҚР Үкіметінің "
          + printed
          + " қаулысымен.*";
    }
    return "> *Сноска. "
        + (law ? "Статья " : "Пункт ")
        + unit
        + " в редакции постановления Правительства РК от "
        + printed
        + ".*";
  }

  /// Acts change several others: 300 of them are named in all.
  private int causing(int edition) {
    return 1_000 + (number * 40 + edition) % 300;
  }

  private String meta(int edition) {
    LocalDate adopted = days.getFirst();
    LocalDate day = days.get(edition);
    String form =
        switch (kind) {
          case DECISION, ORDER -> "Постановление Правительства Республики Казахстан";
          case LAW -> "Закон Республики Казахстан";
          case CODE -> "Кодекс Республики Казахстан";
        };
    String cause =
        edition == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "caused_by: {code: '%d', requisite: Постановление Правительства Республики"
                    + " Казахстан от %s года № %d}%n",
                causing(edition),
                printed(day),
                causing(edition));
    return String.format(
            Locale.ROOT,
            """
            act_code: '%d'
            requisite: '%s от %s года № %d'
            title: {rus: '%s', kaz: '%s'}
            approved_on: %s
            version_date: {kaz: %s, rus: %s}
            """,
            50_000 + number,
            form,
            printed(adopted),
            number,
            title(Language.RUSSIAN),
            title(Language.KAZAKH),
            adopted,
            day,
            day)
        + cause;
  }

  private static String printed(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + GeneratedText.month(day.getMonthValue())
        + " "
        + day.getYear();
  }
}
