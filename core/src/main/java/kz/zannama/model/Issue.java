package kz.zannama.model;

import java.util.Optional;

/// Something about the content that a reader should know: repaired, guessed, or left open.
///
/// @param severity how much it matters
/// @param code which kind of issue
/// @param message what was found at the place, in English
/// @param span where
public record Issue(Severity severity, IssueCode code, String message, Optional<Span> span) {
  /// How much an issue matters.
  public enum Severity {
    /// Worth knowing: a repair that is certain.
    INFO,
    /// A fact may be missing or wrong.
    WARNING,
    /// Part of the source could not be understood.
    ERROR
  }

  /// An issue that is worth knowing.
  public static Issue info(IssueCode code, String message, Optional<Span> span) {
    return new Issue(Severity.INFO, code, message, span);
  }

  /// An issue that may mean a missing or wrong fact.
  public static Issue warning(IssueCode code, String message, Optional<Span> span) {
    return new Issue(Severity.WARNING, code, message, span);
  }

  /// An issue about a part of the source that could not be understood.
  public static Issue error(IssueCode code, String message, Optional<Span> span) {
    return new Issue(Severity.ERROR, code, message, span);
  }
}
