package kz.zannama.parser.internal.source.word.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;

/// What stands in a cell of a table: its paragraphs, those of the tables inside it in their place,
/// and its pictures.
///
/// @param paragraphs the paragraphs, in reading order
/// @param pictures the pictures
public record CellContent(List<Paragraph> paragraphs, List<Picture> pictures) {
  /// What has as many paragraphs is no cell, where it is the only one of its table.
  private static final int PAGE = 3;

  /// Whether the only cell of a table is there for the layout of a page alone, and its blocks are
  /// the document's: a frame around an act.
  public static boolean isPage(List<SourceBlock> blocks) {
    return blocks.size() >= PAGE || blocks.stream().anyMatch(Grid.class::isInstance);
  }

  /// The content of a cell with these blocks.
  public static CellContent of(List<SourceBlock> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    for (SourceBlock block : blocks) {
      switch (block) {
        case Paragraph paragraph -> paragraphs.add(paragraph);
        case Grid grid ->
            grid.cells().stream()
                .sorted(Comparator.comparingInt(GridCell::row).thenComparing(GridCell::column))
                .forEach(cell -> paragraphs.addAll(cell.paragraphs()));
        case Picture picture -> pictures.add(picture);
      }
    }
    return new CellContent(paragraphs, pictures);
  }
}
