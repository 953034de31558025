package kz.zannama.index.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A word as it was typed, and its stem.
///
/// @param printed the word
/// @param stem its stem
/// @param start where it begins
record TypedWord(String printed, String stem, int start) {
  /// The words of a text, without stop words, as a field has them.
  static List<TypedWord> of(Analyzer analyzer, String field, String text) {
    List<TypedWord> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(
            new TypedWord(
                text.substring(place.startOffset(), place.endOffset()),
                term.toString(),
                place.startOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /// Whether it is typed in capitals, as abbreviations are.
  boolean isCapital() {
    return printed.length() > 1
        && printed.chars().allMatch(letter -> !Character.isLowerCase(letter));
  }
}
