package kz.zannama.comparison.discrepancy;

import java.util.List;
import java.util.function.BiConsumer;
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

  /// Gives the words of units that both have some to a rule, in reading order.
  void compare(BiConsumer<UnitText, UnitText> rule) {
    pairs.stream()
        .filter(PairedText::isPair)
        .forEach(pair -> rule.accept(pair.left().orElseThrow(), pair.right().orElseThrow()));
  }

  /// Whether they are a Kazakh and a Russian text.
  boolean areKazakhAndRussian() {
    return left.language() == Language.KAZAKH && right.language() == Language.RUSSIAN;
  }
}
