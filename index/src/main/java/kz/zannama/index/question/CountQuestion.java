package kz.zannama.index.question;

import java.time.LocalDate;
import java.util.Optional;

/// What is counted over the whole index.
///
/// @param subject what is counted
/// @param from the first day of the period; changes before it are left out
/// @param to the last day of the period
/// @param body the key of the body, or the beginning of one, whose acts alone are counted: the body
///   of the act that is changed, or repealed
/// @param limit how many rows at most, the greatest first
public record CountQuestion(
    Subject subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> body,
    int limit) {
  public CountQuestion {
    if (limit < 1) {
      throw new IllegalArgumentException("A limit is at least 1: " + limit);
    }
  }

  /// All time and all bodies, 20 rows.
  public static CountQuestion of(Subject subject) {
    return new CountQuestion(subject, Optional.empty(), Optional.empty(), Optional.empty(), 20);
  }

  /// This question about no day after one: what is announced for later has not happened.
  public CountQuestion upTo(LocalDate day) {
    Optional<LocalDate> last = to.filter(day::isAfter).or(() -> Optional.of(day));
    return new CountQuestion(subject, from, last, body, limit);
  }

  /// What can be counted.
  public enum Subject {
    /// Acts, by how many others they changed.
    CHANGING_ACTS,
    /// Acts, by how many others changed them.
    CHANGED_ACTS,
    /// Provisions, by how many acts changed them.
    CHANGED_PROVISIONS,
    /// Bodies, by how often their acts were changed.
    BODIES,
    /// Years, by how often acts were changed.
    YEARS,
    /// Years, by how many acts lost force.
    REPEALS,
    /// Acts whose newest wordings in the two languages are of different days, by how many days.
    DATES_DIFFER
  }
}
