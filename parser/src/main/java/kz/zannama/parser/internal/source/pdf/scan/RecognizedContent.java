package kz.zannama.parser.internal.source.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.Look;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.content.Ruling;
import kz.zannama.parser.internal.source.pdf.content.Shade;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedWord;

/// Makes the content of a page of what was recognised on it: its words as glyphs of even widths,
/// with a blank between those of one line, unless they stand far apart.
public final class RecognizedContent {
  private static final Look LOOK = new Look(false, false, Ink.BLACK, Shade.STRONG);

  /// Words of one line that are this many font sizes apart stand in different columns.
  private static final double APART = 1.2;

  private final List<Glyph> glyphs = new ArrayList<>();
  private int operation;

  private RecognizedContent() {}

  /// The content of a page.
  ///
  /// @param number its number, 1-based
  public static PageContent of(RecognizedPage page, int number) {
    RecognizedContent content = new RecognizedContent();
    page.lines().forEach(content::add);
    List<Ruling> rulings =
        page.rules().stream()
            .map(rule ->
                new Ruling(
                    rule.horizontal(), (float) rule.at(), (float) rule.from(), (float) rule.to()))
            .toList();
    PageTurn turn = page.turn();
    PageFrame frame = new PageFrame(0, 0, (float) turn.width(), (float) turn.height(), 0);
    return new PageContent(
        number, frame, content.glyphs, List.of(), rulings, List.of(), Map.of(), 0, false, true);
  }

  private void add(RecognizedLine line) {
    operation++;
    double right = Double.NaN;
    for (RecognizedWord word : line.words()) {
      Box box = word.box();
      if (box.x() - right > APART * line.size()) {
        operation++;
      } else if (!Double.isNaN(right)) {
        glyphs.add(glyph(" ", right, Math.max(0, box.x() - right), line));
      }
      int[] characters = word.text().codePoints().toArray();
      double width = box.width() / characters.length;
      for (int i = 0; i < characters.length; i++) {
        String character = Character.toString(characters[i]);
        glyphs.add(glyph(character, box.x() + i * width, width, line));
      }
      right = box.x() + box.width();
    }
  }

  private Glyph glyph(String text, double x, double width, RecognizedLine line) {
    return new Glyph(
        text,
        (float) x,
        (float) line.baseline(),
        (float) width,
        (float) line.size(),
        operation,
        LOOK,
        0);
  }
}
