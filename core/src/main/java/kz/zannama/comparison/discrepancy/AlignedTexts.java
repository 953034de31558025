package kz.zannama.comparison.discrepancy;

import java.util.List;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// Two texts and how they lie side by side.
///
/// @param left the first text
/// @param right the second text
/// @param alignment their units and tables
/// @param pairs the words of the units, read once for all rules
record AlignedTexts(ActText left, ActText right, ActAlignment alignment, List<PairedText> pairs) {
  static AlignedTexts of(ActText left, ActText right) {
    ActAlignment alignment = ActAlignment.of(left, right);
    return new AlignedTexts(left, right, alignment, PairedText.of(alignment, left, right));
  }

  /// Whether they are a Kazakh and a Russian text.
  boolean areKazakhAndRussian() {
    return left.language() == Language.KAZAKH && right.language() == Language.RUSSIAN;
  }
}
