package kz.zannama.parser.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// The raw text of a Word document while it is being read, and its blocks.
final class WordText {
  private final StringBuilder raw = new StringBuilder();
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /// Places a paragraph at the end of the raw text.
  Paragraph place(String text, Style style) {
    SourceText placed = SourceText.of(text, raw.length());
    raw.append(text).append('\n');
    return new Paragraph(placed, style);
  }

  /// A text without blanks at its ends, no-break ones included.
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  /// Adds a paragraph if anything is printed in it.
  void addParagraph(String text, Style style) {
    if (!text.isEmpty()) {
      blocks.add(place(text, style));
    }
  }

  void addGrid(Grid grid) {
    blocks.add(grid);
  }

  void addPicture() {
    blocks.add(new Picture(span(raw.length())));
  }

  void add(Issue issue) {
    issues.add(issue);
  }

  /// Where the next paragraph will begin.
  int length() {
    return raw.length();
  }

  /// What has been read since a place.
  Span span(int from) {
    return Span.of(from, Math.max(from, raw.length() - 1));
  }

  String raw() {
    return raw.toString();
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  List<Issue> issues() {
    return issues;
  }
}
