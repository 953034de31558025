package kz.zannama.export.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zannama.language.KazakhCases;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.text.WordTable;

/// The words that are printed around an act in its language, from `page-words.tsv`: «Статья 5.»,
/// «5-бап.».
public enum Words {
  /// «5-бап.»
  KAZAKH(1, MessageLanguage.KK),
  /// «Статья 5.»
  RUSSIAN(2, MessageLanguage.RU);

  private static final String NUMBER = "№ ";

  private final Map<String, String> printed;
  private final MessageLanguage messages;

  Words(int column, MessageLanguage messages) {
    this.printed =
        WordTable.rows(Words.class, "page-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[column]));
    this.messages = messages;
  }

  /// The words of a language.
  public static Words of(Language language) {
    return switch (language) {
      case KAZAKH -> KAZAKH;
      case RUSSIAN -> RUSSIAN;
    };
  }

  /// What stands under a key of the table, each `{n}` replaced with the value of that place.
  private String say(String key, Object... values) {
    String said = Objects.requireNonNull(printed.get(key), key);
    for (int i = 0; i < values.length; i++) {
      said = said.replace("{" + i + "}", values[i].toString());
    }
    return said;
  }

  /// What stands above a list of the parts: «Оглавление».
  public String contents() {
    return say("contents");
  }

  /// What a note is called: «Сноска».
  public String note() {
    return say("note");
  }

  /// What stands for a picture: «Изображение».
  public String picture() {
    return say("picture");
  }

  /// What a table is called: «Таблица».
  public String table() {
    return say("table");
  }

  /// What a link to a place of the page is called: «Ссылка на это место: пункт 3».
  public String here(String element) {
    return say("here", ProvisionPhrase.in(Messages.in(messages)).of(new ElementId(element)));
  }

  /// The header of an annex: «Приложение 2», «2-қосымша».
  public String annex(String number) {
    return number.isEmpty() ? say("annex.only") : say("annex", number);
  }

  /// What stands above an annex: as its source prints it, «Приложение 1 к приказу …»; where that is
  /// only the act that approves it, «Утверждено приказом …», «… бұйрығымен бекітілген».
  public String annex(Annex annex) {
    return annex
        .of()
        .map(Citation::text)
        .map(printed -> saysWhat(printed) ? printed : say("approved", printed))
        .orElseGet(() -> annex(annex.number().orElse("")));
  }

  private boolean saysWhat(String header) {
    return header.contains(say("annex.only"))
        || header.toLowerCase(Locale.ROOT).startsWith(say("approved.begin"));
  }

  /// «12 марта 2019 года», «2019 жылғы 12 наурыздағы».
  public String date(LocalDate date) {
    String month = say("month." + date.getMonthValue());
    return say("date", date.getDayOfMonth(), month, date.getYear());
  }

  /// The number of a provision as it is printed: «Статья 5.», «3-тарау.», «2)».
  public String number(ProvisionKind kind, String number) {
    return say("number." + kind, number);
  }

  /// «постановление», «қаулы».
  public String type(ActType type) {
    return say("type." + type);
  }

  /// Type, issuers, date and number in one line, as acts print them.
  public String line(Requisites facts) {
    String issuers = String.join(", ", facts.issuers());
    return say(
            "line",
            say("owned." + facts.type()),
            this == KAZAKH ? KazakhCases.genitive(issuers) : issuers,
            facts.adopted().map(date -> say("adopted", date(date))).orElse(""),
            facts.number().map(NUMBER::concat).orElse(""))
        .replaceAll(" {2,}", " ")
        .strip();
  }

  /// The registration in one line, as it is printed: «Зарегистрировано Министерством юстиции
  /// Республики Казахстан 10 июня 2020 года № 20812», «… Әділет министрлігі 2020 жылғы 10 маусымда
  /// № 20812 болып тіркелді».
  public String registered(Registration it) {
    return say(
            "registered",
            it.authority().map(this::registrar).orElse(""),
            it.date().map(this::day).orElse(""),
            it.number())
        .replaceAll(" {2,}", " ")
        .strip();
  }

  /// The authority as the one by which is registered; only its first word changes.
  private String registrar(String authority) {
    for (String body : List.of("ministry", "department", "directorate")) {
      String[] forms = say("registrar." + body).split(" ", -1);
      if (forms.length == 2 && authority.startsWith(forms[0] + " ")) {
        return forms[1] + authority.substring(forms[0].length());
      }
    }
    return authority;
  }

  /// The day of an event: in Kazakh «2020 жылғы 10 маусымда», without the ending that makes it an
  /// attribute.
  private String day(LocalDate date) {
    String attribute = date(date);
    return this == KAZAKH ? attribute.substring(0, attribute.length() - 2) : attribute;
  }

  /// What stands above those who agreed: «"СОГЛАСОВАНО"».
  public String agreed() {
    return say("agreed");
  }

  /// That a copy is not official.
  public String unofficial() {
    return say("unofficial");
  }

  /// What is known of an act's force, in words of the language.
  public StatusPhrase status() {
    return StatusPhrase.in(Messages.in(messages));
  }
}
