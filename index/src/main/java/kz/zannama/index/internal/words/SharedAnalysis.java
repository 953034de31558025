package kz.zannama.index.internal.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Divides texts into words and stems them.
///
/// What comes out is what the analyzer of a field gives, which must take each word by itself:
/// divided by Unicode's rules, then changed or left out. Few words make up most of a text, so their
/// stems are kept (some 20 MB of them at most), and a text costs little more than finding its
/// words. Not thread-safe.
public final class SharedAnalysis {
  private static final int MOST_KEPT = 1 << 17;

  private final Analyzer analyzer;
  private final String field;
  private final StandardTokenizer tokens = new StandardTokenizer();
  private final CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place =
      tokens.addAttribute(PositionIncrementAttribute.class);

  /// Words by their letters; one that comes to a taken place displaces the other.
  private final Word[] kept = new Word[MOST_KEPT];

  private Word[] words = new Word[512];
  private int[] steps = new int[512];

  /// A reader for a field, and those that have the same analyzer.
  public SharedAnalysis(Analyzer analyzer, String field) {
    this.analyzer = analyzer;
    this.field = field;
    Arrays.fill(kept, new Word(new char[0], new BytesRef()));
  }

  /// The words of a text.
  public AnalysedText read(String text) {
    try {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      int size = 0;
      while (tokens.incrementToken()) {
        if (size == words.length) {
          words = Arrays.copyOf(words, 2 * size);
          steps = Arrays.copyOf(steps, 2 * size);
        }
        words[size] = word();
        steps[size] = place.getPositionIncrement();
        size++;
      }
      tokens.end();
      tokens.close();
      return AnalysedText.of(words, steps, size, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Word word() throws IOException {
    char[] buffer = letters.buffer();
    int length = letters.length();
    int at = place(buffer, length);
    if (!kept[at].isSpelled(buffer, length)) {
      kept[at] = stemmed(letters.toString());
    }
    return kept[at];
  }

  private static int place(char[] buffer, int length) {
    int hash = 0;
    for (int at = 0; at < length; at++) {
      hash = 31 * hash + buffer[at];
    }
    return (hash ^ (hash >>> 15)) & (MOST_KEPT - 1);
  }

  private Word stemmed(String printed) throws IOException {
    return new Word(printed.toCharArray(), stem(printed));
  }

  private BytesRef stem(String printed) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(field, printed)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      BytesRef stem = stream.incrementToken() ? new BytesRef(term) : new BytesRef();
      while (stream.incrementToken()) {
        // A stream is read to its end.
      }
      stream.end();
      return stem;
    }
  }
}
