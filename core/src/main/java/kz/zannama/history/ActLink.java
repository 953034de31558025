package kz.zannama.history;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// One link of an act to another.
///
/// @param kind what the link says
/// @param other the act at the other end; empty where no known act answers to the citation
/// @param citation the words that make the link; of this act where the other act says so
/// @param change what is changed, where a single change is named
/// @param placed the provision of this act that another act's change is about, where that act names
///   the approved document that it stands in and this act has it as an annex: `annex_1__para_5`
public record ActLink(
    Kind kind,
    Optional<LinkedAct> other,
    Citation citation,
    Optional<Change> change,
    Optional<ElementId> placed) {

  /// A link whose change names a provision as the act has it.
  public ActLink(Kind kind, Optional<LinkedAct> other, Citation citation, Optional<Change> change) {
    this(kind, other, citation, change, Optional.empty());
  }

  /// The provision that is changed, where one is; in the act that is changed.
  public Optional<ElementId> provision() {
    return placed.or(() -> change.flatMap(named -> named.scope().provision()));
  }

  /// What a link says about the act whose chain it is in.
  public enum Kind {
    /// The other act changes this one.
    CHANGED_BY,
    /// This act changes the other one.
    CHANGES,
    /// The other act ends the force of this one.
    REPEALED_BY,
    /// This act ends the force of the other one.
    REPEALS,
    /// This act rests on the other one.
    BASIS,
    /// The other act rests on this one.
    BASIS_OF
  }

  /// Whether the other act is known.
  public boolean isResolved() {
    return other.isPresent();
  }

  /// Whether the other act orders it: not only a note of this one tells of it.
  public boolean isOrdered() {
    return other.filter(act -> !act.isCitedBy(citation)).isPresent();
  }

  /// Whether what the other act orders never applies, as that act lost force before.
  public boolean isVoid() {
    Optional<LocalDate> day = effective();
    return isOrdered()
        && day.isPresent()
        && other.flatMap(LinkedAct::ended).filter(end -> !end.isAfter(day.get())).isPresent();
  }

  /// The first day on which the change no longer applies, where the act that orders it says of
  /// itself until when it does.
  public Optional<LocalDate> until() {
    return kind == Kind.CHANGED_BY && isOrdered()
        ? other.flatMap(LinkedAct::until)
        : Optional.empty();
  }

  /// This link with the other act as more is known of it.
  public ActLink withOther(LinkedAct act) {
    return new ActLink(kind, Optional.of(act), citation, change, placed);
  }

  /// The date from which the change applies: the printed one, else that of the changing act's entry
  /// into force, else that of its adoption; none where that act was put off to an unknown day.
  ///
  /// For links from the changing act to a changed one the dates of this act are not known here, so
  /// only the printed date counts.
  public Optional<LocalDate> effective() {
    Optional<LocalDate> printed = printed();
    if (printed.isPresent() || (kind != Kind.CHANGED_BY && kind != Kind.REPEALED_BY)) {
      return printed;
    }
    if (other.filter(LinkedAct::putOff).isPresent()) {
      return Optional.empty();
    }
    return other
        .flatMap(LinkedAct::inForceFrom)
        .or(() -> other.flatMap(LinkedAct::adopted))
        .or(citation::adopted);
  }

  /// Whether [#effective()] is but the first day on which the change can apply, as the changing act
  /// does not tell its own.
  public boolean isFromEarliest() {
    return printed().isEmpty()
        && effective().isPresent()
        && other.filter(act -> act.inForceFrom().isPresent() && !act.earliest()).isEmpty();
  }

  private Optional<LocalDate> printed() {
    return change.flatMap(found -> found.scope().effective());
  }
}
