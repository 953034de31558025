package kz.zannama.parser.internal.source.pdf.content;

import kz.zannama.parser.internal.source.Style.Ink;

/// How a glyph looks.
///
/// @param bold by its font, or stroked as well as filled
/// @param italic by its font, or by a skewed matrix
/// @param ink its colour
/// @param shade how strongly it stands out from the paper
public record Look(boolean bold, boolean italic, Ink ink, Shade shade) {
  static final Look PLAIN = new Look(false, false, Ink.BLACK, Shade.STRONG);
}
