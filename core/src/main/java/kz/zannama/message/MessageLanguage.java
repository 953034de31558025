package kz.zannama.message;

import java.util.Locale;

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

  Locale locale() {
    return locale;
  }
}
