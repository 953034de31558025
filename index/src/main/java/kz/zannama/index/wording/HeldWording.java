package kz.zannama.index.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.Reason;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;

/// How an act read on a day in one language, and whether that is what a source prints or what the
/// changes of other acts make of it.
///
/// @param day the day
/// @param origin where the text is from
/// @param stored the date of the stored wording that it is, or was made from; empty for one without
///   a date
/// @param from the first day on which the act is known to read so; empty where that is not known
/// @param until the first day on which it is known to read otherwise; empty where none is known
/// @param made the text, with what was done to the stored wording and what could not be
/// @param agreement how what is computed for the day of the nearest later stored wording agrees
///   with that one, where there is one and something is to be computed between
public record HeldWording(
    LocalDate day,
    Origin origin,
    Optional<LocalDate> stored,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Wording made,
    Optional<Agreement> agreement) {

  /// Where a text is from.
  public enum Origin {
    /// A source prints it, and no act of the index changes it up to the day.
    STORED,
    /// Acts of the index change what a source prints: the text is made of both.
    COMPUTED,
    /// All wordings that sources print are later than the day: this is the first of them.
    LATER
  }

  /// The text.
  public ActText text() {
    return made.text();
  }

  /// The changes that were applied.
  public List<OrderedChange> applied() {
    return made.applied();
  }

  /// For each provision that was changed, the last change of it.
  public Map<ElementId, OrderedChange> madeBy() {
    return made.madeBy();
  }

  /// The changes that should have made the text and could not be applied, each with its reason: not
  /// those that come later, have ended, or stand there.
  public List<UnappliedChange> unapplied() {
    return made.unapplied().stream().filter(UnappliedChange::isDue).toList();
  }

  /// The days on which changes begin or end that had begun by the day, the earliest first.
  public List<LocalDate> turns() {
    return Stream.concat(
            Stream.concat(made.applied().stream(), ended(made).stream())
                .flatMap(change -> change.effective().stream()),
            ended(made).stream().flatMap(change -> change.until().stream()))
        .filter(turn -> stored.filter(printed -> !turn.isAfter(printed)).isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /// The changes that begin or end on the day.
  public List<OrderedChange> turning() {
    Optional<LocalDate> today = Optional.of(day);
    return Stream.concat(
            made.applied().stream().filter(change -> change.effective().equals(today)),
            ended(made).stream().filter(change -> change.until().equals(today)))
        .toList();
  }

  static List<OrderedChange> ended(Wording made) {
    return made.unapplied().stream()
        .filter(change -> change.reason() == Reason.ENDED)
        .map(UnappliedChange::change)
        .toList();
  }

  /// The first day from which a change of the text is known to apply, of those that had not begun,
  /// or to apply no longer.
  static Optional<LocalDate> next(Wording made) {
    Stream<LocalDate> begins =
        made.unapplied().stream()
            .filter(change -> change.reason() == Reason.LATER)
            .flatMap(change -> change.change().effective().stream());
    Stream<LocalDate> ends = made.applied().stream().flatMap(change -> change.until().stream());
    return Stream.concat(begins, ends).min(LocalDate::compareTo);
  }
}
