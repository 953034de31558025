package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.comparison.fact.PersonName;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Person;

/// Compares the names of people, in the text and under it. Letters by which the languages write one
/// name differently, and initials that one text leaves out, make no difference.
final class NameRule implements Rule {
  private static final ElementId SIGNATURES = new ElementId("signatures");
  private static final double OTHER_INITIALS = 0.8;
  private static final double OTHER_NAME = 0.75;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    for (PairedText pair : PairedText.of(texts)) {
      if (pair.isPair()) {
        UnitText left = pair.left().orElseThrow();
        UnitText right = pair.right().orElseThrow();
        compare(DiscrepancyKind.NAME, left, right, found);
      }
    }
    compareSignatures(texts, found);
    return found;
  }

  private static void compare(
      DiscrepancyKind kind, UnitText left, UnitText right, List<Discrepancy> found) {
    List<PersonName> lefts = new ArrayList<>(PersonName.find(left.text()));
    List<PersonName> rights = new ArrayList<>(PersonName.find(right.text()));
    for (PersonName name : List.copyOf(lefts)) {
      Optional<PersonName> twin =
          rights.stream()
              .filter(name::hasSurnameOf)
              .filter(name::canHaveInitialsOf)
              .findFirst()
              .or(() -> rights.stream().filter(name::hasSurnameOf).findFirst());
      if (twin.isPresent()) {
        lefts.remove(name);
        rights.remove(twin.get());
        if (!name.canHaveInitialsOf(twin.get())) {
          found.add(differ(kind, OTHER_INITIALS, "name.initials", left, name, right, twin.get()));
        }
      }
    }
    if (lefts.size() == 1 && rights.size() == 1) {
      found.add(
          differ(kind, OTHER_NAME, "name.other", left, lefts.getFirst(), right, rights.getFirst()));
    }
  }

  private static Discrepancy differ(
      DiscrepancyKind kind,
      double confidence,
      String rule,
      UnitText left,
      PersonName name,
      UnitText right,
      PersonName other) {
    return Discrepancy.of(
        kind,
        confidence,
        rule,
        left.printed(name.start(), name.end()),
        right.printed(other.start(), other.end()));
  }

  /// The signatures of each text as a unit.
  private static void compareSignatures(AlignedTexts texts, List<Discrepancy> found) {
    List<Person> lefts = texts.left().signatories();
    List<Person> rights = texts.right().signatories();
    if (lefts.size() == rights.size()) {
      for (int at = 0; at < lefts.size(); at++) {
        compare(
            DiscrepancyKind.SIGNATURE,
            unit(texts.left(), lefts.get(at)),
            unit(texts.right(), rights.get(at)),
            found);
      }
    }
  }

  private static UnitText unit(ActText text, Person person) {
    return new UnitText(SIGNATURES, person.name(), "", text.language(), Optional.empty());
  }
}
