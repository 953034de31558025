package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes one letter for another, each by itself, so that offsets stay true.
abstract class LetterFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  LetterFilter(TokenStream input) {
    super(input);
  }

  /// The letter that is taken for one, often itself.
  abstract char taken(char letter);

  @Override
  public final boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    for (int at = 0; at < term.length(); at++) {
      letters[at] = taken(letters[at]);
    }
    return true;
  }
}
