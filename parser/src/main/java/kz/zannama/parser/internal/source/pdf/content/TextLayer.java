package kz.zannama.parser.internal.source.pdf.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the painted text of a page with text that is there without ink: what was recognised of a
/// scan.
///
/// Where nearly all text of a page is such a layer, what is painted over it are stamps. Unpainted
/// text over a picture is read beside the painted; elsewhere it is hidden.
final class TextLayer {
  /// A layer is the text of its page where it has this many times the letters that are painted.
  private static final int PREVAILING = 3;

  /// More painted letters than this are no stamp.
  private static final int LONGEST_STAMP = 250;

  private TextLayer() {}

  static List<Glyph> join(
      List<Glyph> painted, List<Glyph> layer, List<Area> pictures, Map<Aside, List<Glyph>> aside) {
    if (layer.isEmpty()) {
      return painted;
    }
    int seen = letters(painted);
    if (seen == 0) {
      return layer;
    }
    List<Glyph> own = withoutCopies(layer, painted);
    if (letters(own) * 2 < letters(layer)) {
      return painted;
    }
    if (seen <= LONGEST_STAMP && letters(own) >= PREVAILING * seen) {
      apart(aside, Aside.STAMP).addAll(painted);
      return own;
    }
    List<Glyph> joined = new ArrayList<>(painted);
    for (Glyph glyph : own) {
      boolean overPicture =
          pictures.stream().anyMatch(picture -> picture.holds(glyph.middle(), glyph.waist()));
      (overPicture ? joined : apart(aside, Aside.HIDDEN)).add(glyph);
    }
    return joined;
  }

  private static List<Glyph> apart(Map<Aside, List<Glyph>> aside, Aside why) {
    return aside.computeIfAbsent(why, w -> new ArrayList<>());
  }

  private static int letters(List<Glyph> glyphs) {
    int letters = 0;
    for (Glyph glyph : glyphs) {
      letters += glyph.blank() ? 0 : 1;
    }
    return letters;
  }

  /// The glyphs of a layer that are not painted in the same place as well.
  private static List<Glyph> withoutCopies(List<Glyph> layer, List<Glyph> painted) {
    Set<String> places = new HashSet<>();
    for (Glyph glyph : painted) {
      int column = column(glyph);
      int row = row(glyph);
      for (int i = 0; i < 9; i++) {
        places.add(glyph.text() + (column + i % 3 - 1) + ' ' + (row + i / 3 - 1));
      }
    }
    return layer.stream()
        .filter(glyph -> !places.contains(glyph.text() + column(glyph) + ' ' + row(glyph)))
        .toList();
  }

  private static int column(Glyph glyph) {
    return Math.round(glyph.x() / 4);
  }

  private static int row(Glyph glyph) {
    return Math.round(glyph.baseline() / 4);
  }
}
