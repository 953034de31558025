package kz.zannama.comparison;

import java.util.List;

/// What became of a part of one text in another.
///
/// @param <T> a unit, a table or a row
public sealed interface Pairing<T> {
  /// Parts that say the same: one on each side, or several on one side that stand for one on the
  /// other («5. … 1) … 2) …» printed in one paragraph).
  ///
  /// @param left the parts of the first text, in order, at least one
  /// @param right the parts of the second text, in order, at least one
  /// @param likeness how much of their words is common, 0 to 1
  /// @param place whether they stand in the same order as what is around them
  record Matched<T>(List<T> left, List<T> right, double likeness, Place place)
      implements Pairing<T> {
    public Matched {
      if (left.isEmpty() || right.isEmpty()) {
        throw new IllegalArgumentException("A match has a part on each side");
      }
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /// A part that only the first text has.
  record LeftOnly<T>(T part) implements Pairing<T> {}

  /// A part that only the second text has.
  record RightOnly<T>(T part) implements Pairing<T> {}

  /// Where matched parts stand.
  enum Place {
    /// In the order of both texts.
    IN_ORDER,
    /// Elsewhere in the second text than their neighbours.
    MOVED
  }
}
