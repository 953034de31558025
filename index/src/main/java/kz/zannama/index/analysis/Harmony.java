package kz.zannama.index.analysis;

/// Vowel harmony: a stem with back vowels takes endings with back vowels, a front one front ones.
enum Harmony {
  /// а о ұ ы я ё.
  BACK,
  /// е ө ү і э.
  FRONT,
  /// Nothing decides: ә, и, у, ю, which stand in stems of both kinds.
  OPEN;

  /// Whether an ending of one harmony may follow a stem of another.
  boolean agrees(Harmony other) {
    return this == OPEN || other == OPEN || this == other;
  }

  /// The harmony of an ending; мен, бен, пен follow stems of both kinds.
  static Harmony ofEnding(String ending) {
    boolean isInstrumental =
        ending.length() == 3 && ending.endsWith("ен") && "мбп".indexOf(ending.charAt(0)) >= 0;
    return isInstrumental ? OPEN : ofVowels(ending, ending.length(), false);
  }

  /// The harmony of the last deciding vowel.
  ///
  /// Borrowed stems in г, к and ь take front endings whatever their vowels (педагогі, банкі,
  /// вексельдер), so these decide nothing.
  static Harmony of(CharSequence word, int end, boolean folded) {
    if (end > 0 && "гкь".indexOf(word.charAt(end - 1)) >= 0) {
      return OPEN;
    }
    return ofVowels(word, end, folded);
  }

  private static Harmony ofVowels(CharSequence word, int end, boolean folded) {
    for (int at = end - 1; at >= 0; at--) {
      char letter = word.charAt(at);
      if ((folded ? "аыяё" : "аоұыяё").indexOf(letter) >= 0) {
        return BACK;
      }
      if ("еөүіэ".indexOf(letter) >= 0) {
        return FRONT;
      }
      if ("әиуюо".indexOf(letter) >= 0) {
        return OPEN;
      }
    }
    return OPEN;
  }
}
