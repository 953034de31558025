package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.fact.PersonName;
import kz.zannama.comparison.fact.Wordings;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Person;

/// Compares the names of people, in the text and under it, and whether who signed did so for
/// another or as a deputy, a chairman, a secretary. Letters by which the languages write one name
/// differently, and initials that one text leaves out, make no difference.
final class NameRule implements Rule {
  private static final ElementId SIGNATURES = new ElementId("signatures");
  private static final List<Wordings.Sort> OFFICES =
      List.of(
          Wordings.Sort.ACTING, Wordings.Sort.DEPUTY, Wordings.Sort.CHAIR, Wordings.Sort.SECRETARY);
  private static final double OTHER_INITIALS = 0.8;
  private static final double OTHER_NAME = 0.75;
  private static final int LONGEST_OFFICES = 200;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    texts.compare((left, right) -> compare(DiscrepancyKind.NAME, left, right, found));
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

  private static void compareSignatures(AlignedTexts texts, List<Discrepancy> found) {
    List<Person> lefts = texts.left().signatories();
    List<Person> rights = texts.right().signatories();
    if (lefts.size() == rights.size()) {
      for (int at = 0; at < lefts.size(); at++) {
        compareSignatures(texts, lefts.get(at), rights.get(at), found);
      }
    }
    for (Pairing<ComparedUnit> pairing : texts.alignment().units()) {
      switch (pairing) {
        case Pairing.LeftOnly<ComparedUnit> alone when isUnsigned(alone.part(), lefts, rights) ->
            found.add(unsigned(printed(alone.part()), names(texts.right())));
        case Pairing.RightOnly<ComparedUnit> alone when isUnsigned(alone.part(), rights, lefts) ->
            found.add(unsigned(names(texts.left()), printed(alone.part())));
        case Pairing.LeftOnly<ComparedUnit> alone -> {}
        case Pairing.RightOnly<ComparedUnit> alone -> {}
        case Pairing.Matched<ComparedUnit> matched when lefts.isEmpty() && rights.isEmpty() ->
            compareOffices(texts, matched, found);
        case Pairing.Matched<ComparedUnit> matched -> {}
      }
    }
  }

  /// The signatures of each text as a unit.
  private static void compareSignatures(
      AlignedTexts texts, Person one, Person other, List<Discrepancy> found) {
    compare(
        DiscrepancyKind.SIGNATURE,
        unit(texts.left(), one.name()),
        unit(texts.right(), other.name()),
        found);
    String office = one.office().orElse("");
    String otherOffice = other.office().orElse("");
    boolean isOther =
        OFFICES.stream()
            .anyMatch(sort ->
                Wordings.find(office, texts.left().language(), sort).isEmpty()
                    != Wordings.find(otherOffice, texts.right().language(), sort).isEmpty());
    if (!office.isEmpty() && !otherOffice.isEmpty() && isOther) {
      found.add(
          Discrepancy.of(
              DiscrepancyKind.SIGNATURE,
              OTHER_NAME,
              "office.other",
              printed(office),
              printed(otherOffice)));
    }
  }

  /// How many offices stand below texts that no name stands below.
  private static void compareOffices(
      AlignedTexts texts, Pairing.Matched<ComparedUnit> matched, List<Discrepancy> found) {
    ComparedUnit left = matched.left().getFirst();
    ComparedUnit right = matched.right().getFirst();
    int offices = countOffices(left, texts.left());
    int others = countOffices(right, texts.right());
    if (offices != others && Math.min(offices, others) > 0) {
      found.add(
          Discrepancy.of(
              DiscrepancyKind.SIGNATURE,
              OTHER_NAME,
              "office.count",
              printed(left),
              printed(right)));
    }
  }

  private static int countOffices(ComparedUnit unit, ActText text) {
    boolean below = unit.id().value().equals("body") && unit.words().length() <= LONGEST_OFFICES;
    return below ? Wordings.find(unit.words(), text.language(), Wordings.Sort.OFFICE).size() : 0;
  }

  /// Whether a text that nobody signed has an office beside its provisions, and the other one has
  /// names.
  private static boolean isUnsigned(ComparedUnit unit, List<Person> own, List<Person> others) {
    return own.isEmpty()
        && !others.isEmpty()
        && unit.id().value().equals("body")
        && !unit.words().isBlank();
  }

  private static Discrepancy unsigned(Statement left, Statement right) {
    return Discrepancy.of(DiscrepancyKind.SIGNATURE, OTHER_NAME, "signature.unsigned", left, right);
  }

  private static Statement names(ActText text) {
    return printed(text.signatories().stream().map(Person::name).collect(Collectors.joining(", ")));
  }

  private static Statement printed(ComparedUnit unit) {
    return printed(unit.words().replace('\n', ' '));
  }

  private static Statement printed(String words) {
    return new Statement.Printed(SIGNATURES, words, words, Optional.empty());
  }

  private static UnitText unit(ActText text, String name) {
    return new UnitText(SIGNATURES, name, text.language(), Optional.empty(), List.of());
  }
}
