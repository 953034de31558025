package kz.zannama.language;

import java.util.Arrays;

/// A map from characters to characters; what is not in it stays as it is.
final class CharacterMap {
  private final char[] from;
  private final char[] to;

  private CharacterMap(char[] from, char[] to) {
    this.from = from;
    this.to = to;
  }

  /// The map that takes each character of one text to the character at its place in the other.
  static CharacterMap of(String from, String to) {
    if (from.length() != to.length()) {
      throw new IllegalArgumentException("Not of one length: " + from + " and " + to);
    }
    char[] sorted = from.toCharArray();
    Arrays.sort(sorted);
    char[] images = new char[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      images[i] = to.charAt(from.indexOf(sorted[i]));
    }
    return new CharacterMap(sorted, images);
  }

  char apply(char letter) {
    int at = Arrays.binarySearch(from, letter);
    return at < 0 ? letter : to[at];
  }
}
