package kz.zannama.parser.internal.source.pdf.content;

/// Why glyphs are kept apart from the lines of a page.
public enum Aside {
  /// They run across the lines: slanted, or large and pale over the text.
  WATERMARK,
  /// They stand on their side or head beside the text, or over a scan whose text is another layer.
  STAMP,
  /// Nobody sees them: white on white, too small to be read, painted without ink, in a hidden
  /// layer.
  HIDDEN
}
