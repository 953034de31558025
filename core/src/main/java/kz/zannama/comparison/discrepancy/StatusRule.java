package kz.zannama.comparison.discrepancy;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.ElementId;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;

/// Compares what the texts say of the act's force. A text that does not print the act's date and
/// number cannot be expected to tell its status.
final class StatusRule implements Rule {
  private static final ElementId REQUISITES = new ElementId("requisites");
  private static final double BOTH_SAY = 0.9;
  private static final double ONE_SAYS = 0.6;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    Requisites left = texts.left().requisites();
    Requisites right = texts.right().requisites();
    if (left.status().state() == right.status().state() || !isPrinted(left) || !isPrinted(right)) {
      return List.of();
    }
    boolean bothSay = left.status().stated() && right.status().stated();
    return List.of(
        Discrepancy.of(
            DiscrepancyKind.STATUS,
            bothSay ? BOTH_SAY : ONE_SAYS,
            "act.status",
            said(left.status()),
            said(right.status())));
  }

  private static boolean isPrinted(Requisites requisites) {
    return requisites.adopted().isPresent() && requisites.number().isPresent();
  }

  private static Statement said(Status status) {
    return status.stated()
        ? new Statement.Printed(REQUISITES, status.state().name(), status.text(), Optional.empty())
        : new Statement.Absent(REQUISITES, "");
  }
}
