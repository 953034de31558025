package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.media.SourceReaders;

/// The text that is read of a file: its paragraphs and cells after repair, a line each.
final class ReadText {
  private ReadText() {}

  static String of(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (SourceBlock block :
        new Repairer().repair(SourceReaders.read(SourceReaders.file(file))).blocks()) {
      switch (block) {
        case Paragraph paragraph -> text.append(paragraph.text().value()).append('\n');
        case Grid grid -> grid.cells().forEach(cell -> text.append(cell.text()).append('\n'));
        case Picture picture -> text.append('\n');
      }
    }
    return text.toString();
  }
}
