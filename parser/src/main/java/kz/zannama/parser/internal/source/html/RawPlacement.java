package kz.zannama.parser.internal.source.html;

import kz.zannama.parser.internal.source.SourceText;

/// Places the paragraphs of HTML that is part of a raw text, where they stand between its tags.
final class RawPlacement implements TextPlacement {
  private final String raw;
  private final int base;
  private int reached;

  /// @param base where the HTML begins in the raw text
  RawPlacement(String raw, int base) {
    this.raw = raw;
    this.base = base;
    this.reached = base;
  }

  @Override
  public SourceText place(String text, int from, int to) {
    int start = from < 0 ? reached : base + from;
    int end = to < 0 ? start : base + to;
    while (start < end && raw.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    reached = end;
    String stretch = raw.substring(start, end);
    SourceText placed = SourceText.of(stretch, start);
    return stretch.equals(text) ? placed : placed.replace(0, stretch.length(), text);
  }

  @Override
  public int place() {
    return reached;
  }
}
