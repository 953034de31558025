package kz.zannama.model;

/// The language of an act's text. Acts of Kazakhstan are published in both.
public enum Language {
  /// Kazakh in Cyrillic letters: «қаулы», code `kk`.
  KAZAKH("kk"),
  /// Russian: «постановление», code `ru`.
  RUSSIAN("ru");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The language for an ISO 639-1 code.
  ///
  /// @throws IllegalArgumentException if the code is neither `kk` nor `ru`
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("Not a language of acts (kk, ru): " + code);
  }

  /// The ISO 639-1 code, `kk` or `ru`.
  public String code() {
    return code;
  }
}
