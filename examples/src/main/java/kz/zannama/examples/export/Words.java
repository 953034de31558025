package kz.zannama.examples.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.ProvisionKind;

/// The words of a page in the language of the act: «Статья 5.», «5-бап.».
record Words(String contents, String annex, String note, String picture) {
  private static final List<String> RUSSIAN_MONTHS =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> KAZAKH_MONTHS =
      List.of(
          "қаңтардағы",
          "ақпандағы",
          "наурыздағы",
          "сәуірдегі",
          "мамырдағы",
          "маусымдағы",
          "шілдедегі",
          "тамыздағы",
          "қыркүйектегі",
          "қазандағы",
          "қарашадағы",
          "желтоқсандағы");
  private static final Words RUSSIAN =
      new Words("Оглавление", "Приложение", "Сноска", "Изображение");
  private static final Words KAZAKH = new Words("Мазмұны", "қосымша", "Ескерту", "Сурет");

  static Words of(Language language) {
    return switch (language) {
      case KAZAKH -> KAZAKH;
      case RUSSIAN -> RUSSIAN;
    };
  }

  boolean kazakh() {
    return equals(KAZAKH);
  }

  /// «Приложение 2», «2-қосымша».
  String annex(String printed) {
    if (printed.isEmpty()) {
      return kazakh() ? "Қосымша" : annex;
    }
    return kazakh() ? printed + "-" + annex : annex + " " + printed;
  }

  /// «12 марта 2019 года», «2019 жылғы 12 наурыздағы».
  String date(LocalDate date) {
    String month = (kazakh() ? KAZAKH_MONTHS : RUSSIAN_MONTHS).get(date.getMonthValue() - 1);
    return kazakh()
        ? date.getYear() + " жылғы " + date.getDayOfMonth() + " " + month
        : date.getDayOfMonth() + " " + month + " " + date.getYear() + " года";
  }

  /// The number of a provision as it is printed: «Статья 5.», «3-тарау.», «2)».
  String number(ProvisionKind kind, String number) {
    return switch (kind) {
      case PART -> level(number, "Часть", "бөлік");
      case SECTION -> level(number, "Раздел", "бөлім");
      case SUBSECTION -> level(number, "Подраздел", "кіші бөлім");
      case CHAPTER -> level(number, "Глава", "тарау");
      case SUBCHAPTER -> level(number, "Параграф", "параграф");
      case ARTICLE -> level(number, "Статья", "бап");
      case PARAGRAPH -> number + ".";
      case SUBPARAGRAPH -> number + ")";
      case INDENT -> "";
    };
  }

  private String level(String number, String russian, String kazakhWord) {
    return kazakh() ? number + "-" + kazakhWord + "." : russian + " " + number + ".";
  }

  /// «постановление», «қаулы».
  String type(ActType type) {
    return switch (type) {
      case CONSTITUTION -> "Конституция";
      case CONSTITUTIONAL_LAW -> kazakh() ? "Конституциялық заң" : "Конституционный закон";
      case CODE -> "Кодекс";
      case LAW -> kazakh() ? "Заң" : "Закон";
      case DECREE -> kazakh() ? "Жарлық" : "Указ";
      case RESOLUTION -> kazakh() ? "Қаулы" : "Постановление";
      case NORMATIVE_RESOLUTION -> kazakh() ? "Нормативтік қаулы" : "Нормативное постановление";
      case DECISION -> kazakh() ? "Шешім" : "Решение";
      case ORDER -> kazakh() ? "Бұйрық" : "Приказ";
      case DIRECTIVE -> kazakh() ? "Өкім" : "Распоряжение";
      case OTHER -> kazakh() ? "Құжат" : "Документ";
    };
  }

  /// The type of an act as it stands after its body in Kazakh: «бұйрығы».
  String possessive(ActType type) {
    return switch (type) {
      case CONSTITUTION -> "Конституциясы";
      case CONSTITUTIONAL_LAW -> "Конституциялық заңы";
      case CODE -> "Кодексі";
      case LAW -> "Заңы";
      case DECREE -> "жарлығы";
      case RESOLUTION -> "қаулысы";
      case NORMATIVE_RESOLUTION -> "нормативтік қаулысы";
      case DECISION -> "шешімі";
      case ORDER -> "бұйрығы";
      case DIRECTIVE -> "өкімі";
      case OTHER -> "құжаты";
    };
  }

  /// A Kazakh body in the genitive: «министрлігі» – «министрлігінің».
  String genitive(String body) {
    if (body.isEmpty()) {
      return "";
    }
    String end = body.toLowerCase(Locale.ROOT).replaceAll("[^аәеёиоөуұүыіэюя]++", "");
    boolean front = !end.isEmpty() && "әеиөүіэ".indexOf(end.charAt(end.length() - 1)) >= 0;
    char last = body.charAt(body.length() - 1);
    String first =
        "аәеиоөыіюя".indexOf(last) >= 0 ? "н" : "лрйузжмнң".indexOf(last) >= 0 ? "д" : "т";
    return body + first + (front ? "ің" : "ың");
  }

  /// What is known of an act's force, in words of the language.
  StatusPhrase status() {
    return StatusPhrase.in(Messages.in(kazakh() ? MessageLanguage.KK : MessageLanguage.RU));
  }
}
