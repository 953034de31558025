package kz.zannama.index.internal.pack;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text in bytes of which each is a letter: the letters of Kazakh and Russian take one byte, as
/// ASCII does, so that compression looks back on twice as much; any other character takes three.
final class LetterBytes {
  private static final char FIRST_RUSSIAN = '\u0410';
  private static final char LAST_RUSSIAN = '\u044f';

  /// The letters of Russian, those of Kazakh, and the marks that acts print: «№», quotes, dashes.
  private static final String LETTERS =
      IntStream.rangeClosed(FIRST_RUSSIAN, LAST_RUSSIAN)
              .mapToObj(Character::toString)
              .collect(Collectors.joining())
          + "\u0401\u0451\u04d8\u04d9\u0492\u0493\u049a\u049b\u04a2\u04a3\u04e8\u04e9\u04b0\u04b1"
          + "\u04ae\u04af\u04ba\u04bb\u0406\u0456\u2116\u00ab\u00bb\u2013"
          + "\u2014\u2019\u201c\u201d\u2026\u00b0\u00a0";

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
