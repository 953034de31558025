package kz.zannama.index.internal.words;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// A word as printed, with its stem.
final class Word {
  private final char[] letters;
  private final BytesRef stem;

  /// How often it stands in the act that is being counted.
  private int count;

  /// A word.
  ///
  /// @param stem its stem; empty bytes where the analyzer leaves the word out
  Word(char[] letters, BytesRef stem) {
    this.letters = letters;
    this.stem = stem;
  }

  /// Whether it is spelled with the first letters of a buffer.
  boolean isSpelled(char[] buffer, int length) {
    return Arrays.equals(letters, 0, letters.length, buffer, 0, length);
  }

  /// Its stem; empty bytes where the analyzer leaves the word out.
  BytesRef stem() {
    return stem;
  }

  /// Counts it.
  ///
  /// @return whether it is the first time
  boolean count() {
    return count++ == 0;
  }

  /// How often it was counted; counts from nothing afterwards.
  int counted() {
    int counted = count;
    count = 0;
    return counted;
  }
}
