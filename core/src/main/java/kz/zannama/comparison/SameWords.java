package kz.zannama.comparison;

import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.FormLabel;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Whether two texts say the same in a provision: the same letters and digits in the same order.
///
/// Two prints of one wording may differ in what says nothing: in quotation marks, in lines and
/// blanks to be filled in, in the label above a form, in notes of the publisher.
public final class SameWords {
  private SameWords() {}

  /// Whether the same is said in a provision or annex and in all that stands in it.
  public static boolean in(ElementId unit, ActText one, ActText other) {
    return key(unit, one).equals(key(unit, other));
  }

  private static String key(ElementId unit, ActText text) {
    return ComparedUnits.units(text).stream()
        .filter(it -> it.id().isWithin(unit))
        .flatMap(it -> it.text().lines())
        .map(Letters::foldedKey)
        .filter(line -> !FormLabel.is(line))
        .collect(Collectors.joining())
        .replaceAll("[^\\p{L}\\p{N}]++", "");
  }
}
