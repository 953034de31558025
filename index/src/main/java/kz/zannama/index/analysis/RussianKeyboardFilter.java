package kz.zannama.index.analysis;

import kz.zannama.text.Alphabet;
import org.apache.lucene.analysis.TokenStream;

/// Folds Kazakh letters to those of the Russian keyboard: «қазақ» and «казак» become «казак».
///
/// ә→а ғ→г қ→к ң→н ө→о ұ,ү→у һ→х і→и. Offsets stay true, for every letter becomes one letter.
public final class RussianKeyboardFilter extends LetterFilter {
  /// A filter over a stream.
  public RussianKeyboardFilter(TokenStream input) {
    super(input);
  }

  @Override
  char taken(char letter) {
    return Alphabet.RUSSIAN_KEYBOARD.apply(letter);
  }
}
