package kz.zannama.comparison.discrepancy;

import kz.zannama.comparison.ActAlignment;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// Two texts and how they lie side by side.
///
/// @param left the first text
/// @param right the second text
/// @param alignment their units and tables
record AlignedTexts(ActText left, ActText right, ActAlignment alignment) {
  static AlignedTexts of(ActText left, ActText right) {
    return new AlignedTexts(left, right, ActAlignment.of(left, right));
  }

  /// Whether they are a Kazakh and a Russian text.
  boolean areKazakhAndRussian() {
    return left.language() == Language.KAZAKH && right.language() == Language.RUSSIAN;
  }
}
