package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.model.ElementId;

/// Finds provisions and items of lists that only one of the texts has.
final class UnitRule implements Rule {
  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;
  private static final int FEWEST_LETTERS = 15;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    ElementId left = ElementId.TITLE;
    ElementId right = ElementId.TITLE;
    for (Pairing<ComparedUnit> pairing : texts.alignment().units()) {
      switch (pairing) {
        case Pairing.Matched<ComparedUnit> matched -> {
          left = matched.left().getLast().id();
          right = matched.right().getLast().id();
        }
        case Pairing.LeftOnly<ComparedUnit> alone ->
            add(alone.part(), printed(alone.part()), new Statement.Absent(right, ""), found);
        case Pairing.RightOnly<ComparedUnit> alone ->
            add(alone.part(), new Statement.Absent(left, ""), printed(alone.part()), found);
      }
    }
    return found;
  }

  private static void add(
      ComparedUnit unit, Statement left, Statement right, List<Discrepancy> found) {
    if (countLetters(unit.words()) >= FEWEST_LETTERS) {
      double confidence = isNumbered(unit.id()) ? SURE : UNSURE;
      found.add(Discrepancy.of(DiscrepancyKind.UNIT, confidence, "unit.missing", left, right));
    }
  }

  private static long countLetters(String words) {
    return words.chars().filter(Character::isLetter).count();
  }

  /// Loose text, preambles and headings are parted differently by sources.
  private static boolean isNumbered(ElementId unit) {
    String level = unit.level();
    return level.startsWith("art_")
        || level.startsWith("para_")
        || level.startsWith("subpara_")
        || level.startsWith("indent_");
  }

  private static Statement printed(ComparedUnit unit) {
    String words = unit.words().replace('\n', ' ');
    return new Statement.Printed(unit.id(), words, words, unit.span());
  }
}
