package kz.zannama.comparison;

import java.util.List;
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
  private final List<ComparedUnit> one;
  private final List<ComparedUnit> other;

  private SameWords(List<ComparedUnit> one, List<ComparedUnit> other) {
    this.one = one;
    this.other = other;
  }

  /// Two texts to be asked for their provisions.
  public static SameWords of(ActText one, ActText other) {
    return new SameWords(ComparedUnits.units(one), ComparedUnits.units(other));
  }

  /// Whether the same is said in a provision or annex and in all that stands in it.
  public boolean in(ElementId unit) {
    return key(unit, one).equals(key(unit, other));
  }

  private static String key(ElementId unit, List<ComparedUnit> units) {
    String lines =
        units.stream()
            .filter(it -> it.id().isWithin(unit))
            .flatMap(it -> it.text().lines())
            .map(Letters::foldedKey)
            .filter(line -> !FormLabel.is(line))
            .collect(Collectors.joining());
    return Letters.BETWEEN_TOKENS.matcher(lines).replaceAll("");
  }
}
