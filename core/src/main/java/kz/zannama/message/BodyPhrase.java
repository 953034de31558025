package kz.zannama.message;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.lexicon.BodyNames;
import kz.zannama.lexicon.Place;
import kz.zannama.lexicon.Places;
import kz.zannama.model.Language;

/// Bodies and places by their keys, in words: «маслихат: Аральский район, Кызылординская область»
/// for `maslikhat/kyzylorda/aral-district`.
///
/// English answers have the Russian names.
public final class BodyPhrase {
  /// Who adopts laws, whatever the republic was called on their days.
  private static final String REPUBLIC = "republic";

  // Specimens: `-/zhambyl-district`, `-/district`
  private static final String UNTOLD = "-/";

  private final Messages messages;
  private final Language language;

  private BodyPhrase(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /// Phrases in the language of an answer.
  public static BodyPhrase in(MessageLanguage language) {
    return switch (language) {
      case KK -> new BodyPhrase(Messages.in(language), Language.KAZAKH);
      case RU, EN -> new BodyPhrase(Messages.in(MessageLanguage.RU), Language.RUSSIAN);
    };
  }

  /// A body; the key itself, without its mark of a language, where the tables do not know it.
  public String body(String key) {
    if (key.equals(REPUBLIC)) {
      return messages.say("body.republic");
    }
    int cut = key.indexOf('/');
    String kind = cut < 0 ? key : key.substring(0, cut);
    Optional<String> name = BodyNames.of(kind, language);
    if (name.isEmpty()) {
      return unknown(key);
    }
    return cut < 0
        ? name.get()
        : messages.say("body.local", name.get(), place(key.substring(cut + 1)));
  }

  /// A place with those that it lies in; of a place whose region is not told, its own name; the key
  /// itself where the table does not know it.
  public String place(String key) {
    if (key.startsWith(UNTOLD)) {
      return Places.all().stream()
          .filter(place -> place.key().endsWith(key.substring(1)))
          .findFirst()
          .map(this::name)
          .orElseGet(() -> messages.say("body.unplaced"));
    }
    return Places.byKey(key)
        .map(place ->
            Stream.iterate(Optional.of(place), Optional::isPresent, it -> it.get().parent())
                .map(it -> name(it.get()))
                .collect(Collectors.joining(", ")))
        .orElseGet(() -> unknown(key));
  }

  private String name(Place place) {
    String name = language == Language.KAZAKH ? place.kazakh() : place.russian();
    return messages.say("Level." + place.level(), name);
  }

  // Specimen: `ru:правительство-респуқблики-казахстан`
  private static String unknown(String key) {
    String bare = key.startsWith("kk:") || key.startsWith("ru:") ? key.substring(3) : key;
    return bare.replace('-', ' ').strip();
  }
}
