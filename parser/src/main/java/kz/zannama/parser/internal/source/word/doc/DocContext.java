package kz.zannama.parser.internal.source.word.doc;

import java.io.IOException;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.apache.poi.hwpf.HWPFDocument;

/// What the blocks of a document are read with.
///
/// @param review which text of it is read
/// @param numbering its lists
/// @param notes its footnotes and endnotes
/// @param boxes its text boxes
/// @param text where its paragraphs are placed
record DocContext(
    DocReview review, DocNumbering numbering, DocNotes notes, DocTextBoxes boxes, WordText text) {
  /// What a document is read with.
  ///
  /// @throws IOException if the file is damaged
  static DocContext of(HWPFDocument document, Revisions revisions, WordText text)
      throws IOException {
    return new DocContext(
        DocReview.of(document, revisions),
        DocNumbering.of(document),
        DocNotes.of(document),
        DocTextBoxes.of(document),
        text);
  }

  /// The same for a text that stands apart from the body: a note, a header.
  DocContext apart(WordText text) {
    return new DocContext(review, numbering, DocNotes.none(), DocTextBoxes.none(), text);
  }
}
