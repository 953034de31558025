package kz.zannama.parser.internal.source;

import kz.zannama.model.Span;

/// A text that a source keeps apart from its running text and that belongs to a place in it: a
/// footnote, an endnote, a note of the publisher's in the margin.
///
/// It is no block, so that nothing the act says is ever read across it.
///
/// @param text what it says, without its mark
/// @param mark the place in the raw text that it belongs to: where its mark stands
public record SourceNote(SourceText text, int mark) {
  /// Where the note stands.
  public Span span() {
    return text.span();
  }
}
