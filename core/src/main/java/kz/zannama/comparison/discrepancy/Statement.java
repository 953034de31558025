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
      implements Statement {
    /// Where words first stand in a text by themselves, and are no part of a longer word or number:
    /// «4» in «2024 … 4 және 5-қосымшалар»; else where they first stand, -1 where they do not.
    public static int find(String words, String text) {
      int first = words.isEmpty() ? -1 : text.indexOf(words);
      for (int at = first; at >= 0; at = text.indexOf(words, at + 1)) {
        int end = at + words.length();
        boolean begins = at == 0 || !goesOn(text.charAt(at - 1), words.charAt(0));
        boolean ends =
            end == text.length() || !goesOn(words.charAt(words.length() - 1), text.charAt(end));
        if (begins && ends) {
          return at;
        }
      }
      return first;
    }

    private static boolean goesOn(char one, char next) {
      return Character.isDigit(one) && Character.isDigit(next)
          || Character.isLetter(one) && Character.isLetter(next);
    }
  }

  /// Nothing: the text does not have what the other one says.
  ///
  /// @param unit where it would stand: the unit beside the other text's
  /// @param context the words of that unit, empty where the unit itself is missing
  record Absent(ElementId unit, String context) implements Statement {}
}
