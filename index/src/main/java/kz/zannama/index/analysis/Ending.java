package kz.zannama.index.analysis;

import java.util.Set;

/// One ending in one of its forms: `лар` as the plural after vowels and glides.
///
/// @param place its place in the chain
/// @param after the sounds it stands after
/// @param text its letters
/// @param harmony the stems it stands after
record Ending(Place place, Set<Sound> after, String text, Harmony harmony) {
  /// The places of a chain of endings, from the stem outwards.
  enum Place {
    /// Infinitives, participles, finite forms: -у, -ған, -сын.
    VERB,
    /// -лар.
    PLURAL,
    /// The possessive of the third person: -сы.
    THIRD,
    /// The possessives of we and the polite you: -мыз, -ңыз.
    OWN,
    /// The possessives of I and you: -м, -ң.
    SINGLE,
    /// The cases: -ның, -ға, …
    CASE,
    /// The cases that stand after [#THIRD] only: -на, -н, -нда.
    N_CASE;

    /// Whether endings of this place are possessives.
    boolean isPossessive() {
      return this == THIRD || this == OWN || this == SINGLE;
    }
  }

  /// How many letters it has.
  int length() {
    return text.length();
  }

  /// Whether a word that goes up to an end has this ending there.
  boolean closes(CharSequence word, int end) {
    int start = end - text.length();
    if (start <= 0) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (word.charAt(start + at) != text.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
