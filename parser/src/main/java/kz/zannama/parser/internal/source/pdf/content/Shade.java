package kz.zannama.parser.internal.source.pdf.content;

/// How strongly text stands out from white paper.
public enum Shade {
  /// As text does.
  STRONG,
  /// As a watermark does: light or see-through.
  PALE,
  /// Not at all: white, or wholly see-through.
  NONE
}
