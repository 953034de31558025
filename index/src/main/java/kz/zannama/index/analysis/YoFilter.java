package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes ё for е, as print does: «учёт» is «учет».
public final class YoFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /// A filter over words in lower case.
  public YoFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    for (int at = 0; at < term.length(); at++) {
      if (letters[at] == 'ё') {
        letters[at] = 'е';
      }
    }
    return true;
  }
}
