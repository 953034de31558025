package kz.zannama.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages in which the library and its programs speak to people.
public enum MessageLanguage {
  /// English.
  EN(Locale.ROOT),
  /// Kazakh.
  KK(Locale.of("kk")),
  /// Russian.
  RU(Locale.of("ru"));

  private final Locale locale;

  MessageLanguage(Locale locale) {
    this.locale = locale;
  }

  /// The language of a code, `kk`, `ru` or `en`, in any case of letters.
  public static Optional<MessageLanguage> named(String code) {
    return Stream.of(values())
        .filter(language -> language.name().equalsIgnoreCase(code))
        .findFirst();
  }

  Locale locale() {
    return locale;
  }
}
