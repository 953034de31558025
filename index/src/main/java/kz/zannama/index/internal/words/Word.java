package kz.zannama.index.internal.words;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A word as printed, with what each field has for it.
final class Word {
  private final char[] letters;
  private final List<BytesRef> stems;

  /// How often it stands in the act that is being counted.
  private int count;

  /// A word.
  ///
  /// @param stems what each field has for it; empty bytes where it leaves the word out
  Word(char[] letters, List<BytesRef> stems) {
    this.letters = letters;
    this.stems = stems;
  }

  /// Whether it is spelled with the first letters of a buffer.
  boolean isSpelled(char[] buffer, int length) {
    return Arrays.equals(letters, 0, letters.length, buffer, 0, length);
  }

  /// What a field has for it; empty bytes where it leaves the word out.
  BytesRef stem(int field) {
    return stems.get(field);
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
