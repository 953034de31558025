package kz.zannama.examples.page.evidence;

import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.model.Language;
import kz.zannama.model.Span;

/// The lines of a source in which something is printed, with some around them.
///
/// @param first the number of the first one, 1-based
/// @param before what stands before the marked characters
/// @param marked the characters
/// @param after what stands behind them
record SourceLines(int first, String before, String marked, String after) {
  /// No lines: the source has pages.
  static final SourceLines NONE = new SourceLines(1, "", "", "");

  private static final int AROUND = 4;

  /// What is shown of a longer stretch, and of a line.
  private static final int LONGEST = 20_000;

  /// The lines around a span.
  static SourceLines of(String raw, Span span) {
    int from = Math.min(span.start(), raw.length());
    int to = Math.min(span.end(), Math.min(raw.length(), from + LONGEST));
    int start = lineStart(raw, from);
    int end = lineEnd(raw, to);
    for (int i = 0; i < AROUND; i++) {
      start = start == 0 ? 0 : lineStart(raw, start - 1);
      end = end == raw.length() ? end : lineEnd(raw, end + 1);
    }
    start = Math.max(start, from - LONGEST);
    end = Math.min(end, to + LONGEST);
    int first = 1 + (int) raw.substring(0, start).chars().filter(c -> c == '\n').count();
    return new SourceLines(
        first, raw.substring(start, from), raw.substring(from, to), raw.substring(to, end));
  }

  private static int lineStart(String raw, int at) {
    return raw.lastIndexOf('\n', at - 1) + 1;
  }

  private static int lineEnd(String raw, int at) {
    int end = raw.indexOf('\n', at);
    return end < 0 ? raw.length() : end;
  }

  /// Writes the lines.
  void write(Language language, String name, PageWords words, HtmlWriter page) {
    int begun = first + (int) before.chars().filter(c -> c == '\n').count();
    int last = begun + (int) marked.chars().filter(c -> c == '\n').count();
    page.element("p", words.say("page.printed.lines", begun, last), "class", "hint");
    page.block("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", name);
    page.inline("pre", "class", "source", "lang", language.code());
    page.text(before).element("mark", marked).text(after).end().end();
  }
}
