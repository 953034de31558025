package kz.zannama.parser.internal.source.html;

import kz.zannama.parser.internal.source.SourceText;

/// The raw text of a page, made of what it shows: one paragraph a line.
final class ShownText implements TextPlacement {
  private final StringBuilder raw = new StringBuilder();

  @Override
  public SourceText place(String text, int from, int to) {
    SourceText placed = SourceText.of(text, raw.length());
    raw.append(text).append('\n');
    return placed;
  }

  @Override
  public int place() {
    return Math.max(0, raw.length() - 1);
  }

  String raw() {
    return raw.toString();
  }
}
