package kz.zannama.parser.internal.source.word.odt;

import kz.zannama.parser.internal.source.word.shown.WordText;

/// What the blocks of a document are read with.
///
/// @param review which text of it is read
/// @param styles its styles
/// @param lists its lists
/// @param formulas the formulas in it
/// @param copies how often cells and rows may still be repeated
/// @param text where its paragraphs are placed
/// @param celled whether they stand in cells of a table, whose ground may be dark
record OdtContext(
    OdtReview review,
    OdtStyles styles,
    OdtLists lists,
    Formulas formulas,
    Copies copies,
    WordText text,
    boolean celled) {
  /// The same for a text that stands apart from the body: a note, a header.
  OdtContext apart(WordText text) {
    return new OdtContext(review, styles, lists, formulas, copies, text, false);
  }

  /// The same for what stands in a cell.
  OdtContext inCell() {
    return celled ? this : new OdtContext(review, styles, lists, formulas, copies, text, true);
  }
}
