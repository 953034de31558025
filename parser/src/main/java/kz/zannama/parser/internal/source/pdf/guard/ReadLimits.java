package kz.zannama.parser.internal.source.pdf.guard;

/// What a hostile file may cost at most.
///
/// @param glyphsPerPage glyphs kept of one page
/// @param rulingsPerPage rulings kept of one page
/// @param picturesPerPage pictures kept of one page
/// @param formsPerPage forms run on one page, nested or not
/// @param operatorsPerPage operators run on one page
/// @param bytesPerStream bytes that one stream may unpack to
/// @param glyphs glyphs kept of the whole document
public record ReadLimits(
    int glyphsPerPage,
    int rulingsPerPage,
    int picturesPerPage,
    int formsPerPage,
    int operatorsPerPage,
    int bytesPerStream,
    int glyphs) {
  public static final ReadLimits DEFAULT =
      new ReadLimits(200_000, 50_000, 2_000, 5_000, 5_000_000, 32 << 20, 20_000_000);
}
