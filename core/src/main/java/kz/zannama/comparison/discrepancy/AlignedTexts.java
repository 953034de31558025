package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// Two texts and how they lie side by side.
///
/// @param left the first text
/// @param right the second text
/// @param alignment their units and tables
/// @param pairs the words of the units, read once for all rules
/// @param leftForms the forms of the first text
/// @param rightForms the forms of the second text
record AlignedTexts(
    ActText left,
    ActText right,
    ActAlignment alignment,
    List<PairedText> pairs,
    Forms leftForms,
    Forms rightForms) {
  static AlignedTexts of(ActText left, ActText right) {
    ActAlignment alignment = ActAlignment.of(left, right);
    List<PairedText> pairs = PairedText.of(alignment, left, right);
    return new AlignedTexts(
        left,
        right,
        alignment,
        pairs,
        Forms.of(left, pairs.stream().flatMap(pair -> pair.left().stream()).toList()),
        Forms.of(right, pairs.stream().flatMap(pair -> pair.right().stream()).toList()));
  }

  /// A discrepancy, doubted where it is that a form has something in one text alone.
  Discrepancy doubted(Discrepancy discrepancy) {
    boolean inForm =
        leftForms.hold(discrepancy.left().unit()) || rightForms.hold(discrepancy.right().unit());
    return inForm && FORM_RULES.contains(discrepancy.rule()) ? discrepancy.doubted() : discrepancy;
  }

  private static final Set<String> FORM_RULES =
      Set.of("unit.missing", "value.missing", "value.differs", "row.missing", "words.other");

  /// Gives the words of units that both have some to a rule, in reading order.
  void compare(BiConsumer<UnitText, UnitText> rule) {
    pairs.stream()
        .filter(PairedText::isPair)
        .filter(pair -> !pair.isSame())
        .forEach(pair -> rule.accept(pair.left().orElseThrow(), pair.right().orElseThrow()));
  }

  /// Whether they are a Kazakh and a Russian text.
  boolean areKazakhAndRussian() {
    return left.language() == Language.KAZAKH && right.language() == Language.RUSSIAN;
  }

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

    /// Whether both sides have the same words in one language, so that nothing in them differs.
    boolean isSame() {
      return left.map(UnitText::text).equals(right.map(UnitText::text))
          && left.map(UnitText::language).equals(right.map(UnitText::language));
    }

    /// Whether there are words on both sides: a mark in place of what was repealed («<*>») is none.
    boolean isPair() {
      return left.filter(UnitText::hasWords).isPresent()
          && right.filter(UnitText::hasWords).isPresent();
    }
  }

  /// The annexes of a text that are forms to be filled in: much of them is blanks, «Мекенжайы
  /// ________», «Адрес ________». Sources part their lines differently in each language, so that
  /// what only one text has there may stand in the line above.
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

    /// Whether it has a blank to be filled in: not a line of strokes alone, which closes a text.
    static boolean isBlank(UnitText unit) {
      return unit.text()
          .lines()
          .anyMatch(
              line -> line.contains(BLANK) && line.codePoints().anyMatch(Character::isLetter));
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
}
