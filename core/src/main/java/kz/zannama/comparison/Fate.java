package kz.zannama.comparison;

/// What becomes of something from one wording to the next.
public enum Fate {
  /// It stands in both.
  KEPT,
  /// It stands in the earlier one only.
  REMOVED,
  /// It stands in the later one only.
  ADDED
}
