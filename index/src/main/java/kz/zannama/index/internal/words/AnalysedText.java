package kz.zannama.index.internal.words;

import java.util.Arrays;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/// A text divided into words.
public final class AnalysedText {
  private final Word[] words;
  private final int[] steps;

  /// A text.
  ///
  /// @param steps how many places each word stands after the one before
  AnalysedText(Word[] words, int[] steps) {
    this.words = words;
    this.steps = steps;
  }

  /// The field that has the words, with their places.
  ///
  /// @param name its name
  public Field field(String name) {
    return new AnalysedField(name, TextField.TYPE_NOT_STORED, () -> new Replay(this));
  }

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  int step(int at) {
    return steps[at];
  }

  /// The text of the words that were gathered.
  static AnalysedText of(Word[] words, int[] steps, int size) {
    return new AnalysedText(Arrays.copyOf(words, size), Arrays.copyOf(steps, size));
  }
}
