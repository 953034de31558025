package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Folds Kazakh letters to those of the Russian keyboard: «қазақ» and «казак» become «казак».
///
/// ә→а ғ→г қ→к ң→н ө→о ұ,ү→у һ→х і→и. Offsets stay true, for every letter becomes one letter.
public final class RussianKeyboardFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /// A filter over a stream.
  public RussianKeyboardFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    for (int at = 0; at < term.length(); at++) {
      letters[at] = RussianKeyboard.fold(letters[at]);
    }
    return true;
  }
}
