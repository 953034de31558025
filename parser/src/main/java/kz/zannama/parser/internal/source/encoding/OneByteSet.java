package kz.zannama.parser.internal.source.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.text.WordTable;

/// A one-byte character set, in both directions. Immutable and thread-safe.
public final class OneByteSet {
  private static final String[] PLACES = WordTable.rows(OneByteSet.class, "kz-1048.tsv").getFirst();

  /// The letters of windows-1251 in whose places KZ-1048 has Kazakh ones.
  public static final String GIVEN_UP = PLACES[0];

  /// Those Kazakh ones.
  public static final String KAZAKH = PLACES[1];

  /// Russian and other languages.
  static final OneByteSet WINDOWS_1251 = of("windows-1251");

  /// Kazakh: windows-1251 with Kazakh letters in place of sixteen of other languages. Java does not
  /// know it.
  static final OneByteSet KZ_1048 = kz1048();

  /// What old DOS programs write.
  static final OneByteSet IBM866 = of("IBM866");

  /// What old Unix mail has.
  static final OneByteSet KOI8_R = of("KOI8-R");

  /// Sets that Cyrillic text is written in besides windows-1251 and KZ-1048.
  static final List<OneByteSet> OTHERS = List.of(IBM866, KOI8_R, of("ISO-8859-5"));

  /// Sets that programs take any text for.
  static final List<OneByteSet> MISTAKEN =
      List.of(
          WINDOWS_1251,
          of("windows-1252"),
          IBM866,
          KOI8_R,
          of("ISO-8859-5"),
          KZ_1048,
          of("IBM437"),
          of("x-MacCyrillic"));

  private static final int SIZE = 256;

  private final String name;
  private final char[] characters;
  private final Map<Character, Integer> bytes = new HashMap<>();

  private OneByteSet(String name, char[] characters) {
    this.name = name;
    this.characters = characters;
    for (int i = 0; i < SIZE; i++) {
      bytes.put(characters[i], i);
    }
    for (int i = 0x80; i < 0xA0; i++) {
      // a byte without a character, and any in ISO-8859-1, is shown as a control character
      bytes.putIfAbsent((char) i, i);
    }
    bytes.remove(Utf8Text.LOST);
  }

  private static OneByteSet of(String charset) {
    byte[] all = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      all[i] = (byte) i;
    }
    return new OneByteSet(charset, new String(all, Charset.forName(charset)).toCharArray());
  }

  private static OneByteSet kz1048() {
    char[] characters = Arrays.copyOf(WINDOWS_1251.characters, SIZE);
    for (int i = 0; i < GIVEN_UP.length(); i++) {
      characters[WINDOWS_1251.byteOf(GIVEN_UP.charAt(i))] = KAZAKH.charAt(i);
    }
    return new OneByteSet("KZ-1048", characters);
  }

  /// The name that it is known by.
  String name() {
    return name;
  }

  /// The text of some bytes.
  String decode(byte[] bytes, int from, int to) {
    char[] text = new char[to - from];
    for (int i = from; i < to; i++) {
      text[i - from] = characters[bytes[i] & 0xFF];
    }
    return new String(text);
  }

  /// The byte of a character; -1 if the set has none for it.
  int byteOf(char c) {
    return bytes.getOrDefault(c, -1);
  }

  @Override
  public String toString() {
    return name;
  }
}
