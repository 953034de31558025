package kz.zannama.parser.internal.source.html;

import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.text.TextBlocks;
import org.jsoup.nodes.Element;

/// The blocks of preformatted text, whose lines are those of a plain text.
final class PreBlocks {
  private PreBlocks() {}

  static List<SourceBlock> of(Element pre, PageText page) {
    return TextBlocks.of(pre.wholeText().replace("\r\n", "\n")).stream()
        .map(block -> placed(block, page))
        .toList();
  }

  private static SourceBlock placed(SourceBlock block, PageText page) {
    return switch (block) {
      case Paragraph paragraph -> placed(paragraph, page);
      case Picture picture -> picture;
      case Grid grid ->
          grid.with(paragraph -> placed(paragraph, page)).at(page.placement().reached());
    };
  }

  private static Paragraph placed(Paragraph paragraph, PageText page) {
    return new Paragraph(
        page.placement().place(paragraph.text().value(), -1, -1), paragraph.style());
  }
}
