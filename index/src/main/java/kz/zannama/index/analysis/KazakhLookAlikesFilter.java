package kz.zannama.index.analysis;

import java.io.IOException;
import kz.zannama.text.Alphabet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Repairs Cyrillic words that have Latin letters of the same shape: «қaулы» typed with a Latin a.
///
/// A word is repaired only where it has letters of both scripts and is wholly Cyrillic afterwards,
/// so `COVID-19`, `XIV` and `e-mail` stay. Put it before lower-casing: H stands for Н, h for һ.
public final class KazakhLookAlikesFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /// A filter over a stream.
  public KazakhLookAlikesFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isMixedButWhollyCyrillicWhenRepaired()) {
      char[] letters = term.buffer();
      for (int at = 0; at < term.length(); at++) {
        letters[at] = Alphabet.LOOK_ALIKES.apply(letters[at]);
      }
    }
    return true;
  }

  private boolean isMixedButWhollyCyrillicWhenRepaired() {
    boolean cyrillic = false;
    boolean latin = false;
    for (int at = 0; at < term.length(); at++) {
      char letter = term.charAt(at);
      if (Alphabet.isCyrillic(letter)) {
        cyrillic = true;
      } else if (Alphabet.isCyrillic(Alphabet.LOOK_ALIKES.apply(letter))) {
        latin = true;
      } else if (Character.isLetter(letter)) {
        return false;
      }
    }
    return cyrillic && latin;
  }
}
