package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Replaces each word by the stem that a [KazakhStemmer] gives; keywords stay as they are.
///
/// Put it after lower-casing; after [RussianKeyboardFilter] use the folded stemmer.
public final class KazakhStemFilter extends TokenFilter {
  private static final int MOST_KEPT = 8_192;

  private final KazakhStemmer stemmer;
  private final CharArrayMap<String> stems = new CharArrayMap<>(MOST_KEPT / 8, false);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /// A filter with a stemmer.
  public KazakhStemFilter(TokenStream input, KazakhStemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String stem = stem();
      term.setEmpty().append(stem);
    }
    return true;
  }

  /// Few words make up most of a text, so their stems are kept.
  private String stem() {
    String stem = stems.get(term.buffer(), 0, term.length());
    if (stem == null) {
      String word = term.toString();
      stem = stemmer.stem(word);
      if (stems.size() >= MOST_KEPT) {
        stems.clear();
      }
      stems.put(word, stem);
    }
    return stem;
  }
}
