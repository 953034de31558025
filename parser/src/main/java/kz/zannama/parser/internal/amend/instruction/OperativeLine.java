package kz.zannama.parser.internal.amend.instruction;

import kz.zannama.parser.internal.source.SourceText;

/// A paragraph of what an act orders: of its body after the operative word, or of a list in an
/// annex.
///
/// @param text the paragraph
/// @param quoted whether it is known to be new wording from its first character to its last; new
///   wording is found without this, too
/// @param first whether an annex begins with it: no wording before it goes on there
public record OperativeLine(SourceText text, boolean quoted, boolean first) {
  /// A line in the middle.
  public OperativeLine(SourceText text, boolean quoted) {
    this(text, quoted, false);
  }
}
