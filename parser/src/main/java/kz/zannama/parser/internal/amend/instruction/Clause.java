package kz.zannama.parser.internal.amend.instruction;

import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;

/// A piece of amending text up to the mark that ends it: one instruction, or a line that names what
/// the following ones apply to.
///
/// @param number the number printed before it, with its closing mark: `2.`, `1)`; empty without
/// @param start its first character, after the number
/// @param end the place of the mark that ends it
/// @param terminator the mark: `:`, `;`, `.`, or a line feed at the end of the text
/// @param verbs its verbs outside quotes, in reading order
public record Clause(String number, int start, int end, char terminator, List<FoundVerb> verbs) {
  // "2.", "12."
  private static final Pattern OUTER_NUMBER = Pattern.compile("[1-9]\\d{0,2}+\\.");

  public Clause {
    verbs = List.copyOf(verbs);
  }

  boolean isInstruction() {
    return !verbs.isEmpty();
  }

  /// The number as that of a paragraph of the amending act: 2 for `2.`, 0 for any other.
  int outerNumber() {
    return OUTER_NUMBER.matcher(number).matches()
        ? Integer.parseInt(number.substring(0, number.length() - 1))
        : 0;
  }

  public int length() {
    return end - start;
  }
}
