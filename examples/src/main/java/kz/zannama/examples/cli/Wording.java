package kz.zannama.examples.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Status;
import org.jspecify.annotations.Nullable;

/// What answers for reading say, in a language: `wording*.properties`, a key per phrase, with the
/// numbered placeholders of [MessageFormat]. The acts themselves are shown in their own languages.
final class Wording {
  static final Wording ENGLISH = new Wording(Locale.ROOT);

  private final Locale locale;

  /// Not loaded before it is needed: many commands say nothing from it.
  private @Nullable Phrases loaded;

  private Wording(Locale locale) {
    this.locale = locale;
  }

  /// @param widestFact how many letters the longest label of a fact has
  private record Phrases(ResourceBundle bundle, int widestFact) {
    static Phrases load(Locale locale) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "kz.zannama.examples.cli.wording",
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      int widest =
          bundle.keySet().stream()
              .filter(key -> key.startsWith("fact."))
              .mapToInt(key -> bundle.getString(key).length())
              .max()
              .orElse(0);
      return new Phrases(bundle, widest);
    }
  }

  private Phrases phrases() {
    Phrases phrases = loaded;
    if (phrases == null) {
      phrases = Phrases.load(locale);
      loaded = phrases;
    }
    return phrases;
  }

  static Wording in(MessageLanguage language) {
    return switch (language) {
      case EN -> ENGLISH;
      case KK -> new Wording(Locale.of("kk"));
      case RU -> new Wording(Locale.of("ru"));
    };
  }

  /// A phrase with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException if there is no such phrase
  String say(String key, Object... values) {
    Object[] printed = Stream.of(values).map(String::valueOf).toArray();
    return new MessageFormat(phrases().bundle().getString(key), Locale.ROOT).format(printed);
  }

  /// A value of a closed set: `partly repealed`.
  String value(Enum<?> value) {
    return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /// A value that an index counts by its name: `DECISION` of the facet `type`, a year as it is.
  String counted(String facet, String value) {
    String key =
        switch (facet) {
          case "type" -> "ActType." + value;
          case "status" -> "State." + value;
          default -> "";
        };
    return phrases().bundle().containsKey(key) ? say(key) : value.toLowerCase(Locale.ROOT);
  }

  /// A fact in a line of its own: ` adopted 2019-03-12`.
  String fact(String name, String value) {
    String label = say("fact." + name);
    return "  " + label + " ".repeat(phrases().widestFact() - label.length() + 2) + value + "\n";
  }

  /// A status with the act that caused it: `repealed by decision 2019-01-15 № 57`.
  String status(Status status) {
    String state = value(status.state());
    return status.by().map(act -> say("status.by", state, cited(act))).orElse(state);
  }

  /// An act as another names it, in few words: `decision 2019-01-15 № 57`.
  String cited(Citation act) {
    return name(act.type(), act.adopted(), act.number());
  }

  /// An act in few words: `decision 2019-01-15 № 57`.
  String name(ActType type, Optional<LocalDate> adopted, Optional<String> number) {
    return value(type)
        + adopted.map(date -> " " + date).orElse("")
        + number.map(printed -> " № " + printed).orElse("");
  }
}
