package kz.zannama.index.analysis;

import kz.zannama.text.Alphabet;

/// Vowel harmony: a stem with back vowels takes endings with back vowels, a front one front ones.
enum Harmony {
  /// а о ұ ы я ё.
  BACK,
  /// е ө ү і э.
  FRONT,
  /// Nothing decides: ә, и, у, ю, which stand in stems of both kinds.
  OPEN;

  /// On a Russian keyboard ө is о.
  private static final String FOLDED_FRONT_VOWELS =
      Alphabet.RUSSIAN_KEYBOARD.apply(Alphabet.FRONT_VOWELS);

  /// Whether an ending of one harmony may follow a stem of another.
  boolean agrees(Harmony other) {
    return this == OPEN || other == OPEN || this == other;
  }

  /// The harmony of an ending.
  static Harmony ofEnding(String ending) {
    return ofVowels(ending, ending.length(), false);
  }

  /// The harmony of the last deciding vowel.
  ///
  /// Borrowed stems in г, к and ь take front endings whatever their vowels (педагогі, банкі,
  /// вексельдер), so these decide nothing.
  static Harmony of(CharSequence word, int end, boolean folded) {
    if (end > 0 && Alphabet.FRONT_FINALS.indexOf(word.charAt(end - 1)) >= 0) {
      return OPEN;
    }
    return ofVowels(word, end, folded);
  }

  private static Harmony ofVowels(CharSequence word, int end, boolean folded) {
    for (int at = end - 1; at >= 0; at--) {
      char letter = word.charAt(at);
      if (Alphabet.BACK_VOWELS.indexOf(letter) >= 0) {
        return folded && FOLDED_FRONT_VOWELS.indexOf(letter) >= 0 ? OPEN : BACK;
      }
      if (Alphabet.FRONT_VOWELS.indexOf(letter) >= 0) {
        return FRONT;
      }
      if (Alphabet.VOWELS.indexOf(letter) >= 0) {
        return OPEN;
      }
    }
    return OPEN;
  }
}
