package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;

/// The content of a cell, which can hold paragraphs only.
final class HtmlCell {
  private HtmlCell() {}

  /// The paragraphs of a cell's blocks.
  ///
  /// @param pictures takes the pictures, which are shown below the table instead
  static List<Paragraph> paragraphs(List<SourceBlock> content, List<SourceBlock> pictures) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (SourceBlock block : content) {
      switch (block) {
        case Paragraph paragraph -> paragraphs.add(paragraph);
        case Grid inner ->
            inner.cells().stream().map(GridCell::paragraphs).forEach(paragraphs::addAll);
        case Picture picture -> pictures.add(picture);
      }
    }
    return paragraphs;
  }
}
