package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.comparison.ActAlignment;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// Where two texts of one act say different things.
///
/// Both languages of an act are equally authentic, so neither is right: each discrepancy shows what
/// both print. A text that an act changed and the other one does not know of is another edition;
/// that is told first, and what it explains counts as explained.
///
/// @param alignment the texts side by side
/// @param found the discrepancies: editions first, then what identifies the act, then in the order
///   of the first text
public record ActDiscrepancies(ActAlignment alignment, List<Discrepancy> found) {
  private static final List<Rule> RULES =
      List.of(
          new RequisiteRule(),
          new ForceRule(),
          new UnitRule(),
          new ValueRule(),
          new TermRule(),
          new WholeRule(),
          new LimitRule(),
          new ModalityRule(),
          new SelfReferenceRule(),
          new WordsRule(),
          new NameRule(),
          new TableRule());

  public ActDiscrepancies {
    found = List.copyOf(found);
  }

  /// Compares two texts of an act.
  public static ActDiscrepancies between(ActText left, ActText right) {
    AlignedTexts texts = AlignedTexts.of(left, right);
    List<Discrepancy> found = new ArrayList<>();
    EditionRule.Editions editions = EditionRule.find(texts);
    found.addAll(editions.discrepancies());
    for (Rule rule : RULES) {
      rule.find(texts).stream()
          .map(it -> explained(it, editions.changed()))
          .map(texts::doubted)
          .forEach(found::add);
    }
    found.removeIf(term -> found.stream().anyMatch(entry -> isToldBy(entry, term)));
    return new ActDiscrepancies(texts.alignment(), found);
  }

  /// Whether a term is part of the sentence that says when the act enters into force.
  private static boolean isToldBy(Discrepancy entry, Discrepancy term) {
    return entry.kind() == DiscrepancyKind.ENTRY_INTO_FORCE
        && term.kind() != DiscrepancyKind.ENTRY_INTO_FORCE
        && (isPartOf(term.left(), entry.left()) || isPartOf(term.right(), entry.right()));
  }

  private static boolean isPartOf(Statement term, Statement entry) {
    return term.unit().equals(entry.unit())
        && term instanceof Statement.Printed part
        && entry instanceof Statement.Printed whole
        && whole.words().contains(part.words());
  }

  private static Discrepancy explained(Discrepancy discrepancy, List<Optional<ElementId>> changed) {
    boolean explained =
        discrepancy.kind() != DiscrepancyKind.REQUISITE
            && changed.stream()
                .anyMatch(
                    unit -> isIn(discrepancy.left(), unit) || isIn(discrepancy.right(), unit));
    return explained ? discrepancy.ofTheEdition() : discrepancy;
  }

  /// Whether what is printed stands in a changed provision; what is missing stands nowhere.
  private static boolean isIn(Statement statement, Optional<ElementId> changed) {
    return switch (statement) {
      case Statement.Printed printed -> changed.map(printed.unit()::isWithin).orElse(true);
      case Statement.Absent absent -> false;
    };
  }

  /// The discrepancies that are shown to those who do not ask for all.
  public List<Discrepancy> shown() {
    return found.stream().filter(Discrepancy::isShown).toList();
  }
}
