package kz.zannama.export.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.history.ActLink;
import kz.zannama.history.LinkedAct;
import kz.zannama.message.BodyPhrase;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.message.ProvisionPhrase;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;

/// What pages say, in the language of a reader; days as its readers write them.
public final class PageWords {
  // Specimen: 2019-01-15
  private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private final MessageLanguage language;
  private final Messages messages;

  private PageWords(MessageLanguage language) {
    this.language = language;
    this.messages = Messages.in(language);
  }

  /// The words of a language.
  public static PageWords in(MessageLanguage language) {
    return new PageWords(language);
  }

  /// The catalogue's phrases, with days as the catalogue writes them.
  public Messages messages() {
    return messages;
  }

  /// The language of the reader.
  public MessageLanguage language() {
    return language;
  }

  /// The language of acts that the reader reads: for those of English the Kazakh one.
  public Language read() {
    return language == MessageLanguage.RU ? Language.RUSSIAN : Language.KAZAKH;
  }

  /// The code of the language: `ru`.
  public String code() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /// A phrase of the catalogue.
  public String say(String key, Object... values) {
    return withDays(messages.say(key, values));
  }

  /// A value of a closed set.
  public String value(Enum<?> value) {
    return messages.value(value);
  }

  /// A day: 15.01.2019, in English 2019-01-15.
  public String day(LocalDate day) {
    return withDays(day.toString());
  }

  /// A phrase of the catalogue with its days as readers write them.
  public String withDays(String phrase) {
    return switch (language) {
      case KK, RU -> DAY.matcher(phrase).replaceAll("$3.$2.$1");
      case EN -> phrase;
    };
  }

  /// The phrases for what is known of an act's force.
  public StatusPhrase statuses() {
    return StatusPhrase.in(messages);
  }

  /// A part of an act: «статья 39, пункт 2».
  public String provision(ElementId id) {
    return ProvisionPhrase.in(messages).of(id);
  }

  /// A body by its key.
  public String body(String key) {
    return BodyPhrase.in(language).body(key);
  }

  /// A place by its key.
  public String place(String key) {
    return BodyPhrase.in(language).place(key);
  }

  /// A language by its own name.
  public String name(Language text) {
    return say("page.text." + text.code());
  }

  /// An act in few words: «приказ от 05.06.2020 № 204».
  public String act(ActType type, Optional<LocalDate> adopted, Optional<String> number) {
    String day = adopted.map(date -> say("page.act.day", date)).orElse("");
    String named = number.map(printed -> say("page.act.number", printed)).orElse("");
    return say("page.act", value(type), day, named).replaceAll(" {2,}", " ").strip();
  }

  /// An act in few words.
  public String act(LinkedAct act) {
    return act(act.type(), act.adopted(), act.number());
  }

  /// The language of the title that is shown of an act.
  public Language titled(LinkedAct act) {
    return act.titled(read());
  }

  /// The title of an act in the language that its readers read, if it has one.
  public String title(LinkedAct act) {
    return act.title(read());
  }

  /// An act as a text of it names it.
  public String act(Requisites facts) {
    return act(facts.type(), facts.adopted(), facts.number());
  }

  /// An act as another cites it.
  public String act(Citation cited) {
    return act(cited.type(), cited.adopted(), cited.number());
  }

  /// The act at the other end of a link.
  public String act(ActLink link) {
    return link.other().map(this::act).orElseGet(() -> act(link.citation()));
  }

  /// A phrase as the beginning of a line.
  public static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
