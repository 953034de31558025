package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Replaces each word by the stem that a [KazakhStemmer] gives; keywords stay as they are.
///
/// Put it after lower-casing; after [RussianKeyboardFilter] use the folded stemmer.
public final class KazakhStemFilter extends TokenFilter {
  private final KazakhStemmer stemmer;
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
      String stem = stemmer.stem(term);
      term.setEmpty().append(stem);
    }
    return true;
  }
}
