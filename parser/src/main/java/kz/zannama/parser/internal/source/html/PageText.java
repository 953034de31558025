package kz.zannama.parser.internal.source.html;

import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceText;

/// Where the text of a page goes while it is walked.
///
/// @param placement where its paragraphs stand
/// @param omissions what is left out
/// @param notes its footnotes
record PageText(TextPlacement placement, Omissions omissions, FootnoteLinks notes) {
  /// Where a piece of HTML without footnotes goes.
  PageText(TextPlacement placement, Omissions omissions) {
    this(placement, omissions, FootnoteLinks.none());
  }

  /// The place that has been reached.
  int place() {
    return placement.place();
  }

  /// A paragraph with its place; the notes that it bears get theirs.
  SourceText placed(String text, PageParagraph paragraph) {
    SourceText placed = placement.place(text, paragraph.from(), paragraph.to());
    paragraph.notes().forEach(mark -> notes.mark(mark, placed.span().start()));
    return placed;
  }
}
