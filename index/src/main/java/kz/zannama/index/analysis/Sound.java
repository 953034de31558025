package kz.zannama.index.analysis;

import java.util.stream.Collectors;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// The classes of sounds that decide which form of an ending follows a stem.
enum Sound {
  /// Vowels.
  VOWEL('V'),
  /// р, and the letters that end in a glide.
  GLIDE('R'),
  /// л.
  LATERAL('L'),
  /// Nasals.
  NASAL('N'),
  /// Voiced sibilants.
  SIBILANT('Z'),
  /// Voiceless consonants, and the voiced stops that behave like them at the end of a stem.
  HARD('T');

  private final char sign;
  private final String letters;

  Sound(char sign) {
    this.sign = sign;
    this.letters =
        WordTable.rows(Sound.class, "kazakh-sounds.tsv", String.valueOf(sign)).stream()
            .map(row -> row[1])
            .collect(Collectors.joining());
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
    while (at > 0 && Alphabet.SIGNS.indexOf(word.charAt(at)) >= 0) {
      at--;
    }
    return of(word.charAt(at));
  }
}
