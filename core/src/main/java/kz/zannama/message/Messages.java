package kz.zannama.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import org.jspecify.annotations.Nullable;

/// The phrases of one language: `messages*.properties`, a key per phrase, with the numbered
/// placeholders of [MessageFormat]. Acts themselves are shown in their own languages.
///
/// Safe for several threads.
public final class Messages {
  /// What begins the keys of words that are read and not said, parted by semicolons.
  private static final String TYPED = "typed.";

  private static final Messages ENGLISH = new Messages(MessageLanguage.EN);

  private final MessageLanguage language;

  /// Not loaded before it is needed: many programs say nothing from it.
  private volatile @Nullable ResourceBundle loaded;

  private Messages(MessageLanguage language) {
    this.language = language;
  }

  /// The phrases of a language.
  public static Messages in(MessageLanguage language) {
    return language == MessageLanguage.EN ? ENGLISH : new Messages(language);
  }

  /// A phrase with its placeholders filled.
  ///
  /// @throws java.util.MissingResourceException if there is no such phrase
  public String say(String key, Object... values) {
    Object[] printed = Stream.of(values).map(String::valueOf).toArray();
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(printed);
  }

  /// A value of a closed set: `partly repealed`.
  public String value(Enum<?> value) {
    return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /// The value of a closed set that somebody means by its name, `partly-repealed`, or by words that
  /// any of the languages has for it: «утратил силу», «отменён», `repealed`.
  public static <E extends Enum<E>> Optional<E> find(Class<E> values, String typed) {
    String words = typed.strip();
    String name = words.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(values.getEnumConstants())
        .filter(
            value -> value.name().equals(name) || saidFor(value).anyMatch(words::equalsIgnoreCase))
        .findFirst();
  }

  private static Stream<String> saidFor(Enum<?> value) {
    String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
    return Stream.of(MessageLanguage.values())
        .map(language -> in(language).bundle())
        .flatMap(bundle ->
            Stream.of(key, TYPED + key).filter(bundle::containsKey).map(bundle::getString))
        .flatMap(said -> Stream.of(said.split("; ", -1)));
  }

  /// What an issue of this kind means: `Number: not printed in the text`.
  public String sentence(IssueCode code) {
    return say("issue." + code.value());
  }

  /// The sentence of an issue's kind, then what was found at its place.
  public String sentence(Issue issue) {
    return issue.message().isEmpty()
        ? sentence(issue.code())
        : sentence(issue.code()) + ": " + issue.message();
  }

  /// The keys of all phrases.
  public Set<String> keys() {
    return bundle().keySet();
  }

  private ResourceBundle bundle() {
    ResourceBundle bundle = loaded;
    if (bundle == null) {
      // the root is English: nothing falls back to the phrases of the machine's own language
      Locale locale = language == MessageLanguage.EN ? Locale.ROOT : language.locale();
      bundle = ResourceBundle.getBundle("kz.zannama.message.messages", locale);
      loaded = bundle;
    }
    return bundle;
  }
}
