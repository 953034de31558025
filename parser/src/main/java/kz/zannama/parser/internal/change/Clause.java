package kz.zannama.parser.internal.change;

import java.util.List;
import kz.zannama.parser.internal.change.AmendingVerbs.FoundVerb;

/// A piece of amending text up to the mark that ends it: one instruction, or a line that names what
/// the following ones apply to.
///
/// @param number the number printed before it, with its closing mark: `2.`, `1)`; empty without
/// @param start its first character, after the number
/// @param end the place of the mark that ends it
/// @param terminator the mark: `:`, `;`, `.`, or a line feed at the end of the text
/// @param verbs its verbs outside quotes, in reading order
record Clause(String number, int start, int end, char terminator, List<FoundVerb> verbs) {
  Clause {
    verbs = List.copyOf(verbs);
  }

  boolean isInstruction() {
    return !verbs.isEmpty();
  }

  int length() {
    return end - start;
  }
}
