package kz.zannama.parser.internal.repair;

import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// A damaged place in a text and how to mend it.
///
/// @param certainty whether the place alone is proof of the damage
/// @param from the first character of the place
/// @param to the character after the last one
/// @param message what was done, in English
/// @param replacements what to replace, by place, not overlapping
record Finding(
    Certainty certainty, int from, int to, String message, List<Replacement> replacements) {
  /// How sure a finding is.
  enum Certainty {
    /// Nothing else can have led to this text; vouches for likely findings in the same document.
    CERTAIN,
    /// Repaired only in a document that has certain findings of the same kind.
    LIKELY
  }

  static Finding of(Certainty certainty, int from, int to, String text, String message) {
    return new Finding(certainty, from, to, message, List.of(new Replacement(from, to, text)));
  }

  Finding {
    replacements = List.copyOf(replacements);
  }
}
