package kz.zannama.parser.internal.source.word.doc;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.word.shown.OpenParagraph;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/// One run of blocks: the body of a document, what stands in a cell, a text box or a note.
final class DocStory implements OpenStory.Format<Paragraph, Range> {
  private static final int CENTRED = 1;
  private static final int RIGHT = 2;

  private final DocContext context;
  private final OpenStory<Paragraph, Range> story;
  private final DocRuns runs;

  private DocStory(DocContext context) {
    this.context = context;
    this.story = new OpenStory<>(context.text(), this);
    this.runs = new DocRuns(story, context);
  }

  /// The blocks of a range, tables in it read as tables.
  static List<SourceBlock> read(Range range, DocContext context) {
    DocStory blocks = new DocStory(context);
    int count = range.getStartOffset() < range.getEndOffset() ? range.numParagraphs() : 0;
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        blocks.story.close();
        Table table = range.getTable(paragraph);
        blocks.story.addAll(new DocTable(table, context).read());
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        blocks.add(paragraph);
      }
    }
    return blocks.story.blocks();
  }

  /// The blocks of a cell; the paragraphs of tables in it are its own.
  static List<SourceBlock> readCell(Range cell, DocContext context) {
    DocStory blocks = new DocStory(context);
    for (int i = 0; i < cell.numParagraphs(); i++) {
      blocks.add(cell.getParagraph(i));
    }
    return blocks.story.blocks();
  }

  private void add(Paragraph paragraph) {
    story.begin(paragraph);
    story.end(runs.read(paragraph));
  }

  @Override
  public String label(Paragraph paragraph) {
    return context.numbering().label(paragraph);
  }

  @Override
  public Style style(Paragraph paragraph, OpenParagraph text) {
    Alignment alignment =
        switch (paragraph.getJustification()) {
          case CENTRED -> Alignment.CENTER;
          case RIGHT -> Alignment.END;
          default -> Alignment.START;
        };
    return text.style(alignment, 0);
  }

  @Override
  public List<SourceBlock> box(Range box) {
    return DocTextBoxes.read(box, context, "A text box was read where it is anchored");
  }
}
