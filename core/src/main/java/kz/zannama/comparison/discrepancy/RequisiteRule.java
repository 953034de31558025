package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.comparison.ComparedUnit;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.fact.Wordings;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;

/// Compares what identifies the act: form, date, number, registration, and what the headers of its
/// annexes say of both. What only one of the texts prints is no discrepancy.
final class RequisiteRule implements Rule {
  private static final ElementId REQUISITES = new ElementId("requisites");
  private static final double SURE = 0.95;
  private static final double TITLES = 0.8;
  private static final int LONGEST_TITLE = 180;

  private final List<Discrepancy> found = new ArrayList<>();

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    RequisiteRule rule = new RequisiteRule();
    Requisites left = texts.left().requisites();
    Requisites right = texts.right().requisites();
    rule.compareTypes(left.type(), right.type());
    rule.compare(REQUISITES, REQUISITES, "act.date", left.adopted(), right.adopted());
    rule.compareNumbers(REQUISITES, REQUISITES, "act.number", left.number(), right.number());
    rule.compareRegistrations(left.registration(), right.registration());
    texts.pairs().stream()
        .filter(AlignedTexts.PairedText::isPair)
        .findFirst()
        .ifPresent(rule::compareTitles);
    for (Pairing<ComparedUnit> pairing : texts.alignment().units()) {
      if (pairing instanceof Pairing.Matched<ComparedUnit> matched) {
        Optional<Annex> annex = annex(texts.left(), matched.left());
        Optional<Annex> other = annex(texts.right(), matched.right());
        if (annex.isPresent() && other.isPresent()) {
          rule.compareAnnexes(annex.get(), other.get());
        }
      }
    }
    return List.copyOf(rule.found);
  }

  private static Optional<Annex> annex(ActText text, List<ComparedUnit> units) {
    return text.annexes().stream()
        .filter(annex -> units.stream().anyMatch(unit -> unit.id().equals(annex.id())))
        .findFirst();
  }

  private void compareTypes(ActType left, ActType right) {
    if (left != ActType.OTHER && right != ActType.OTHER) {
      compare(REQUISITES, REQUISITES, "act.type", Optional.of(left), Optional.of(right));
    }
  }

  /// Compares what titles say that the act does: «өзгерістер мен толықтырулар енгізу» beside
  /// «внесение изменений». A long title may be cut.
  private void compareTitles(AlignedTexts.PairedText titles) {
    UnitText left = titles.left().orElseThrow();
    UnitText right = titles.right().orElseThrow();
    Set<Wordings.Sort> ours = scope(left);
    Set<Wordings.Sort> theirs = scope(right);
    boolean whole = Math.max(left.text().length(), right.text().length()) <= LONGEST_TITLE;
    if (left.unit().equals(ElementId.TITLE)
        && whole
        && !ours.isEmpty()
        && !theirs.isEmpty()
        && !ours.equals(theirs)) {
      found.add(
          Discrepancy.of(
              DiscrepancyKind.REQUISITE,
              TITLES,
              "title.scope",
              left.printed(0, left.text().length()),
              right.printed(0, right.text().length())));
    }
  }

  private static Set<Wordings.Sort> scope(UnitText title) {
    return Stream.of(Wordings.Sort.CHANGES, Wordings.Sort.ADDITIONS, Wordings.Sort.REPEAL)
        .filter(sort -> !Wordings.find(title.text(), title.language(), sort).isEmpty())
        .collect(Collectors.toSet());
  }

  private void compareRegistrations(Optional<Registration> left, Optional<Registration> right) {
    compareNumbers(
        REQUISITES,
        REQUISITES,
        "registration.number",
        left.map(Registration::number),
        right.map(Registration::number));
    compare(
        REQUISITES,
        REQUISITES,
        "registration.date",
        left.flatMap(Registration::date),
        right.flatMap(Registration::date));
  }

  private void compareAnnexes(Annex left, Annex right) {
    compareNumbers(left.id(), right.id(), "annex.number", left.number(), right.number());
    left.of().ifPresent(one -> right.of().ifPresent(other -> compareActs(left, one, right, other)));
  }

  /// Compares the acts that headers of annexes name. A new wording of an annex names two acts, its
  /// own and the changed one, so that only a date or a number that differs alone is a slip.
  private void compareActs(Annex left, Citation one, Annex right, Citation other) {
    if (one.adopted().equals(other.adopted())) {
      compareNumbers(left.id(), right.id(), "annex.act-number", one.number(), other.number());
    } else if (ActNumbers.areSame(one.number(), other.number())) {
      compare(left.id(), right.id(), "annex.act-date", one.adopted(), other.adopted());
    }
  }

  private void compareNumbers(
      ElementId unit, ElementId other, String rule, Optional<String> left, Optional<String> right) {
    boolean cut =
        left.isPresent()
            && right.isPresent()
            && (isCut(left.get(), right.get()) || isCut(right.get(), left.get()));
    if (!cut && !ActNumbers.areSame(left, right)) {
      compare(unit, other, rule, left, right);
    }
  }

  /// Titles are cut by archives, and a number with them: «№ 37» of «№ 37/260-VII».
  private static boolean isCut(String number, String whole) {
    return whole.length() > number.length()
        && ActNumbers.canonical(whole).startsWith(ActNumbers.canonical(number))
        && !Character.isLetterOrDigit(whole.charAt(number.length()));
  }

  private void compare(
      ElementId unit, ElementId other, String rule, Optional<?> left, Optional<?> right) {
    if (left.isPresent() && right.isPresent() && !left.equals(right)) {
      found.add(
          Discrepancy.of(
              DiscrepancyKind.REQUISITE,
              SURE,
              rule,
              printed(unit, left.get()),
              printed(other, right.get())));
    }
  }

  private static Statement printed(ElementId unit, Object value) {
    return new Statement.Printed(unit, value.toString(), value.toString(), Optional.empty());
  }
}
