package kz.zannama.examples.cli.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.index.SearchHit;
import kz.zannama.message.BodyPhrase;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.message.ReasonPhrase;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Issue;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// What answers for reading say, in a language: the catalogue's phrases, laid out for a terminal.
public final class Phrasing {
  public static final Phrasing ENGLISH = new Phrasing(MessageLanguage.EN);

  private final MessageLanguage language;
  private final Messages messages;

  /// How many letters the longest label of a fact has; 0 before it is needed.
  private int widestFact;

  private Phrasing(MessageLanguage language) {
    this.language = language;
    this.messages = Messages.in(language);
  }

  public static Phrasing in(MessageLanguage language) {
    return language == MessageLanguage.EN ? ENGLISH : new Phrasing(language);
  }

  /// The language.
  public MessageLanguage language() {
    return language;
  }

  /// The language of acts that its readers read: for those of English the Kazakh one.
  public Language read() {
    return language == MessageLanguage.RU ? Language.RUSSIAN : Language.KAZAKH;
  }

  /// The language in which an act that was found is named: the reader's own, if it has a title in
  /// it; for readers of English that of the match.
  public Language titled(SearchHit hit) {
    return language != MessageLanguage.EN && hit.titles().containsKey(read())
        ? read()
        : hit.language();
  }

  /// The catalogue's phrases.
  public Messages messages() {
    return messages;
  }

  /// A phrase with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException if there is no such phrase
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }

  /// A value of a closed set: `partly repealed`.
  public String value(Enum<?> value) {
    return messages.value(value);
  }

  /// A value that an index counts by its key, in words: `DECISION` of the facet `type`, `kyzylorda`
  /// of the facet `region`; a year as it is.
  public String counted(String facet, String value) {
    return switch (facet) {
      case "type" -> named("ActType." + value, value);
      case "status" -> named("State." + value, value);
      case "language" -> named("page.text." + value, value);
      case "body" -> BodyPhrase.in(language).body(value);
      case "region" -> BodyPhrase.in(language).place(value);
      default -> value;
    };
  }

  private String named(String key, String value) {
    return messages.keys().contains(key) ? say(key) : value.toLowerCase(Locale.ROOT);
  }

  /// A fact in a line of its own: ` adopted 2019-03-12`.
  public String fact(String name, String value) {
    String label = say("fact." + name);
    return "  " + label + " ".repeat(widestFact() - label.length() + 2) + value + "\n";
  }

  private int widestFact() {
    if (widestFact == 0) {
      widestFact =
          messages.keys().stream()
              .filter(key -> key.startsWith("fact."))
              .mapToInt(key -> say(key).length())
              .max()
              .orElseThrow();
    }
    return widestFact;
  }

  /// Why something could not be read, as the libraries say it in English, in this language.
  public String reason(String english) {
    int name = english.startsWith("[") ? english.indexOf("] ") : -1;
    return ReasonPhrase.in(language)
        .of(english)
        .orElseGet(() ->
            name < 0
                ? messages.say("problem.unexpected")
                : messages.say("problem.unread", english.substring(1, name)));
  }

  /// An issue in a sentence.
  public String issue(Issue issue) {
    return messages.sentence(issue);
  }

  /// Issues of one kind in a sentence: `A total is not the sum of its parts (3)`.
  public String issues(List<Issue> alike) {
    return alike.size() == 1
        ? issue(alike.getFirst())
        : messages.sentence(alike.getFirst().code()) + " (" + alike.size() + ")";
  }

  /// A status with the act that caused it: `repealed by decision 2019-01-15 № 57`.
  public String status(Status status) {
    return statuses().of(status);
  }

  /// The phrases for what is known of an act's force.
  public StatusPhrase statuses() {
    return StatusPhrase.in(messages);
  }

  /// An act as another names it, in few words: `decision 2019-01-15 № 57`.
  public String cited(Citation act) {
    return statuses().cited(act);
  }

  /// A part of an act in words: `article 39, paragraph 2`.
  public String provision(ElementId id) {
    return ProvisionPhrase.in(messages).of(id);
  }

  /// An act in few words: `decision 2019-01-15 № 57`.
  public String name(ActType type, Optional<LocalDate> adopted, Optional<String> number) {
    return statuses().name(type, adopted, number);
  }
}
