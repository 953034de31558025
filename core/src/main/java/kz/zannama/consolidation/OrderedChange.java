package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kz.zannama.model.Change;

/// A change with the act that orders it.
///
/// @param act the act that orders it
/// @param change what it orders; its scope's act is the one that is changed
/// @param place its place in that act's order, 0-based
public record OrderedChange(AmendingAct act, Change change, int place) {
  /// By the day from which they apply, then that of adoption, then in the act's own order.
  static final Comparator<OrderedChange> IN_TIME =
      Comparator.comparing((OrderedChange it) -> it.effective().orElse(LocalDate.MAX))
          .thenComparing(it -> it.act().text().requisites().adopted().orElse(LocalDate.MAX))
          .thenComparing(OrderedChange::leadingNumber)
          .thenComparing(it -> it.act().id().value())
          .thenComparing(OrderedChange::place);

  /// The number of the act as far as it is one: № 99 comes before № 100 of the same day.
  private static int leadingNumber(OrderedChange change) {
    String number = change.act().text().requisites().number().orElse("");
    String digits = number.replaceFirst("\\D.*", "");
    return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /// The day from which the change applies: its own, else that of its act's entry into force.
  public Optional<LocalDate> effective() {
    return change.scope().effective().or(act::effective);
  }

  /// The first day on which it applies no longer: its own, else that of its act.
  public Optional<LocalDate> until() {
    Optional<LocalDate> own =
        change instanceof Change.Suspension suspension ? suspension.until() : Optional.empty();
    return own.or(act::until);
  }

  /// Whether it has ended by a day.
  boolean isOver(LocalDate day) {
    return until().filter(end -> !day.isBefore(end)).isPresent();
  }

  /// Whether two changes stand in one instruction.
  boolean isOrderedWith(OrderedChange other) {
    return act.id().equals(other.act.id())
        && change.scope().span().equals(other.change.scope().span())
        && change.scope().text().equals(other.change.scope().text());
  }
}
