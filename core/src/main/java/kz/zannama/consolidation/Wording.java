package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// The text of an act on a date, as changes have made it.
///
/// Nothing is said that is not known: what could not be applied is told, with its reason, and the
/// text stands there as it was.
///
/// @param text the text; of an act that was changed, its requisites, body and annexes only: places,
///   citations and issues are those of the text that was started from
/// @param date the date; empty where all changes were applied, whatever their dates
/// @param applied the changes that were applied, in the order in which they were
/// @param unapplied the changes that were not, each with its reason
/// @param madeBy for each provision that was changed, by its id in the text, the last change of it;
///   `title` and `preamble` are ids, too
public record Wording(
    ActText text,
    Optional<LocalDate> date,
    List<OrderedChange> applied,
    List<UnappliedChange> unapplied,
    Map<ElementId, OrderedChange> madeBy) {
  public Wording {
    applied = List.copyOf(applied);
    unapplied = List.copyOf(unapplied);
    madeBy = Map.copyOf(madeBy);
  }

  /// Begins with the text of an act as it was at first, or as it stood in an earlier wording.
  public static Consolidation of(ActText act) {
    return new Consolidation(act, List.of());
  }
}
