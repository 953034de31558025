package kz.zannama.parser.internal.source.pdf.content;

/// What a hostile file may cost at most.
///
/// @param glyphsPerPage glyphs kept of one page
/// @param rulingsPerPage rulings kept of one page
/// @param picturesPerPage pictures kept of one page
/// @param formsPerPage forms run on one page, nested or not
/// @param glyphs glyphs kept of the whole document
public record ReadLimits(
    int glyphsPerPage, int rulingsPerPage, int picturesPerPage, int formsPerPage, int glyphs) {
  public static final ReadLimits DEFAULT =
      new ReadLimits(200_000, 50_000, 2_000, 5_000, 20_000_000);
}
