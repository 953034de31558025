package kz.zannama.index.analysis;

/// The classes of sounds that decide which form of an ending follows a stem.
enum Sound {
  /// Vowels.
  VOWEL('V', "аәеёоөұүыіэя"),
  /// р, and the letters that end in a glide.
  GLIDE('R', "рйуию"),
  /// л.
  LATERAL('L', "л"),
  /// Nasals.
  NASAL('N', "мнң"),
  /// Voiced sibilants.
  SIBILANT('Z', "зж"),
  /// Voiceless consonants, and the voiced stops that behave like them at the end of a stem.
  HARD('T', "");

  private final char sign;
  private final String letters;

  Sound(char sign, String letters) {
    this.sign = sign;
    this.letters = letters;
  }

  /// The class for its sign in the table of endings.
  static Sound ofSign(char sign) {
    for (Sound sound : values()) {
      if (sound.sign == sign) {
        return sound;
      }
    }
    throw new IllegalArgumentException("Not a class of sounds: " + sign);
  }

  /// The class of a letter; every letter that no other class names is hard.
  static Sound of(char letter) {
    for (Sound sound : values()) {
      if (sound.letters.indexOf(letter) >= 0) {
        return sound;
      }
    }
    return HARD;
  }

  /// The class of the last sound of a word; a soft or hard sign has none of its own.
  static Sound last(CharSequence word, int end) {
    int at = end - 1;
    while (at > 0 && (word.charAt(at) == 'ь' || word.charAt(at) == 'ъ')) {
      at--;
    }
    return of(word.charAt(at));
  }
}
