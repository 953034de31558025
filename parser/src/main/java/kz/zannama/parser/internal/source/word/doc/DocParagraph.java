package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.word.shown.OpenParagraph;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/// A paragraph while it is read, with what floats beside it. Several of the file's paragraphs are
/// one where the marks between them are deleted or hidden.
final class DocParagraph {
  private static final int CENTRED = 1;
  private static final int RIGHT = 2;

  private final OpenParagraph text = new OpenParagraph();
  private final List<Range> boxesBefore = new ArrayList<>();
  private final List<Range> boxesAfter = new ArrayList<>();
  private final boolean numbered;
  private Paragraph properties;
  private boolean pictured;

  private DocParagraph(Paragraph properties, boolean numbered) {
    this.properties = properties;
    this.numbered = numbered;
  }

  /// A paragraph that begins with one of the file.
  static DocParagraph of(Paragraph paragraph) {
    return new DocParagraph(paragraph, true);
  }

  /// What a paragraph goes on with after a page break.
  DocParagraph restAfterBreak() {
    return new DocParagraph(properties, false);
  }

  /// Goes on with one whose text follows; it has its look and its number from the first that has
  /// any text.
  void goOnWith(Paragraph paragraph) {
    if (numbered && text.isBlank()) {
      properties = paragraph;
    }
  }

  OpenParagraph text() {
    return text;
  }

  Paragraph properties() {
    return properties;
  }

  /// Whether the number of its list stands before it.
  boolean isNumbered() {
    return numbered;
  }

  /// Adds a text box that is anchored here.
  void addBox(Range box) {
    (text.isBlank() ? boxesBefore : boxesAfter).add(box);
  }

  List<Range> boxesBefore() {
    return boxesBefore;
  }

  List<Range> boxesAfter() {
    return boxesAfter;
  }

  void addPicture() {
    pictured = true;
  }

  boolean isPictured() {
    return pictured;
  }

  Style style() {
    Alignment alignment =
        switch (properties.getJustification()) {
          case CENTRED -> Alignment.CENTER;
          case RIGHT -> Alignment.END;
          default -> Alignment.START;
        };
    return text.style(alignment, 0);
  }
}
