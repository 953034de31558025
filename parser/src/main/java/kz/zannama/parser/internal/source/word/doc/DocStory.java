package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/// One run of blocks: the body of a document, what stands in a cell, a text box or a note.
final class DocStory {
  private final DocContext context;
  private final DocRuns runs;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private @Nullable DocParagraph open;
  private boolean goesOn;

  private DocStory(DocContext context) {
    this.context = context;
    this.runs = new DocRuns(this, context);
  }

  /// The blocks of a range, tables in it read as tables.
  static List<SourceBlock> read(Range range, DocContext context) {
    DocStory story = new DocStory(context);
    int count = range.getStartOffset() < range.getEndOffset() ? range.numParagraphs() : 0;
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        story.close();
        Table table = range.getTable(paragraph);
        story.blocks.addAll(new DocTable(table, context).read());
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        story.add(paragraph);
      }
    }
    story.close();
    return story.blocks;
  }

  /// The blocks of a cell; the paragraphs of tables in it are its own.
  static List<SourceBlock> readCell(Range cell, DocContext context) {
    DocStory story = new DocStory(context);
    for (int i = 0; i < cell.numParagraphs(); i++) {
      story.add(cell.getParagraph(i));
    }
    story.close();
    return story.blocks;
  }

  private void add(Paragraph paragraph) {
    if (open == null) {
      open = DocParagraph.of(paragraph);
    } else {
      open.goOnWith(paragraph);
    }
    goesOn = runs.read(paragraph);
    if (!goesOn) {
      close();
    }
  }

  /// The paragraph that is being read.
  DocParagraph open() {
    if (open == null) {
      throw new IllegalStateException("No paragraph is being read");
    }
    return open;
  }

  /// Lets what follows in the paragraph stand apart from what it has so far.
  void breakPage() {
    DocParagraph before = open();
    if (!before.text().isBlank()) {
      close();
      open = before.restAfterBreak();
    }
  }

  private void close() {
    DocParagraph paragraph = open;
    if (paragraph == null) {
      return;
    }
    open = null;
    paragraph.boxesBefore().forEach(this::box);
    var placed = context.text().place(label(paragraph), paragraph.text(), paragraph.style());
    if (!placed.text().value().isEmpty()) {
      blocks.add(placed);
    }
    if (paragraph.isPictured()) {
      blocks.add(context.text().picture());
    }
    paragraph.boxesAfter().forEach(this::box);
  }

  /// The number before a paragraph. One whose text is struck out counts and does not show it; one
  /// that is deleted with its mark does not count.
  private String label(DocParagraph paragraph) {
    if (!paragraph.isNumbered() || goesOn && paragraph.text().isBlank()) {
      return "";
    }
    String label = context.numbering().label(paragraph.properties());
    return paragraph.text().isStruckOut() ? "" : label;
  }

  private void box(Range box) {
    blocks.addAll(DocTextBoxes.read(box, context, "A text box was read where it is anchored"));
  }
}
