package kz.zannama.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zannama.language.KazakhGenitive;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.text.WordTable;

/// The words that are printed around an act in its language, from `page-words.tsv`: «Статья 5.»,
/// «5-бап.».
enum Words {
  KAZAKH(1, MessageLanguage.KK),
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

  static Words of(Language language) {
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

  String contents() {
    return say("contents");
  }

  String note() {
    return say("note");
  }

  String picture() {
    return say("picture");
  }

  String table() {
    return say("table");
  }

  /// What a link to a place of the page is called: «Ссылка на это место: пункт 3».
  String here(String element) {
    return say("here", ProvisionPhrase.in(Messages.in(messages)).of(new ElementId(element)));
  }

  /// «Приложение 2», «2-қосымша».
  String annex(String number) {
    return number.isEmpty() ? say("annex.only") : say("annex", number);
  }

  /// «12 марта 2019 года», «2019 жылғы 12 наурыздағы».
  String date(LocalDate date) {
    String month = say("month." + date.getMonthValue());
    return say("date", date.getDayOfMonth(), month, date.getYear());
  }

  /// The number of a provision as it is printed: «Статья 5.», «3-тарау.», «2)».
  String number(ProvisionKind kind, String number) {
    return say("number." + kind, number);
  }

  /// «постановление», «қаулы».
  String type(ActType type) {
    return say("type." + type);
  }

  /// Type, issuers, date and number in one line, as acts print them.
  String line(Requisites facts) {
    String issuers = String.join(", ", facts.issuers());
    return say(
            "line",
            say("owned." + facts.type()),
            this == KAZAKH ? KazakhGenitive.of(issuers) : issuers,
            facts.adopted().map(date -> say("adopted", date(date))).orElse(""),
            facts.number().map(NUMBER::concat).orElse(""))
        .replaceAll(" {2,}", " ")
        .strip();
  }

  /// What is known of an act's force, in words of the language.
  StatusPhrase status() {
    return StatusPhrase.in(Messages.in(messages));
  }
}
