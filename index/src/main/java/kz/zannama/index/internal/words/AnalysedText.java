package kz.zannama.index.internal.words;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/// A text divided into words.
public final class AnalysedText {
  private final Word[] words;
  private final int[] steps;
  private final String printed;

  /// A text.
  ///
  /// @param steps how many places each word stands after the one before
  /// @param printed the text itself
  AnalysedText(Word[] words, int[] steps, String printed) {
    this.printed = printed;
    this.words = words;
    this.steps = steps;
  }

  /// The field that has the words, with their places.
  ///
  /// @param name its name
  public Field field(String name) {
    return new AnalysedField(
        name, TextField.TYPE_NOT_STORED, Optional.of(printed), () -> new Replay(this));
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
  static AnalysedText of(Word[] words, int[] steps, int size, String printed) {
    return new AnalysedText(Arrays.copyOf(words, size), Arrays.copyOf(steps, size), printed);
  }
}
