package kz.zannama.comparison.discrepancy;

import java.util.Optional;
import kz.zannama.model.ElementId;
import kz.zannama.model.Span;

/// What one of the texts says where both differ.
public sealed interface Statement {
  /// The unit in which it stands, or should stand; `requisites` for what identifies the act.
  ElementId unit();

  /// Words that the text prints.
  ///
  /// @param unit the unit in which they stand
  /// @param words the words that differ: «25 желтоқсандағы», «10 дней»
  /// @param context the words around them, one line
  /// @param span where the unit is printed, where known
  record Printed(ElementId unit, String words, String context, Optional<Span> span)
      implements Statement {}

  /// Nothing: the text does not have what the other one says.
  ///
  /// @param unit where it would stand: the unit beside the other text's
  /// @param context the words of that unit, empty where the unit itself is missing
  record Absent(ElementId unit, String context) implements Statement {}
}
