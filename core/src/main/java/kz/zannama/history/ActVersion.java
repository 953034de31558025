package kz.zannama.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An act on a date: whether it was in force, and which changes applied.
///
/// Every change that is known is either among the applied or among the open ones.
///
/// @param date the date asked for
/// @param force whether the act was in force
/// @param doubt why that is not known, where it is not
/// @param wording the date of the wording that the source holds, where it prints one
/// @param applied the changes that applied on the date, earliest first
/// @param open the changes that did not, each with its reason
public record ActVersion(
    LocalDate date,
    Force force,
    Optional<ForceSpan.Doubt> doubt,
    Optional<LocalDate> wording,
    List<ActLink> applied,
    List<OpenChange> open) {
  public ActVersion {
    applied = List.copyOf(applied);
    open = List.copyOf(open);
  }

  /// Whether an act is in force on a date.
  public enum Force {
    /// It was adopted, or enters into force, later.
    NOT_YET,
    /// It had entered into force, nothing ends that by then, and what is known is not older.
    IN_FORCE,
    /// Provisions of it had lost force.
    PARTLY_REPEALED,
    /// It did not apply for a time.
    SUSPENDED,
    /// It had lost force.
    REPEALED,
    /// Its term had ended.
    EXPIRED,
    /// Nothing can be said; [ActVersion#doubt] tells why.
    UNKNOWN
  }

  /// Why a change did not apply.
  public enum Reason {
    /// It applies from a later date.
    LATER,
    /// Nothing says from when it applies.
    NO_DATE,
    /// It was a suspension, or of an act for a time, and that had ended.
    ENDED,
    /// Its act lost force before it applied.
    ACT_ENDED
  }

  /// A change that did not apply on the date.
  ///
  /// @param link the change
  /// @param reason why not
  public record OpenChange(ActLink link, Reason reason) {}
}
