package kz.zannama.comparison.discrepancy;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;

/// Compares when the act enters into force. What both texts say in other words than the known
/// formulae is not compared.
final class EntryRule implements Rule {
  private static final ElementId ACT = new ElementId("requisites");
  private static final double SURE = 0.85;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    Optional<EntryIntoForce> left = texts.left().requisites().entryIntoForce();
    Optional<EntryIntoForce> right = texts.right().requisites().entryIntoForce();
    if (left.isEmpty() || right.isEmpty() || agree(left.get(), right.get())) {
      return List.of();
    }
    return List.of(
        Discrepancy.of(
            DiscrepancyKind.ENTRY_INTO_FORCE,
            SURE,
            "act.entry",
            printed(left.get()),
            printed(right.get())));
  }

  /// Numbers of days and dates are compared with all other numbers.
  private static boolean agree(EntryIntoForce left, EntryIntoForce right) {
    return left.rule() == right.rule()
        || left.rule() == EntryIntoForce.Rule.OTHER
        || right.rule() == EntryIntoForce.Rule.OTHER;
  }

  private static Statement printed(EntryIntoForce entry) {
    return new Statement.Printed(ACT, entry.text(), entry.text(), Optional.empty());
  }
}
