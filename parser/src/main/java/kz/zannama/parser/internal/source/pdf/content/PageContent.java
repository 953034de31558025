package kz.zannama.parser.internal.source.pdf.content;

import java.util.List;
import java.util.Map;
import kz.zannama.model.Box;

/// What one page shows, as it lies there.
///
/// @param number its number, 1-based
/// @param frame its size and turn
/// @param glyphs its upright glyphs, in the order in which they are painted
/// @param turned its glyphs that stand on their side or head
/// @param rulings its straight lines
/// @param pictures where its pictures are
/// @param aside its glyphs that are not part of its text
/// @param unmapped how many glyphs have no known character
/// @param drawn whether much is drawn on it, as where letters are shapes
/// @param hasLayer whether it has text without ink, as what was recognised of a scan
public record PageContent(
    int number,
    PageFrame frame,
    List<Glyph> glyphs,
    List<Glyph> turned,
    List<Ruling> rulings,
    List<Box> pictures,
    Map<Aside, List<Glyph>> aside,
    int unmapped,
    boolean drawn,
    boolean hasLayer) {
  /// This page with other upright glyphs.
  public PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(
        number, frame, others, turned, rulings, pictures, aside, unmapped, drawn, hasLayer);
  }
}
