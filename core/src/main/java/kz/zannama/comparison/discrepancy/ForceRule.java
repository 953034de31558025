package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;

/// Compares what the texts say of the act's force: when it enters into it, and whether it has lost
/// it.
///
/// What both say in other words than the known formulae is not compared. A text that does not print
/// the act's date and number cannot be expected to tell its status.
final class ForceRule implements Rule {
  private static final ElementId REQUISITES = new ElementId("requisites");
  private static final double BOTH_SAY = 0.9;
  private static final double ONE_SAYS = 0.6;
  private static final double OTHER_ENTRY = 0.85;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    Requisites left = texts.left().requisites();
    Requisites right = texts.right().requisites();
    List<Discrepancy> found = new ArrayList<>();
    if (left.status().state() != right.status().state() && isPrinted(left) && isPrinted(right)) {
      boolean bothSay = left.status().stated() && right.status().stated();
      found.add(
          Discrepancy.of(
              DiscrepancyKind.STATUS,
              bothSay ? BOTH_SAY : ONE_SAYS,
              "act.status",
              said(left.status()),
              said(right.status())));
    }
    compare(texts).ifPresent(found::add);
    return found;
  }

  private static boolean isPrinted(Requisites requisites) {
    return requisites.adopted().isPresent() && requisites.number().isPresent();
  }

  private static Statement said(Status status) {
    return status.stated()
        ? new Statement.Printed(REQUISITES, status.state().name(), status.text(), Optional.empty())
        : new Statement.Absent(REQUISITES, "");
  }

  private static Optional<Discrepancy> compare(AlignedTexts texts) {
    Optional<EntryIntoForce> left = texts.left().requisites().entryIntoForce();
    Optional<EntryIntoForce> right = texts.right().requisites().entryIntoForce();
    if (left.isEmpty() || right.isEmpty() || agree(left.get(), right.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Discrepancy.of(
            DiscrepancyKind.ENTRY_INTO_FORCE,
            OTHER_ENTRY,
            "act.entry",
            printed(left.get(), texts.pairs().stream().flatMap(pair -> pair.left().stream())),
            printed(right.get(), texts.pairs().stream().flatMap(pair -> pair.right().stream()))));
  }

  /// Numbers of days and dates are compared with all other numbers.
  private static boolean agree(EntryIntoForce left, EntryIntoForce right) {
    return left.rule() == right.rule()
        || left.rule() == EntryIntoForce.Rule.OTHER
        || right.rule() == EntryIntoForce.Rule.OTHER;
  }

  /// The sentence in the unit that holds it.
  private static Statement printed(EntryIntoForce entry, Stream<UnitText> units) {
    return units
        .filter(unit -> unit.text().contains(entry.text()))
        .findFirst()
        .<Statement>map(
            unit -> new Statement.Printed(unit.unit(), entry.text(), entry.text(), unit.span()))
        .orElseGet(
            () -> new Statement.Printed(REQUISITES, entry.text(), entry.text(), Optional.empty()));
  }
}
