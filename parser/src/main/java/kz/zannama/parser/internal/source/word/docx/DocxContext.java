package kz.zannama.parser.internal.source.word.docx;

import kz.zannama.parser.internal.source.word.shown.WordText;

/// What the blocks of a document are read with.
///
/// @param parts the parts of the file
/// @param review which text of it is read
/// @param styles its styles
/// @param numbering its lists
/// @param notes its footnotes and endnotes
/// @param fields the fields that are open
/// @param text where its paragraphs are placed
/// @param celled whether they stand in cells of a table, whose ground may be dark
record DocxContext(
    DocxParts parts,
    UnderReview review,
    DocxStyles styles,
    DocxNumbering numbering,
    DocxNotes notes,
    FieldStates fields,
    WordText text,
    boolean celled) {
  /// The same for a text that stands apart from the body: a note, a header.
  DocxContext apart(WordText text) {
    return new DocxContext(
        parts, review, styles, numbering, DocxNotes.none(), new FieldStates(), text, false);
  }

  /// The same for what stands in a cell.
  DocxContext inCell() {
    return celled
        ? this
        : new DocxContext(parts, review, styles, numbering, notes, fields, text, true);
  }
}
