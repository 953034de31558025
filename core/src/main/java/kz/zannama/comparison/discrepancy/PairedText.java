package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// The words of two units side by side; one side is empty where a unit stands alone.
///
/// @param left the words of the first text
/// @param right the words of the second text
record PairedText(Optional<UnitText> left, Optional<UnitText> right) {
  static List<PairedText> of(ActAlignment alignment, ActText left, ActText right) {
    Language from = left.language();
    Language to = right.language();
    List<PairedText> pairs = new ArrayList<>();
    for (Pairing<ComparedUnit> pairing : alignment.units()) {
      pairs.add(
          switch (pairing) {
            case Pairing.Matched<ComparedUnit> matched ->
                new PairedText(
                    Optional.of(UnitText.of(matched.left(), from)),
                    Optional.of(UnitText.of(matched.right(), to)));
            case Pairing.LeftOnly<ComparedUnit> alone ->
                new PairedText(
                    Optional.of(UnitText.of(List.of(alone.part()), from)), Optional.empty());
            case Pairing.RightOnly<ComparedUnit> alone ->
                new PairedText(
                    Optional.empty(), Optional.of(UnitText.of(List.of(alone.part()), to)));
          });
    }
    return List.copyOf(pairs);
  }

  /// Whether there are words on both sides: a mark in place of what was repealed («<*>») is none.
  boolean isPair() {
    return left.filter(UnitText::hasWords).isPresent()
        && right.filter(UnitText::hasWords).isPresent();
  }
}
