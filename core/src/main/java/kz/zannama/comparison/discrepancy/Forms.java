package kz.zannama.comparison.discrepancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;

/// The annexes of a text that are forms to be filled in: much of them is blanks, «Мекенжайы
/// ________», «Адрес ________». Sources part their lines differently in each language, so that what
/// only one text has there may stand in the line above.
record Forms(Set<ElementId> annexes, ActText text) {
  private static final String BLANK = "___";

  /// One unit in this many with a blank makes a form.
  private static final int SHARE = 5;

  static Forms of(ActText text, List<UnitText> units) {
    Map<ElementId, int[]> counts = new HashMap<>();
    for (UnitText unit : units) {
      ElementId annex = annexOf(unit.unit(), text);
      int[] count = counts.computeIfAbsent(annex, id -> new int[2]);
      count[0] += isBlank(unit) ? 1 : 0;
      count[1]++;
    }
    return new Forms(
        counts.entrySet().stream()
            .filter(count -> count.getValue()[0] * SHARE >= count.getValue()[1])
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        text);
  }

  static boolean isBlank(UnitText unit) {
    return unit.text().contains(BLANK);
  }

  /// Whether a unit stands in a form.
  boolean hold(ElementId unit) {
    return annexes.contains(annexOf(unit, text));
  }

  /// The innermost annex that a unit stands in, or the unit itself.
  private static ElementId annexOf(ElementId unit, ActText text) {
    return text.annexes().stream()
        .map(Annex::id)
        .filter(unit::isWithin)
        .max((one, other) -> one.value().length() - other.value().length())
        .orElse(ElementId.TITLE);
  }
}
