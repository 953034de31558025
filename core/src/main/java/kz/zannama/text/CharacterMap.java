package kz.zannama.text;

import java.util.Arrays;

/// A map from characters to characters; what is not in it stays as it is. Constant time. Immutable.
public final class CharacterMap {
  /// The image of each character up to the last one that is mapped.
  private final char[] images;

  private CharacterMap(char[] images) {
    this.images = images;
  }

  /// The map that takes each character of one text to the character at its place in the other.
  ///
  /// @throws IllegalArgumentException if the texts are not of one length
  public static CharacterMap of(String from, String to) {
    if (from.length() != to.length()) {
      throw new IllegalArgumentException("Not of one length: " + from + " and " + to);
    }
    char[] images = new char[from.chars().max().orElse(-1) + 1];
    for (int i = 0; i < images.length; i++) {
      int at = from.indexOf(i);
      images[i] = at < 0 ? (char) i : to.charAt(at);
    }
    return new CharacterMap(images);
  }

  /// The map that applies another one to what this one gives.
  public CharacterMap then(CharacterMap next) {
    char[] both = Arrays.copyOf(images, Math.max(images.length, next.images.length));
    for (int i = 0; i < both.length; i++) {
      both[i] = next.apply(apply((char) i));
    }
    return new CharacterMap(both);
  }

  /// What a character is taken to.
  public char apply(char letter) {
    return letter < images.length ? images[letter] : letter;
  }

  /// A text with each character taken to its own.
  public String apply(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = apply(letters[i]);
    }
    return new String(letters);
  }
}
