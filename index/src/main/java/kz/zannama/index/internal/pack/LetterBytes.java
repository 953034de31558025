package kz.zannama.index.internal.pack;

import java.util.Arrays;

/// Text in bytes of which each is a letter: the letters of Kazakh and Russian take one byte, as
/// ASCII does, so that compression looks back on twice as much; any other character takes three.
final class LetterBytes {
  private static final String LETTERS =
      "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
          + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі№«»–—’“”…°\u00a0";
  private static final int FIRST = 0x80;

  /// Begins a character in two further bytes; a character of its own nowhere in a record.
  private static final char OTHER = '\u001f';

  private static final byte[] BYTES = bytes();

  private LetterBytes() {}

  private static byte[] bytes() {
    byte[] bytes = new byte[1 << Character.SIZE];
    for (int at = 0; at < LETTERS.length(); at++) {
      bytes[LETTERS.charAt(at)] = (byte) (FIRST + at);
    }
    for (char ascii = 0; ascii < FIRST; ascii++) {
      bytes[ascii] = ascii == OTHER ? 0 : (byte) ascii;
    }
    return bytes;
  }

  /// The bytes of a text.
  static byte[] of(CharSequence text) {
    byte[] bytes = new byte[text.length() + text.length() / 8 + 3];
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      if (size + 2 >= bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      char c = text.charAt(at);
      if (BYTES[c] != 0 || c == 0) {
        bytes[size++] = BYTES[c];
      } else {
        bytes[size++] = OTHER;
        bytes[size++] = (byte) (c >>> Byte.SIZE);
        bytes[size++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  /// The text of some bytes.
  ///
  /// @throws IllegalArgumentException if they are of no text
  static String text(byte[] bytes) {
    char[] text = new char[bytes.length];
    int size = 0;
    for (int at = 0; at < bytes.length; at++) {
      int letter = Byte.toUnsignedInt(bytes[at]);
      if (letter == OTHER && at + 2 < bytes.length) {
        int high = Byte.toUnsignedInt(bytes[++at]);
        text[size++] = (char) (high << Byte.SIZE | Byte.toUnsignedInt(bytes[++at]));
      } else if (letter == OTHER || letter >= FIRST + LETTERS.length()) {
        throw new IllegalArgumentException("no letter " + letter + " at " + at);
      } else {
        text[size++] = letter < FIRST ? (char) letter : LETTERS.charAt(letter - FIRST);
      }
    }
    return new String(text, 0, size);
  }
}
