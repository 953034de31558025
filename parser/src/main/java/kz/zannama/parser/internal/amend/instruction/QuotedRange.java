package kz.zannama.parser.internal.amend.instruction;

/// A stretch of a text that is quoted new wording, its quotes included.
///
/// @param from the first character
/// @param to the character after the last one
public record QuotedRange(int from, int to) {
  public QuotedRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("Not a stretch of text: " + from + ".." + to);
    }
  }
}
