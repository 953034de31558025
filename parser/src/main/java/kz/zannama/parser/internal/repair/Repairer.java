package kz.zannama.parser.internal.repair;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceText;

/// Repairs the text of every paragraph of a document, also inside tables.
///
/// After it a paragraph is one line: physical lines joined, runs of blanks made one, unseen
/// characters dropped, letters composed. Immutable and thread-safe; the cost is linear in the text.
public final class Repairer {
  private static final List<Repair> REPAIRS = List.of(new ComposedLetters(), new Blanks());

  /// The document with its paragraphs repaired.
  public SourceDocument repair(SourceDocument document) {
    return document.withBlocks(document.blocks().stream().map(Repairer::repair).toList());
  }

  private static SourceBlock repair(SourceBlock block) {
    return switch (block) {
      case Paragraph paragraph -> repair(paragraph);
      case Grid grid ->
          new Grid(
              grid.rows(),
              grid.columns(),
              grid.cells().stream().map(Repairer::repair).toList(),
              grid.ruled(),
              grid.span(),
              grid.lastPage());
      case Picture picture -> picture;
    };
  }

  private static GridCell repair(GridCell cell) {
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.header(),
        cell.paragraphs().stream().map(Repairer::repair).toList());
  }

  private static Paragraph repair(Paragraph paragraph) {
    SourceText text = paragraph.text();
    for (Repair repair : REPAIRS) {
      text = text.replaceAll(repair.repairsOf(text.value()));
    }
    return new Paragraph(text, paragraph.style());
  }
}
