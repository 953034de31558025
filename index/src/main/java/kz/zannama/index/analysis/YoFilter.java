package kz.zannama.index.analysis;

import kz.zannama.text.Alphabet;
import org.apache.lucene.analysis.TokenStream;

/// Takes ё for е, as print does: «учёт» is «учет».
public final class YoFilter extends LetterFilter {
  /// A filter over words in lower case.
  public YoFilter(TokenStream input) {
    super(input);
  }

  @Override
  char taken(char letter) {
    return Alphabet.WITHOUT_YO.apply(letter);
  }
}
